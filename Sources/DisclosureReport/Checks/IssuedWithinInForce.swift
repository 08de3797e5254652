extension Check {
  /// E2: documents issued this year are not more than those in force and those repealed together, 2021 edition.
  public static let issuedWithinInForce = Check(id: .e2, family: .plausibility, severity: .warning) {
    subject in
    let report = subject.report
    guard report.form == .form2021 else { return [] }
    return [ProactiveRow.rules, .normativeDocuments].filter(report.proactiveRows.contains).map { row in
      let cells: [CellID] = [.proactive(row, .issued), .proactive(row, .inForce), .proactive(row, .repealed)]
      let issued = report.value(cells[0])
      let bound = report.sum(Array(cells.dropFirst()))
      var status = Finding.Status.notAssessable
      if let issued, let bound { status = issued <= bound ? .pass : .fail }
      return Finding(
        rule: .e2, severity: .warning, status: status, place: .proactive(row),
        cells: status == .notAssessable ? cells.filter { report.value($0) == nil } : cells,
        left: issued, right: bound,
        assumed: subject.assumed(cells))
    }
  }
}
