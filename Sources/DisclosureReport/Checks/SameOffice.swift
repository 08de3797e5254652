extension Check {
  /// F4: both reports are the same office's, and cover its own work or the region's alike.
  ///
  /// What a report covers is told only by a word of its prose beside the number of requests received; where either is silent
  /// about it, the rule is.
  public static let sameOffice = Check(id: "F4", family: .history, severity: .warning) { subject in
    guard let previous = subject.previous else { return [] }
    return [names(subject.report, previous)] + [scopes(subject.report, previous)].compactMap { $0 }
  }

  private static func names(_ report: AnnualReport, _ previous: AnnualReport) -> Finding {
    guard let now = report.office, let before = previous.office else {
      return .unassessed("F4", .warning, ["why": "officeUnknown", "kind": "office"])
    }
    let details = ["kind": "office", "office": now, "previousOffice": before]
    switch OfficeName(now).kinship(OfficeName(before)) {
    case .same: return Finding(rule: "F4", severity: .warning, status: .pass, details: details)
    case .different: return Finding(rule: "F4", severity: .warning, status: .fail, details: details)
    case .unclear:
      return .unassessed("F4", .warning, details.merging(["why": "officeNames"]) { own, _ in own })
    }
  }

  private static func scopes(_ report: AnnualReport, _ previous: AnnualReport) -> Finding? {
    guard let now = scope(report), let before = scope(previous) else { return nil }
    return Finding(
      rule: "F4", severity: .warning, status: now.scope == before.scope ? .pass : .fail,
      details: [
        "kind": "scope", "scope": now.scopeWord ?? "", "previousScope": before.scopeWord ?? "",
      ], line: now.line, quote: now.quote)
  }

  /// The statement that tells what the requests received cover; nil where none does or they disagree.
  private static func scope(_ report: AnnualReport) -> NarrativeFigure? {
    let told = report.narrative.filter {
      $0.kind == .quantity && $0.scopeWord != nil && $0.subject == .cell(.requests(.received, .total))
    }
    return Set(told.map(\.scope)).count == 1 ? told.first : nil
  }
}
