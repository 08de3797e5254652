extension Check {
  /// F4: both reports are the same office's, and cover its own work or the region's alike.
  ///
  /// What a report covers is told only by a word of its prose beside the number of requests received; where either is silent
  /// about it, the rule is. Where this rule fails, the others about two years are not assessable.
  public static let sameOffice = Check(id: "F4", family: .history, severity: .warning) { subject in
    guard let previous = subject.previous else { return [] }
    return [names(subject, previous)] + [scopes(subject)].compactMap { $0 }
  }

  private static func names(_ subject: CheckSubject, _ previous: AnnualReport) -> Finding {
    guard let now = subject.report.office, let before = previous.office, let kinship = subject.kinship else {
      return .unassessed("F4", .warning, ["why": "officeUnknown", "kind": "office"])
    }
    let details = ["kind": "office", "office": now, "previousOffice": before]
    switch kinship {
    case .same: return Finding(rule: "F4", severity: .warning, status: .pass, details: details)
    case .different: return Finding(rule: "F4", severity: .warning, status: .fail, details: details)
    case .unclear:
      return .unassessed("F4", .warning, details.merging(["why": "officeNames"]) { own, _ in own })
    }
  }

  private static func scopes(_ subject: CheckSubject) -> Finding? {
    guard let (now, before) = subject.scopes else { return nil }
    return Finding(
      rule: "F4", severity: .warning, status: now.scope == before.scope ? .pass : .fail,
      details: [
        "kind": "scope", "scope": now.scopeWord ?? "", "previousScope": before.scopeWord ?? "",
      ], line: now.line, quote: now.quote)
  }
}
