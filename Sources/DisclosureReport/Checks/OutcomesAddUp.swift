extension Check {
  /// A1: in each of the seven columns of table three the outcomes （一） to （六） add up to （七）总计.
  public static let outcomesAddUp = Check(id: .a1, family: .reconciliation, severity: .error) { subject in
    SumEquation.outcomes(subject.report).map { $0.finding(subject) }
  }
}
