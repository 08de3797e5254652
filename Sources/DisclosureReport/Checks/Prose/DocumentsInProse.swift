extension Check {
  /// G8: what the prose says of rules, normative documents and decisions is table two's.
  public static let documentsInProse = Check(id: .g8, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    let cells = check.figures {
      guard $0.kind == .quantity, case .cell(let id) = $0.subject else { return false }
      return id.section == .proactive
    }.map { check.count(.g8, $0) }
    // What a region's offices published together is named, so that nobody holds it against this report's table two.
    let regions = subject.report.narrative.filter {
      $0.role == .proactiveVolume && $0.kind == .quantity && $0.scope == .region && $0.subject == nil
    }
    return cells + regions.map { check.open(.g8, $0, .scope, cells: []) }
  }
}
