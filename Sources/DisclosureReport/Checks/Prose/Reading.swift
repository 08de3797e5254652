/// One way to understand a statement: the cells whose sum it would then be.
///
/// 受理 may mean what was received, or that and what was carried in.
struct Reading: Sendable, Equatable {
  /// What it is called.
  let name: ReadingName
  /// The cells that add up to it.
  let cells: [CellID]
  /// Cells to be taken away from the sum: the pending ones for a base of concluded cases.
  var without: [CellID] = []

  /// The value in a report; nil where a cell has none.
  func value(in report: AnnualReport) -> ExactNumber? {
    guard let sum = report.sum(cells) else { return nil }
    guard !without.isEmpty else { return sum }
    guard let less = report.sum(without) else { return nil }
    return sum - less
  }

  static let received = Reading(name: .received, cells: [.requests(.received, .total)])
  static let carriedIn = Reading(name: .carriedIn, cells: [.requests(.carriedIn, .total)])
  static let handled = Reading(name: .handled, cells: [.requests(.handled, .total)])
  static let carriedOut = Reading(name: .carriedOut, cells: [.requests(.carriedOut, .total)])
  static let accepted = Reading(
    name: .accepted, cells: [.requests(.received, .total), .requests(.carriedIn, .total)])

  /// What a statement is about, where there is one reading only.
  static func subject(_ cells: [CellID]) -> Reading { Reading(name: .subject, cells: cells) }

  /// The same row or rows in another column of table three.
  func column(_ column: ApplicantColumn) -> Reading {
    Reading(
      name: name,
      cells: cells.map { id in
        id.section == .requests ? CellID(path: "requests.\(id.row).\(column.rawValue)") ?? id : id
      })
  }
}
