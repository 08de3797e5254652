extension Check {
  /// E6, 2019 edition: newly disclosed are not more than disclosed in all, and items last year are what last year's report leads to.
  public static let itemsCarryOn = Check(id: .e6, family: .plausibility, severity: .warning) { subject in
    let report = subject.report
    guard report.form == .form2019 else { return [] }
    return disclosedWithinTotal(subject) + itemsFromLastYear(subject)
  }

  private static func disclosedWithinTotal(_ subject: CheckSubject) -> [Finding] {
    let report = subject.report
    return [ProactiveRow.rules, .normativeDocuments].filter(report.proactiveRows.contains).map { row in
      let cells: [CellID] = [.proactive(row, .newlyDisclosed), .proactive(row, .totalDisclosed)]
      let left = report.value(cells[0])
      let right = report.value(cells[1])
      var status = Finding.Status.notAssessable
      if let left, let right { status = left <= right ? .pass : .fail }
      return Finding(
        rule: .e6, severity: .warning, status: status, place: .proactive(row),
        cells: status == .notAssessable ? cells.filter { report.value($0) == nil } : cells, left: left,
        right: right, assumed: subject.assumed(cells))
    }
  }

  private static func itemsFromLastYear(_ subject: CheckSubject) -> [Finding] {
    guard let previous = subject.previous, previous.form == .form2019 else { return [] }
    let rows = [ProactiveRow.licences, .otherServices, .penalties, .compulsoryMeasures, .fees]
    return subject.withLastYear(.e6, .warning) { previous in
      rows.filter(subject.report.proactiveRows.contains).map { row in
        let items = CellID.proactive(row, .itemsLastYear)
        let before = [items, .proactive(row, .change)]
        return subject.twoYears(
          .e6, .warning, .proactive(row), cells: [items], before: before, left: subject.report.value(items),
          right: previous.sum(before), isOfItems: true)
      }
    }
  }
}
