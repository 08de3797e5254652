extension Check {
  /// D: in each of the three blocks of table four the four results add up to 总计.
  public static let reviewResultsAddUp = Check(id: .d, family: .reconciliation, severity: .error) {
    subject in
    SumEquation.reviewResults(subject.report).map { $0.finding(subject) }
  }
}
