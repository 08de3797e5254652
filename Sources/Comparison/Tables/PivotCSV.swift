import SafeText

/// The table office × year for spreadsheets: one line a measure and office.
enum PivotCSV {
  /// A header and the lines of every measure: the value of each year, then part and base of each year, then each year's state.
  ///
  /// Numbers are plain; a rate is in per cent and left empty on a small base, so that sorting ranks none of these. A
  /// state says why there is no number, or that one is `small` or `doubtful`.
  static func text(_ pivot: Pivot) -> String {
    let years = pivot.years.map(String.init)
    let header =
      ["measure", "office"] + years + years.flatMap { ["\($0) k", "\($0) n"] } + years.map { "\($0) state" }
    let lines = pivot.tables.flatMap { table in
      table.rows.map { row in
        [table.measure.rawValue, row.office] + row.cells.map(value)
          + row.cells.flatMap {
            [$0.rate?.numerator.description ?? "", $0.rate?.denominator.description ?? ""]
          } + row.cells.map(state)
      }
    }
    return ([header] + lines).map(SpreadsheetText.row).joined()
  }

  private static func value(_ cell: PivotCell) -> String {
    if let count = cell.count { return count.description }
    return cell.isSmall ? "" : cell.rate?.percent ?? ""
  }

  private static func state(_ cell: PivotCell) -> String {
    guard cell.state == .value else { return cell.state.rawValue }
    let marks = (cell.isSmall ? ["small"] : []) + (cell.isDoubtful ? ["doubtful"] : [])
    return marks.isEmpty ? cell.state.rawValue : marks.joined(separator: " ")
  }
}
