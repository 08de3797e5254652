import DisclosureReport

/// The layout of table three in PDF text that keeps lines: each row's figures stand in one line, its label around them.
///
/// A line that names its row fixes it; lines between two such lines are the rows between, where there are as many.
/// Figures of a row with blanks are placed by their columns where the page's full rows keep theirs well apart.
struct LineRows: Sendable {
  /// A line with figures after its words.
  struct Line: Sendable {
    var label: [Unicode.Scalar]
    var values: [ValueToken]
    var leaf: Int
    var number: Int
    /// Whether the file ends with the line's last figure, which may have been longer.
    var isCut = false
    /// The column after the label; 1 where there is none.
    var labelEnd = 1
  }

  private let lines: [Line]
  private let isComplete: Bool
  private let hasParts: Bool
  private let header: HeaderColumns?

  /// The rows of a text, and what its lines say about where labels stand.
  struct Reading: Sendable {
    /// The rows.
    let rows: [TokenRow]
    /// The rows whose own line names them.
    let named: Set<RequestRow>
    /// Whether a line of seven figures names no row: then a label before a line's figures need not be theirs.
    let isDisordered: Bool
  }

  /// The rows of a range of a page; nil where the text does not keep rows in lines.
  static func reading(of page: PageText, in range: Range<Int>) -> Reading? {
    var reader = LineReader(page, range)
    let header = HeaderColumns(page, in: range)
    guard let lines = reader.read().map(joined).map(withoutSubtotals),
      lines.count(where: { $0.values.count == 7 }) >= 5 || header != nil,
      lines.count <= RequestRecogniser.maximumRows
    else { return nil }
    let text = CompactText(page, in: range)
    let hasParts = ["不补正", "逾期", "缴纳", "缴费", "收费通知"].contains { text.find($0.scalars) != nil }
    return LineRows(lines: lines, isComplete: reader.namesLastRow, hasParts: hasParts, header: header)
      .reading()
  }

  /// The lines, with one row's figures that stand in two lines side by side put together: seven that add up.
  private static func joined(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    for line in lines {
      if let last = result.last, let whole = joined(last, line) {
        result[result.count - 1] = whole
      } else {
        result.append(line)
      }
    }
    return result
  }

  private static func joined(_ first: Line, _ second: Line) -> Line? {
    guard first.leaf == second.leaf, second.number - first.number <= 3, !second.isCut,
      (1..<7).contains(first.values.count), first.values.count + second.values.count == 7
    else { return nil }
    var whole = first
    whole.values += second.values
    whole.label += second.label
    let label = LabelText.core(of: whole.label)
    let names = Set(RequestLabels.matches(in: label).map(\.row))
    return addsUp(whole) && whole.values.allSatisfy { $0.number != nil } && names.count <= 1 ? whole : nil
  }

  /// The lines of rows that the form has: subtotals that an office adds left out.
  private static func withoutSubtotals(_ lines: [Line]) -> [Line] {
    let labels = lines.map { LabelText.core(of: $0.label) }
    let owners = RequestLabels.owners(in: labels)
    return lines.indices.filter { owners[$0] != nil || !RequestLabels.isSubtotal(labels[$0]) }.map {
      lines[$0]
    }
  }

  private func reading() -> Reading? {
    let order = LineOrder(lines, hasParts: hasParts, isComplete: isComplete)
    let anchors = order.anchors()
    guard anchors.count >= 2 else { return nil }
    var byOrder: Set<Int> = []
    var owner: [Int: Int] = [:]
    for (line, place) in anchors { owner[place] = line }
    let named = Set(anchors.map { RequestLabels.order[$0.1] })
    let anchored = Set(anchors.map(\.0))
    let isDisordered = lines.indices.contains { lines[$0].values.count == 7 && !anchored.contains($0) }
    var result: [TokenRow] = []
    let last = RequestLabels.order.count
    for (before, after) in zip([(-1, -1)] + anchors, anchors + [(lines.count, last)]) {
      if after.1 == last, !isComplete { continue }
      let free = Array((before.0 + 1)..<max(before.0 + 1, after.0))
      let places = order.places(between: before.1, and: after.1, count: free.count)
      for (line, place) in zip(free, places ?? []) where Self.addsUp(lines[line]) {
        owner[place] = line
        byOrder.insert(place)
      }
    }
    let columns = ColumnPlaces(lines, header: header)
    for (place, line) in owner.sorted(by: { $0.key < $1.key }) {
      result.append(
        token(lines[line], RequestLabels.order[place], columns).known(
          byOrder.contains(place) ? .byOrder : nil))
    }
    return Reading(rows: result, named: named, isDisordered: isDisordered)
  }

  private func token(_ line: Line, _ row: RequestRow, _ columns: ColumnPlaces) -> TokenRow {
    let words = LabelText.isQualified(line.label) ? line.label : RequestLabels.label(of: row)
    let label = LabelToken(scalars: words, line: line.number)
    let placed = line.values.count < 7 && !line.isCut ? columns.place(line) : nil
    return TokenRow(
      labels: [label], values: placed ?? line.values, showsBlanks: placed != nil, isDelimited: true,
      isCut: line.isCut
    ).known(placed == nil ? nil : .byPosition)
  }

  /// Whether a row's figures do not contradict its total; a mark of absence adds nothing.
  private static func addsUp(_ line: Line) -> Bool {
    guard line.values.count == 7, !line.isCut else { return false }
    let sum = line.values.dropLast().compactMap(\.number).reduce(.zero, +)
    return line.values[6].number.map { $0 == sum } ?? true
  }
}

/// Reads the lines of a range of a page.
private struct LineReader {
  let page: PageText
  let range: Range<Int>
  let lexer: FigureLexer
  var namesLastRow = false

  init(_ page: PageText, _ range: Range<Int>) {
    self.page = page
    self.range = range
    lexer = FigureLexer(page, in: range)
  }

  /// The lines with figures; nil where words follow figures in a line.
  mutating func read() -> [LineRows.Line]? {
    var lines: [LineRows.Line] = []
    var leaf = 0
    for index in page.lineIndex(of: range.lowerBound)..<page.lineCount {
      guard page.line(at: index).lowerBound < range.upperBound else { break }
      let range = page.line(at: index).clamped(to: self.range)
      let text = page.plain[range].filter { !EvenText.isSpace($0) }
      if PageNumberLine.isOne(page.plain[range]) {
        leaf += 1
        continue
      }
      guard let line = line(range, leaf, page.number(ofLine: index)) else { return nil }
      if !line.values.isEmpty, !line.label.isEmpty || line.values.count > 1 { lines.append(line) }
      if RequestLabels.owner(in: text)?.row == .carriedOut || line.label.contains(word: "结转下".scalars) {
        namesLastRow = true
        if !line.values.isEmpty { break }
      }
    }
    return lines
  }

  private func line(_ range: Range<Int>, _ leaf: Int, _ number: Int) -> LineRows.Line? {
    var line = LineRows.Line(label: [], values: [], leaf: leaf, number: number)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = page.plain[offset]
      let stands = offset == range.lowerBound || isGap(page.plain[offset - 1])
      if isGap(scalar) {
        offset += 1
      } else if stands,
        let figure = lexer.figure(at: offset, limit: range.upperBound)
          ?? lexer.mark(at: offset, limit: range.upperBound)
      {
        line.values.append(figure.value)
        offset = figure.end
        line.isCut = offset == page.count
      } else {
        // A rule of dashes beneath a header.
        if scalar == "-" || scalar == ":" || scalar == "=" || scalar == "+",
          page.plain[range].allSatisfy(isRule)
        {
          return line
        }
        // Ordinals that ran together before a label are no figures.
        guard line.values.count < 5 else { return nil }
        line.label += line.values.flatMap(\.digits)
        line.values = []
        line.label.append(scalar)
        offset += 1
        line.labelEnd = page.column(of: offset)
      }
    }
    return line
  }

  private func isGap(_ scalar: Unicode.Scalar) -> Bool { EvenText.isSpace(scalar) || scalar == "|" }

  private func isRule(_ scalar: Unicode.Scalar) -> Bool {
    isGap(scalar) || scalar == "-" || scalar == ":" || scalar == "=" || scalar == "+"
  }
}
