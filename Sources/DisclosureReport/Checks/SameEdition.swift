extension Check {
  /// F3: both years use the same edition of the form; where not, the rows that must not be compared are named.
  public static let sameEdition = Check(id: .f3, family: .history, severity: .information) { subject in
    let report = subject.report
    guard let previous = subject.previous else { return [] }
    guard report.form != previous.form else {
      return [Finding(rule: .f3, severity: .information, status: .pass)]
    }
    // Decisions on licences, penalties and compulsory measures are counted alike in both editions.
    let tableTwo = ProactiveRow.allCases.filter { row in
      ![.licences, .penalties, .compulsoryMeasures].contains(row)
        && (report.proactiveRows.contains(row) || previous.proactiveRows.contains(row))
    }
    // （六）其他处理 as a whole can be compared; its three rows stand in one edition only.
    let tableThree = [RequestRow.notCorrected, .feeUnpaid, .otherRest].filter { row in
      report.requestRows.contains(row) != previous.requestRows.contains(row)
    }
    return [
      Finding(
        rule: .f3, severity: .information, status: .fail,
        matter: .editions(
          now: report.form, before: previous.form, proactive: tableTwo, requests: tableThree))
    ]
  }
}
