/// The path of a cell of the form: section, row and column, for example `requests.disclosed.total`.
public struct CellID: Sendable, Hashable, CustomStringConvertible {
  /// The table.
  public let section: Section
  /// The row's key in contract 1.
  public let row: String
  /// The column's key in contract 1.
  public let column: String

  /// A cell of table two.
  public static func proactive(_ row: ProactiveRow, _ column: ProactiveColumn) -> CellID {
    CellID(section: .proactive, row: row.rawValue, column: column.rawValue)
  }

  /// A cell of table three.
  public static func requests(_ row: RequestRow, _ column: ApplicantColumn) -> CellID {
    CellID(section: .requests, row: row.rawValue, column: column.rawValue)
  }

  /// A cell of table four.
  public static func review(_ block: ReviewBlock, _ column: ReviewColumn) -> CellID {
    CellID(section: .review, row: block.rawValue, column: column.rawValue)
  }

  /// The path with dots between its parts.
  public var description: String { "\(section.rawValue).\(row).\(column)" }
}
