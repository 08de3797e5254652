import SafeText

/// The table office × year for spreadsheets: one line a measure and office.
enum PivotCSV {
  /// A header and the lines of every measure: the value of each year, then part and base of each year, then each year's state.
  ///
  /// Numbers are plain; a rate is in per cent and left empty on a small base, so that sorting ranks none of these. A
  /// state says why there is no number, or that one is `small`, `doubtful` or `corrected` by hand.
  static func text(_ pivot: Pivot) -> String {
    let years = pivot.years.map(String.init)
    var header = ["measure", "office"] + years
    header += years.flatMap { ["\($0) k", "\($0) n"] }
    header += years.map { "\($0) state" }
    var lines = [header]
    for table in pivot.tables {
      for row in table.rows {
        var line = [table.measure.rawValue, row.office]
        line += row.cells.map(value)
        line += row.cells.flatMap(fraction)
        line += row.cells.map(state)
        lines.append(line)
      }
    }
    return lines.map(SpreadsheetText.row).joined()
  }

  private static func fraction(_ cell: PivotCell) -> [String] {
    [cell.rate?.numerator.description ?? "", cell.rate?.denominator.description ?? ""]
  }

  private static func value(_ cell: PivotCell) -> String {
    if let count = cell.count { return count.description }
    return cell.isSmall ? "" : cell.rate?.percent ?? ""
  }

  private static func state(_ cell: PivotCell) -> String {
    guard cell.state == .value else { return cell.state.rawValue }
    let marks =
      (cell.isSmall ? ["small"] : []) + (cell.isDoubtful ? ["doubtful"] : [])
      + (cell.isCorrected ? ["corrected"] : [])
    return marks.isEmpty ? cell.state.rawValue : marks.joined(separator: " ")
  }
}
