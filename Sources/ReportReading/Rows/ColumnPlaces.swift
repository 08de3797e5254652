import DisclosureReport

/// Where the seven columns of table three stand in the lines of each page, told from the rows that have all seven, or from the header.
struct ColumnPlaces: Sendable {
  private var spans: [Int: [ClosedRange<Int>]] = [:]
  private var header: HeaderColumns?

  /// The columns of each leaf whose full rows keep them at least three characters apart; the header's, where there is one and every
  /// row with a total adds up in them.
  init(_ lines: [LineRows.Line], header: HeaderColumns? = nil) {
    for (leaf, rows) in Dictionary(grouping: lines.filter { $0.values.count == 7 }, by: \.leaf) {
      let spans = (0..<7).map { column -> ClosedRange<Int> in
        let starts = rows.map { $0.values[column].column }
        let ends = rows.map { Self.end($0.values[column]) }
        let first = starts.min() ?? 0
        return first...max(first, ends.max() ?? first)
      }
      let areApart = zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound + 3 <= $1.lowerBound }
      if areApart, rows.count >= 2 { self.spans[leaf] = spans }
    }
    guard let header else { return }
    let totals = lines.compactMap(header.place).filter { $0[6].number != nil }
    let addUp = totals.allSatisfy { row in
      row.dropLast().compactMap(\.number).reduce(.zero, +) == row[6].number
    }
    if addUp, totals.count >= Self.leastTotals { self.header = header }
  }

  /// How many rows must add up where the header alone tells the columns.
  private static let leastTotals = 2

  /// The seven values of a row with blanks; nil where a figure stands in no column or two in one.
  func place(_ line: LineRows.Line) -> [ValueToken]? {
    guard let spans = spans[line.leaf] else { return header?.place(line) }
    guard let first = line.values.first,
      // A label that reaches into the columns pushes the figures out of theirs.
      spans.first.map({ line.labelEnd < $0.lowerBound }) == true
    else { return nil }
    var values = spans.map { span in
      ValueToken(content: .absent(.blank), digits: [], raw: "", line: first.line, column: span.lowerBound)
    }
    for value in line.values {
      let range = value.column...Self.end(value)
      let reached = spans.indices.filter { index in
        spans[index].lowerBound - 1 <= range.upperBound && range.lowerBound <= spans[index].upperBound + 1
      }
      guard reached.count == 1, values[reached[0]].isBlank else { return nil }
      values[reached[0]] = value
    }
    return values
  }

  fileprivate static func end(_ value: ValueToken) -> Int {
    value.column + max(1, value.raw.unicodeScalars.count) - 1
  }
}

/// The columns of table three by the middles of their names, in text whose characters stand where the page has them.
struct HeaderColumns: Sendable {
  private let middles: [Double]

  /// The columns of a range of a page; nil where its text is not set by places, or the seven names do not stand apart in order.
  init?(_ page: PageText, in range: Range<Int>) {
    guard page.isPositioned else { return nil }
    var middles: [Double?] = Array(repeating: nil, count: Self.names.count)
    for index in page.lineIndex(of: range.lowerBound)..<page.lineCount {
      let line = page.line(at: index).clamped(to: range)
      guard !line.isEmpty, !Array(page.plain[line]).contains(word: "本年新收".scalars) else { break }
      for word in page.plain[line].indices.split(whereSeparator: { EvenText.isSpace(page.plain[$0]) }) {
        guard let first = word.first, let last = word.last,
          let name = Self.names.firstIndex(where: { page.plain[first...last].elementsEqual($0) })
        else { continue }
        middles[name] = middles[name] ?? Double(first + last) / 2 - Double(line.lowerBound)
      }
    }
    let known = middles.compactMap { $0 }
    guard known.count == Self.names.count,
      zip(known, known.dropFirst()).allSatisfy({ $1 - $0 >= Self.leastGap })
    else {
      return nil
    }
    self.middles = known
  }

  /// The seven values of a row with blanks; nil where a figure stands between columns, or two in one.
  func place(_ line: LineRows.Line) -> [ValueToken]? {
    guard let first = line.values.first, line.values.count <= middles.count else { return nil }
    var values = middles.map { middle in
      ValueToken(content: .absent(.blank), digits: [], raw: "", line: first.line, column: Int(middle) + 1)
    }
    for value in line.values {
      let middle = Double(value.column - 1 + ColumnPlaces.end(value) - 1) / 2
      let distances = middles.map { abs($0 - middle) }
      guard let column = distances.indices.min(by: { distances[$0] < distances[$1] }), values[column].isBlank
      else {
        return nil
      }
      let others = distances.enumerated().filter { $0.offset != column }.map(\.element).min() ?? .infinity
      guard distances[column] * 3 < others else { return nil }
      values[column] = value
    }
    return values
  }

  private static let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].map(\.scalars)
  /// In characters.
  private static let leastGap = 5.0
}
