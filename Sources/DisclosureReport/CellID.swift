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

  /// The cell with a path; nil where the form has no such section, row or column in either edition.
  public init?(path: String) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let section = Section(rawValue: parts[0]), let column = parts.last else {
      return nil
    }
    let row = parts.dropFirst().dropLast().joined(separator: ".")
    let isKnown =
      switch section {
      case .proactive: ProactiveRow(rawValue: row) != nil && ProactiveColumn(rawValue: column) != nil
      case .requests: RequestRow(rawValue: row) != nil && ApplicantColumn(rawValue: column) != nil
      case .review: ReviewBlock(rawValue: row) != nil && ReviewColumn(rawValue: column) != nil
      }
    guard isKnown else { return nil }
    self.init(section: section, row: row, column: column)
  }

  private init(section: Section, row: String, column: String) {
    self.section = section
    self.row = row
    self.column = column
  }

  /// The path with dots between its parts.
  public var description: String { "\(section.rawValue).\(row).\(column)" }
}
