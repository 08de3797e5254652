extension Check {
  /// F1: requests carried in are those that last year's report carried out, in each of the seven columns.
  ///
  /// The total weighs as an error, a kind of applicant as a warning.
  public static let carriedOverAgrees = Check(id: .f1, family: .history, severity: .error) { subject in
    subject.withLastYear(.f1, .error) { previous in
      guard subject.report.requestRows.contains(.carriedIn) || previous.requestRows.contains(.carriedOut)
      else {
        return []
      }
      return ApplicantColumn.allCases.map { column in
        let carriedIn = CellID.requests(.carriedIn, column)
        let carriedOut = CellID.requests(.carriedOut, column)
        return subject.twoYears(
          .f1, column == .total ? .error : .warning, .column(column), cells: [carriedIn],
          before: [carriedOut],
          left: subject.report.value(carriedIn), right: previous.value(carriedOut))
      }
    }
  }
}
