extension Check {
  /// G3: what the prose says was answered or completed is （七）总计 of table three.
  public static let handledInProse = Check(id: .g3, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .quantity && $0.isOfRow(.handled) }.map { check.count(.g3, $0) }
  }
}
