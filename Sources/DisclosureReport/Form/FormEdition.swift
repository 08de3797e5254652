/// The edition of the statutory form that a report uses.
///
/// Told from the headers of table two, never from the year: some offices used the older edition until 2022.
public enum FormEdition: String, Sendable, Equatable, CaseIterable {
  /// The current form, in use for reports on 2021 and later.
  case form2021 = "2021"
  /// The trial form of 2019, in use for reports on 2019 and 2020.
  case form2019 = "2019"
}

extension FormEdition {
  /// All cells of the form, table by table and row by row.
  public var cells: [CellID] {
    ProactiveRow.rows(in: self).flatMap { row in row.columns(in: self).map { CellID.proactive(row, $0) } }
      + RequestRow.rows(in: self).flatMap { row in ApplicantColumn.allCases.map { CellID.requests(row, $0) } }
      + ReviewBlock.allCases.flatMap { block in ReviewColumn.allCases.map { CellID.review(block, $0) } }
  }
}
