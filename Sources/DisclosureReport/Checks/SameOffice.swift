extension Check {
  /// F4: both reports are the same office's, and cover its own work or the region's alike.
  ///
  /// What a report covers is told only by a word of its prose beside the number of requests received; where either is silent
  /// about it, the rule is. Where this rule fails, the others about two years are not assessable.
  public static let sameOffice = Check(id: .f4, family: .history, severity: .warning) { subject in
    guard let previous = subject.previous else { return [] }
    return [names(subject, previous)] + [scopes(subject)].compactMap { $0 }
  }

  private static func names(_ subject: CheckSubject, _ previous: AnnualReport) -> Finding {
    guard let now = subject.report.office, let before = previous.office, let kinship = subject.kinship else {
      return .unassessed(.f4, .warning, .officeUnknown)
    }
    let names = Finding.Matter.offices(now: now, before: before)
    switch kinship {
    case .same: return Finding(rule: .f4, severity: .warning, status: .pass, matter: names)
    case .different: return Finding(rule: .f4, severity: .warning, status: .fail, matter: names)
    case .unclear:
      return .unassessed(.f4, .warning, .officeNames(now: now, before: before))
    }
  }

  private static func scopes(_ subject: CheckSubject) -> Finding? {
    guard let (now, before) = subject.scopes else { return nil }
    return Finding(
      rule: .f4, severity: .warning, status: now.scope == before.scope ? .pass : .fail,
      matter: .scopes(now: now.scopeWord ?? "", before: before.scopeWord ?? ""), line: now.line,
      quote: now.quote)
  }
}
