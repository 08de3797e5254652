import DisclosureReport

/// A report with what it was held against and what came of it, so that every rule runs once.
public struct CheckedReport: Sendable {
  /// The report as it was read.
  let report: AnnualReport
  /// What the rules looked at.
  let subject: CheckSubject
  /// Their answers, in a fixed order.
  let findings: [Finding]

  /// Holds a report against every rule.
  public init(_ report: AnnualReport, comparison: Comparison = .none) {
    self.report = report
    subject = comparison.subject(report)
    findings = CheckRun.run(subject)
  }

  /// The one-line verdict.
  func verdict(_ terms: Terms) -> Verdict {
    Verdict(findings, assumedZeros: subject.assumedZeros.count, terms: terms)
  }

  /// Whether a rule of a severity, or of a graver one, fails; remarks of the reader are no rules.
  public func fails(from level: FailLevel = .error) -> Bool {
    findings.contains {
      $0.status == .fail && level.severities.contains($0.severity) && CheckRun.check($0.rule) != nil
    }
  }
}
