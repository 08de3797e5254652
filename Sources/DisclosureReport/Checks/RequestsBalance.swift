extension Check {
  /// A2, printed on the form: in each of the seven columns, received and carried in equal handled and carried out.
  public static let requestsBalance = Check(id: .a2, family: .reconciliation, severity: .error) { subject in
    SumEquation.balance(subject.report).map { $0.finding(subject) }
  }
}
