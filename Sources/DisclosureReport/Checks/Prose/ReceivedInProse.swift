extension Check {
  /// G1: what the prose says was received or accepted is row 一, or rows 一 and 二 together; the finding says which.
  public static let receivedInProse = Check(id: .g1, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .quantity && ($0.isOfRow(.received) || $0.isOfAccepted) }
      .map { check.count(.g1, $0) }
  }
}

extension NarrativeFigure {
  /// Whether it is about a row of table three, in any column.
  func isOfRow(_ row: RequestRow) -> Bool {
    guard case .cell(let id) = subject else { return false }
    return id.section == .requests && id.row == row.rawValue
  }

  /// Whether it is about 受理总量, received and carried in together.
  var isOfAccepted: Bool {
    if case .accepted = subject { return true }
    return false
  }
}
