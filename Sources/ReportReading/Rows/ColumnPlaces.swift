import DisclosureReport

/// Where the seven columns of table three stand in the lines of each page, told from the rows that have all seven.
struct ColumnPlaces: Sendable {
  private var spans: [Int: [ClosedRange<Int>]] = [:]

  /// The columns of each leaf whose full rows keep them at least three characters apart.
  init(_ lines: [LineRows.Line]) {
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
  }

  /// The seven values of a row with blanks; nil where a figure stands in no column or two in one.
  func place(_ line: LineRows.Line) -> [ValueToken]? {
    guard let spans = spans[line.leaf], let first = line.values.first,
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

  private static func end(_ value: ValueToken) -> Int {
    value.column + max(1, value.raw.unicodeScalars.count) - 1
  }
}
