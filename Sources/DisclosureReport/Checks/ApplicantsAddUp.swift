extension Check {
  /// B: in each row of table three the six kinds of applicant add up to 总计.
  public static let applicantsAddUp = Check(id: .b, family: .reconciliation, severity: .error) { subject in
    SumEquation.applicants(subject.report).map { $0.finding(subject) }
  }
}
