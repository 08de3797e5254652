import DisclosureReport

/// Reads the text of one cell of a grid as a value or as a label.
struct CellText: Sendable {
  private let page: PageText
  private let range: Range<Int>
  /// Whether something stands in the cell that is no text of it.
  private let hasMark: Bool

  /// The text of a line of a page that holds one cell.
  init(_ page: PageText, line: Int) {
    self.page = page
    var range = page.line(at: line)
    hasMark = page.raw[range].contains(PageText.mark)
    while let first = range.first, EvenText.isSpace(page.plain[first]) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, EvenText.isSpace(page.plain[last]) { range = range.lowerBound..<last }
    self.range = range
  }

  /// The label's words; nil when the cell is blank.
  var label: LabelToken? {
    guard !range.isEmpty else { return nil }
    return LabelToken(
      scalars: page.plain[range].filter { !EvenText.isSpace($0) && $0 != "|" },
      line: page.line(of: range.lowerBound))
  }

  /// Whether the cell can only be a label: it has words and is no figure with a unit or a remark.
  var isLabel: Bool {
    guard page.plain[range].contains(where: EvenText.isHan) else { return false }
    guard let value else { return true }
    return value.content == .absent(.unreadable) && value.raw != "无"
  }

  /// What stands in the cell as a value; nil for an empty range only where it cannot be placed.
  var value: ValueToken? {
    let lexer = FigureLexer(page, in: range)
    guard let first = range.first else {
      return lexer.absent(hasMark ? .unreadable : .blank, range.lowerBound..<range.lowerBound)
    }
    if let mark = lexer.mark(at: first, limit: range.upperBound), mark.end == range.upperBound {
      return mark.value
    }
    if let figure = lexer.figure(at: first, limit: range.upperBound) {
      // 0000: a form that was not filled in, or several cells.
      if figure.value.number != nil, Self.isPadded(figure.value.digits) {
        return lexer.absent(.unreadable, range)
      }
      if rest(figure.end).isEmpty { return figure.value }
      if Self.isNote(rest(figure.end)) {
        var value = figure.value
        value.note = page.text(figure.end..<range.upperBound)
        return value
      }
      if let joined = joined(lexer) { return joined }
    }
    return spelled ?? lexer.absent(.unreadable, range)
  }

  /// Whether digits are nothing but noughts, and more than two: what fills a form in advance, or several cells.
  private static func isPadded(_ digits: [Unicode.Scalar]) -> Bool {
    digits.count > 2 && digits.allSatisfy { $0 == "0" }
  }

  /// A whole number in Chinese numerals, of which there is one reading: 零, 十二, 一二〇〇.
  ///
  /// 一 alone may be a dash.
  private var spelled: ValueToken? {
    let words = rest(range.lowerBound)
    guard !words.isEmpty, words.count <= 12, words != ["一"], words.allSatisfy(ChineseNumeral.isPart),
      !ChineseNumeral.isLoose(words),
      let value = ChineseNumeral.digits(words) ?? ChineseNumeral.value(words[...])
    else { return nil }
    return ValueToken(
      content: .number(ExactNumber(value)), digits: [], raw: page.text(range),
      line: page.line(of: range.lowerBound), column: page.column(of: range.lowerBound))
  }

  /// 注, 注1: a note's sign behind a number.
  private static func isNote(_ rest: [Unicode.Scalar]) -> Bool {
    rest.first == "注" && rest.count <= 3 && rest.dropFirst().allSatisfy(EvenText.isDigit)
  }

  private func rest(_ start: Int) -> [Unicode.Scalar] {
    page.plain[start..<range.upperBound].filter { !EvenText.isSpace($0) }
  }

  /// Groups of three digits with spaces between them: 11 398 889.
  private func joined(_ lexer: FigureLexer) -> ValueToken? {
    let groups = page.plain[range].split { EvenText.isSpace($0) }
    guard !hasMark, groups.count > 1, let head = groups.first, (1...3).contains(head.count),
      head.first != "0",
      groups.allSatisfy({ $0.allSatisfy(EvenText.isDigit) }),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      let number = ExactNumber(String(groups.joined()))
    else { return nil }
    var value = ValueToken(
      content: .number(number), digits: Array(groups.joined()), raw: page.text(range),
      line: page.line(of: range.lowerBound), column: page.column(of: range.lowerBound))
    value.isJoined = true
    return value
  }
}
