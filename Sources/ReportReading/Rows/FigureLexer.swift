import DisclosureReport

/// Reads one figure or one mark of absence at an offset of a page.
struct FigureLexer: Sendable {
  let page: PageText
  /// For each offset of an opening bracket, the offset of the bracket that closes it.
  let brackets: [Int: Int]

  /// A lexer for a range of a page; brackets are matched within it.
  init(_ page: PageText, in range: Range<Int>) {
    self.page = page
    brackets = BracketPairs.match(page.plain, in: range)
  }

  /// A figure, and where the text goes on.
  struct Figure: Sendable {
    var value: ValueToken
    var end: Int
  }

  /// The figure that begins at an offset; nil when the digits there belong to words.
  ///
  /// `limit` is the end of the cell, line or table; nothing after it is looked at.
  func figure(at start: Int, limit: Int) -> Figure? {
    let text = page.plain
    var end = start
    if text[start] == "-" || text[start] == "+" {
      end += 1
      guard end < limit, EvenText.isDigit(text[end]) else { return nil }
    }
    guard end < limit, EvenText.isDigit(text[end]) else { return nil }
    end = digitsEnd(from: end, limit: limit)
    if isLoneOrdinal(start..<end, limit: limit) { return nil }
    if isOrdinal(start: start, end: end, limit: limit) {
      // The last digit belongs to the next label: 00000002.其他法律...
      end -= 1
      guard end > start, EvenText.isDigit(text[end - 1]) else { return nil }
    }
    if let word = wordAfter(end, limit: limit), Self.notFigures.contains(word) { return nil }
    if isDamaged(start..<end, limit: limit) {
      // What goes on in the next line is the same number.
      while page.isTorn(at: end), end + 1 < limit {
        end += 1
        while end < limit, EvenText.isDigit(text[end]) || text[end] == "." || text[end] == "," { end += 1 }
      }
      let whole = NumberTail.end(of: page.plain, after: end, limit: limit)
      return Figure(value: absent(.unreadable, start..<whole), end: whole)
    }
    var value = token(start..<end)
    (value.unit, end) = unit(at: end, limit: limit)
    (value.note, end) = note(at: end, limit: limit)
    var whole = NumberTail.end(of: page.plain, after: end, limit: limit)
    // 2508元5角: what goes on behind the unit is a part of the amount.
    if value.unit?.hasSuffix("元") == true, end < limit, EvenText.isDigit(text[end]),
      !LabelStart.stands(in: text, at: end, limit: limit)
    {
      whole = max(whole, digitsEnd(from: end, limit: limit))
    }
    // 17（减): what the bracket says is the number's sign, or makes another number of it.
    if whole > end || value.note.map({ !NumberTail.isHarmless(note: $0.scalars) }) == true {
      return Figure(value: absent(.unreadable, start..<whole), end: whole)
    }
    if let note = value.note, value.unit == nil, Self.money.contains(where: { $0 == note.scalars }) {
      (value.unit, value.note) = (note, nil)
    }
    return Figure(value: value, end: end)
  }

  /// The value for a range of digits with an optional sign, separators and point.
  func token(_ range: Range<Int>) -> ValueToken {
    let digits = page.plain[range].filter { $0 != "," }
    let number = ExactNumber(String(digits))
    return ValueToken(
      content: number.map { .number($0) } ?? .digits, digits: digits, raw: page.text(range),
      line: page.line(of: range.lowerBound), column: page.column(of: range.lowerBound))
  }

  /// A mark of absence that stands alone at an offset; nil for anything else.
  func mark(at start: Int, limit: Int) -> Figure? {
    let text = page.plain
    var end = start
    while end < limit, text[end] == text[start] { end += 1 }
    guard end == limit || EvenText.isSpace(text[end]) || text[end] == "|", end - start <= 6 else {
      return nil
    }
    let mark: Cell.Mark
    switch text[start] {
    case "/" where wordBefore(start) == "增": return nil
    case "/", "\\": mark = .slash
    case "-": mark = .dash
    case "\u{2014}": mark = .dash
    case "_": mark = .underscore
    case "无" where end - start == 1: mark = .unreadable
    default: return nil
    }
    if text[start] == "-", end - start > 2 { return nil }
    return Figure(value: absent(mark, start..<end), end: end)
  }

  /// A value without a number.
  func absent(_ mark: Cell.Mark, _ range: Range<Int>) -> ValueToken {
    ValueToken(
      content: .absent(mark), digits: [], raw: page.text(range), line: page.line(of: range.lowerBound),
      column: page.column(of: range.lowerBound))
  }

  /// The last scalar before an offset that is no space.
  private func wordBefore(_ start: Int) -> Unicode.Scalar? {
    page.plain[..<start].suffix(40).last { !EvenText.isSpace($0) }
  }

  // MARK: - Pieces

  private static let notFigures: Set<Unicode.Scalar> = ["年", "月", "日", "号", "%", "时", "版", "点", "页"]
  private static let quotes: Set<Unicode.Scalar> = ["\u{201C}", "\u{201D}", "\"", "《", "\u{2018}"]
  private static let money: [[Unicode.Scalar]] = ["万元", "亿元", "元"].map { $0.scalars }
  private static let counters: Set<Unicode.Scalar> = [
    "件", "项", "个", "条", "次", "份", "宗", "起", "笔", "批", "例", "单",
  ]

  private func digitsEnd(from start: Int, limit: Int) -> Int {
    let text = page.plain
    var end = start
    while end < limit, EvenText.isDigit(text[end]) { end += 1 }
    while end - start <= 3 || text[end - 4] == ",", end + 3 < limit, text[end] == ",",
      text[(end + 1)...(end + 3)].allSatisfy(EvenText.isDigit),
      end + 4 >= limit || !EvenText.isDigit(text[end + 4])
    {
      end += 4
    }
    if end + 1 < limit, text[end] == ".", EvenText.isDigit(text[end + 1]) {
      end += 1
      while end < limit, EvenText.isDigit(text[end]) { end += 1 }
    }
    return end
  }

  /// Whether a digit with its point stands for itself at an end of its line, its label being torn from it: "3." between two lines of a label.
  private func isLoneOrdinal(_ digits: Range<Int>, limit: Int) -> Bool {
    let text = page.plain
    let point = digits.upperBound
    guard digits.count == 1, point < limit, text[point] == "." else { return false }
    guard point + 1 < limit, text[point + 1] != "\n" else { return true }
    return EvenText.isSpace(text[point + 1])
      && text[..<digits.lowerBound].last { $0 != " " }.map { $0 == "\n" } ?? true
  }

  /// Whether the digit before `end` numbers a label: "6.属于", "3、其他".
  ///
  /// The last digit of a longer number is one only where a label of the form goes on behind it: 21、约30 is none.
  private func isOrdinal(start: Int, end: Int, limit: Int) -> Bool {
    let text = page.plain
    var point = end
    while point < limit, text[point] == " " { point += 1 }
    guard point < limit, text[point] == "." || text[point] == "、", text[end - 1] != "0" else { return false }
    guard end - start > 1 else { return beginsWords(after: point + 1, limit: limit, ordinals: 3) }
    // Apart from its point an ordinal is one digit; 5004 、 is a figure.
    guard point == end, let next = offsetAfter(point + 1, limit: limit, lines: 0) else { return false }
    return LabelStart.stands(in: text, at: next, limit: limit) || Self.quotes.contains(text[next])
  }

  /// Whether words follow, or the ordinals of labels whose words stand behind them, a few at the most, as 5, 1 and (六).
  private func beginsWords(after start: Int, limit: Int, ordinals: Int) -> Bool {
    guard let next = offsetAfter(start, limit: limit, lines: 3) else { return false }
    let text = page.plain
    if EvenText.isHan(text[next]) || Self.quotes.contains(text[next]) || text[next] == "(" { return true }
    guard ordinals > 0, EvenText.isDigit(text[next]), next + 1 < limit, text[next + 1] == "." else {
      return false
    }
    return beginsWords(after: next + 2, limit: limit, ordinals: ordinals - 1)
  }

  /// The first scalar that is no space at or after an offset, in the same line.
  private func wordAfter(_ start: Int, limit: Int) -> Unicode.Scalar? {
    offsetAfter(start, limit: limit, lines: 0).map { page.plain[$0] }
  }

  /// The same scalar's offset, in the same line or one of some lines behind it.
  private func offsetAfter(_ start: Int, limit: Int, lines: Int) -> Int? {
    var offset = start
    var left = lines
    while offset < limit, EvenText.isSpace(page.plain[offset]) {
      if page.plain[offset] == "\n" {
        guard left > 0 else { return nil }
        left -= 1
      }
      offset += 1
    }
    return offset < limit ? offset : nil
  }

  private func unit(at start: Int, limit: Int) -> (String?, Int) {
    let text = page.plain
    let rest = text[start..<min(limit, start + 2)]
    for word in Self.money where rest.starts(with: word) {
      return (String(word), start + word.count)
    }
    // 2508 元: a unit of money may stand apart.
    var apart = start
    while apart < limit, text[apart] == " " { apart += 1 }
    if apart > start,
      let word = Self.money.first(where: { text[apart..<min(limit, apart + 2)].starts(with: $0) }),
      apart + word.count == limit || !EvenText.isHan(text[apart + word.count])
    {
      return (String(word), apart + word.count)
    }
    guard let counter = rest.first, Self.counters.contains(counter) else {
      return (nil, start)
    }
    let next = start + 1
    guard next == limit || !EvenText.isHan(text[next]) || LabelStart.stands(in: text, at: next, limit: limit)
    else { return (nil, start) }
    return (String([counter]), next)
  }

  /// A bracket right after a figure, unless it is an ordinal: （六）.
  private func note(at start: Int, limit: Int) -> (String?, Int) {
    guard start < limit, page.plain[start] == "(", let close = brackets[start], close < limit,
      !page.plain[(start + 1)..<close].allSatisfy(Self.numerals.contains)
    else { return (nil, start) }
    return (page.text((start + 1)..<close), close + 1)
  }

  private static let numerals: Set<Unicode.Scalar> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
