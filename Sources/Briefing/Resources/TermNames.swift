import DisclosureReport

extension Terms {
  /// The name of an outcome group.
  func name(_ group: OutcomeGroup) -> String { self["group.\(group.rawValue)"] }
  /// The short name of a row of table three.
  func name(_ row: RequestRow) -> String { self[row == .other ? "row.other.all" : "row.\(row.rawValue)"] }
  /// The short name of a row of table two.
  func name(_ row: ProactiveRow) -> String { self["row.\(row.rawValue)"] }
  /// The name of a block of table four.
  func name(_ block: ReviewBlock) -> String { self["row.\(block.rawValue)"] }
  /// The name of a kind of applicant.
  func name(_ column: ApplicantColumn) -> String { self["column.\(column.rawValue)"] }
  /// The name of a result of review.
  func name(_ column: ReviewColumn) -> String { self["column.\(column.rawValue)"] }
  /// The name of a column of table two.
  func name(_ column: ProactiveColumn) -> String { self["column.\(column.rawValue)"] }
  /// The name of a table.
  func table(_ section: Section) -> String { self["table.\(section.rawValue)"] }
  /// The name of an edition of the form.
  func name(_ form: FormEdition) -> String { self["form.\(form.rawValue)"] }
  /// The name of a row by its key, of any table.
  func rowName(_ key: String) -> String { self[key == "other" ? "row.other.all" : "row.\(key)"] }
  /// The name of a column by its key, of any table.
  func columnName(_ key: String) -> String { self["column.\(key)"] }
  /// The words for a cell: table, row, column.
  func name(_ id: CellID) -> String { "\(rowName(id.row))·\(columnName(id.column))" }
}
