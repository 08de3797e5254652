extension Check {
  /// G7: where the prose says that there was none (未收到申请, 零败诉, 未出现纠错), the cells are 0.
  public static let negativesInProse = Check(id: .g7, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .none }.map { check.count(.g7, $0) }
  }
}
