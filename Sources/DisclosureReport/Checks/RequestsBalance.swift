extension Check {
  /// A2, printed on the form: in each of the seven columns, received and carried in equal handled and carried out.
  public static let requestsBalance = Check(id: "A2", family: .reconciliation, severity: .error) { subject in
    let report = subject.report
    guard !report.requestRows.isEmpty else { return [] }
    return ApplicantColumn.allCases.map { column in
      equation(
        "A2", report,
        left: [.requests(.received, column), .requests(.carriedIn, column)],
        right: [.requests(.handled, column), .requests(.carriedOut, column)],
        details: ["column": column.rawValue])
    }
  }
}
