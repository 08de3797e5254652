import DisclosureReport

/// The layout of table three as some extractors print a PDF: figures in the form's order, in stretches, labels before, beside or behind
/// them in runs.
///
/// Where there are as many rows as the form has, they are the form's; the sums within and across rows must hold in one way only, and
/// single labels must name the rows that they stand at.
enum RunRows {
  /// The most ordinals that may stand apart from their labels.
  private static let maximumOrdinals = 5

  /// What the sums make of a stream.
  enum Reading {
    /// They prove nothing.
    case unproven
    /// They hold in several ways, or in an order of columns that labels contradict.
    case ambiguous
    /// The only rows that they allow.
    case rows([TokenRow])
  }

  /// The reading of a stream.
  ///
  /// `behind` are figures that stand apart behind the table: as many as it lacks may be its last. The order of columns is no matter
  /// of the sums, so that rows in the order of their labels are taken only where the order of the text comes to the same or fails.
  static func reading(of stream: [TokenRow], behind: [ValueToken] = []) -> Reading {
    let beside = proven(stream, behind, labelLines: Set(stream.flatMap(\.labels).map(\.line)))
    let printed = proven(stream, behind, labelLines: [])
    let others = printed.filter { way in !beside.contains { isSame($0, way) } }
    guard beside.count == 1, others.isEmpty else {
      return beside.isEmpty && others.isEmpty ? .unproven : .ambiguous
    }
    return .rows(beside[0])
  }

  private static func proven(
    _ stream: [TokenRow], _ behind: [ValueToken], labelLines: Set<Int>
  ) -> [[TokenRow]] {
    let values = stream.flatMap(\.values)
    // Ordinals whose labels stand elsewhere are digits that are no figures; the count and the sums tell whether they are.
    let own = values.filter { $0.number != nil }
    guard values.count - own.count <= maximumOrdinals else { return [] }
    return FormEdition.allCases.flatMap { edition -> [[TokenRow]] in
      let order = RequestRow.rows(in: edition)
      let lacks = order.count * ApplicantColumn.allCases.count - own.count
      let places = order.compactMap { RequestLabels.order.firstIndex(of: $0) }
      guard (0...behind.count).contains(lacks), places == places.sorted(), places.count == order.count,
        let split = RunSplit(own + behind.prefix(lacks), labelLines: labelLines)
      else { return [] }
      let all = split.ways()
      let ways = all.filter { way in
        all.count > RunSplit.maximumWays
          || agrees(stream, Dictionary(zip(order, way)) { $1 })
            && OrderProof.isProven(Dictionary(zip(places, way)) { $1 })
      }
      return ways.map { zip(order, $0).map(named) }
    }
  }

  private static func named(_ row: RequestRow, _ values: [ValueToken]) -> TokenRow {
    let label = LabelToken(scalars: RequestLabels.label(of: row), line: values[0].line)
    return TokenRow(labels: [label], values: values, isDelimited: true).known(.byOrder)
  }

  private static func isSame(_ left: [TokenRow], _ right: [TokenRow]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0.values.map(\.content) == $1.values.map(\.content) }
  }

  /// Whether each label that names one row stands at a figure of that row, before, behind or beside it; three must.
  private static func agrees(_ stream: [TokenRow], _ rows: [RequestRow: [ValueToken]]) -> Bool {
    var owner: [Place: RequestRow] = [:]
    for (row, values) in rows { for value in values { owner[Place(value)] = row } }
    var before: ValueToken?
    var named = 0
    for row in stream {
      let matches = Set(RequestLabels.matches(in: LabelText.core(of: row.label)).map(\.row))
      if matches.count == 1, let match = matches.first {
        let around = [before, row.values.first].compactMap { $0 }.compactMap { owner[Place($0)] }
        guard around.contains(match) else { return false }
        named += 1
      }
      before = row.values.last ?? before
    }
    return named >= 3
  }

  /// Where a figure stands in its page.
  private struct Place: Hashable {
    let line: Int
    let column: Int

    init(_ value: ValueToken) { (line, column) = (value.line, value.column) }
  }
}
