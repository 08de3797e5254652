import DisclosureReport

extension Terms {
  /// The name of an outcome group.
  package func name(_ group: OutcomeGroup) -> String { self["group.\(group.rawValue)"] }
  /// The short name of a row of table three.
  package func name(_ row: RequestRow) -> String {
    self[row == .other ? "row.other.all" : "row.\(row.rawValue)"]
  }
  /// The short name of a row of table two.
  package func name(_ row: ProactiveRow) -> String { self["row.\(row.rawValue)"] }
  /// The name of a block of table four.
  package func name(_ block: ReviewBlock) -> String { self["row.\(block.rawValue)"] }
  /// The name of a kind of applicant.
  package func name(_ column: ApplicantColumn) -> String { self["column.\(column.rawValue)"] }
  /// The name of a result of review.
  package func name(_ column: ReviewColumn) -> String { self["column.\(column.rawValue)"] }
  /// The name of a column of table two.
  package func name(_ column: ProactiveColumn) -> String { self["column.\(column.rawValue)"] }
  /// The name of a table.
  package func table(_ section: Section) -> String { self["table.\(section.rawValue)"] }
  /// The name of an edition of the form.
  package func name(_ form: FormEdition) -> String { self["form.\(form.rawValue)"] }
  /// The name of a row by its key, of any table.
  package func rowName(_ key: String) -> String { self[key == "other" ? "row.other.all" : "row.\(key)"] }
  /// The name of a column by its key, of any table.
  package func columnName(_ key: String) -> String { self["column.\(key)"] }
  /// The words for a cell: table, row, column.
  package func name(_ id: CellID) -> String { "\(rowName(id.row))·\(columnName(id.column))" }
}
