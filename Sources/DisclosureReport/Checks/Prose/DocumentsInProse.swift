extension Check {
  /// G8: what the prose says of rules, normative documents and decisions is table two's.
  public static let documentsInProse = Check(id: "G8", family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures {
      guard $0.kind == .quantity, case .cell(let id) = $0.subject else { return false }
      return id.section == .proactive
    }.map { check.count("G8", $0) }
  }
}
