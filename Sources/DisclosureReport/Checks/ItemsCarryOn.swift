extension Check {
  /// E6, 2019 edition: newly disclosed are not more than disclosed in all, and items last year are what last year's report leads to.
  public static let itemsCarryOn = Check(id: "E6", family: .plausibility, severity: .warning) { subject in
    let report = subject.report
    guard report.form == .form2019 else { return [] }
    return disclosedWithinTotal(subject) + itemsFromLastYear(subject)
  }

  private static func disclosedWithinTotal(_ subject: CheckSubject) -> [Finding] {
    let report = subject.report
    return [ProactiveRow.rules, .normativeDocuments].filter(report.proactiveRows.contains).map { row in
      let cells: [CellID] = [.proactive(row, .newlyDisclosed), .proactive(row, .totalDisclosed)]
      let details = ["row": row.rawValue, "kind": "disclosed"].merging(subject.assumed(cells)) { own, _ in own
      }
      let left = report.value(cells[0])
      let right = report.value(cells[1])
      guard let left, let right else {
        return Finding(
          rule: "E6", severity: .warning, status: .notAssessable,
          cells: cells.filter { report.value($0) == nil }, left: left, right: right, details: details)
      }
      return Finding(
        rule: "E6", severity: .warning, status: left <= right ? .pass : .fail, cells: cells, left: left,
        right: right, details: details)
    }
  }

  private static func itemsFromLastYear(_ subject: CheckSubject) -> [Finding] {
    guard let previous = subject.previous, previous.form == .form2019 else { return [] }
    let rows = [ProactiveRow.licences, .otherServices, .penalties, .compulsoryMeasures, .fees]
    return subject.withLastYear("E6", .warning) { previous in
      rows.filter(subject.report.proactiveRows.contains).map { row in
        let items = CellID.proactive(row, .itemsLastYear)
        let before = [items, .proactive(row, .change)]
        return subject.twoYears(
          "E6", .warning, cells: [items], before: before, left: subject.report.value(items),
          right: previous.sum(before), details: ["row": row.rawValue, "kind": "items"])
      }
    }
  }
}
