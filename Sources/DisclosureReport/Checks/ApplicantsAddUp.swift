extension Check {
  /// B: in each row of table three the six kinds of applicant add up to 总计.
  public static let applicantsAddUp = Check(id: "B", family: .reconciliation, severity: .error) { subject in
    let report = subject.report
    return report.requestRows.map { row in
      equation(
        "B", report, left: ApplicantColumn.kinds.map { .requests(row, $0) }, right: [.requests(row, .total)],
        details: ["row": row.rawValue])
    }
  }
}
