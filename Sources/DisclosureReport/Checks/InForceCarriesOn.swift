extension Check {
  /// E1: documents in force are last year's, more those issued and less those repealed, 2021 edition.
  ///
  /// Where only last year's report lacks its number, the details say what this year's implies for it.
  public static let inForceCarriesOn = Check(id: "E1", family: .history, severity: .warning) { subject in
    let report = subject.report
    guard report.form == .form2021 else { return [] }
    return subject.withLastYear("E1", .warning) { previous in
      guard previous.form == .form2021 else { return [.unassessed("E1", .warning, ["why": "editions"])] }
      return [ProactiveRow.rules, .normativeDocuments].filter(report.proactiveRows.contains).map { row in
        let stock = CellID.proactive(row, .inForce)
        let issued = CellID.proactive(row, .issued)
        let repealed = CellID.proactive(row, .repealed)
        var details = ["row": row.rawValue]
        var expected: ExactNumber?
        if let plus = report.value(issued), let minus = report.value(repealed) {
          expected = previous.value(stock).map { $0 + plus - minus }
          let implied = report.value(stock).map { $0 - plus + minus }
          if expected == nil, let implied, !implied.isNegative, previous[stock] != nil {
            details["impliedBefore"] = implied.description
          }
        }
        return subject.twoYears(
          "E1", .warning, cells: [stock, issued, repealed], before: [stock], left: report.value(stock),
          right: expected, details: details)
      }
    }
  }
}
