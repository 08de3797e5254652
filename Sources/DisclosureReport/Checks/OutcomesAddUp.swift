extension Check {
  /// A1: in each of the seven columns of table three the outcomes （一） to （六） add up to （七）总计.
  public static let outcomesAddUp = Check(id: "A1", family: .reconciliation, severity: .error) { subject in
    let report = subject.report
    guard report.requestRows.contains(.handled) else { return [] }
    return ApplicantColumn.allCases.map { column in
      // A group without any row is named by its first row, so that the sum cannot pass without it.
      let outcomes = OutcomeGroup.allCases.flatMap { group in
        let rows = report.rows(of: group)
        return rows.isEmpty ? Array(group.rows.prefix(1)) : rows
      }
      return equation(
        "A1", report, left: outcomes.map { .requests($0, column) }, right: [.requests(.handled, column)],
        details: ["column": column.rawValue])
    }
  }
}
