extension Check {
  /// E1: documents in force are last year's, more those issued and less those repealed, 2021 edition.
  ///
  /// Where only last year's report lacks its number, the finding says what this year's implies for it.
  public static let inForceCarriesOn = Check(id: .e1, family: .history, severity: .warning) { subject in
    let report = subject.report
    guard report.form == .form2021 else { return [] }
    return subject.withLastYear(.e1, .warning) { previous in
      guard previous.form == .form2021 else { return [.unassessed(.e1, .warning, .editions)] }
      return [ProactiveRow.rules, .normativeDocuments].filter(report.proactiveRows.contains).map { row in
        let stock = CellID.proactive(row, .inForce)
        let issued = CellID.proactive(row, .issued)
        let repealed = CellID.proactive(row, .repealed)
        var missing: ExactNumber?
        var expected: ExactNumber?
        if let plus = report.value(issued), let minus = report.value(repealed) {
          expected = previous.value(stock).map { $0 + plus - minus }
          let implied = report.value(stock).map { $0 - plus + minus }
          if expected == nil, let implied, !implied.isNegative, previous[stock] != nil {
            missing = implied
          }
        }
        return subject.twoYears(
          .e1, .warning, .proactive(row), cells: [stock, issued, repealed], before: [stock],
          left: report.value(stock),
          right: expected, implied: missing)
      }
    }
  }
}
