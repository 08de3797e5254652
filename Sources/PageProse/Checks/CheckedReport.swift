import DisclosureReport

extension CheckedReport {
  /// The one-line verdict.
  package func verdict(_ terms: Terms) -> Verdict {
    Verdict(
      findings, assumedZeros: subject.assumedZeros.count, corrected: report.correctedCells.count, terms: terms
    )
  }

  /// Whether a rule of a severity, or of a graver one, fails; remarks of the reader are no rules.
  package func fails(from level: FailLevel = .error) -> Bool {
    findings.contains {
      $0.status == .fail && level.severities.contains($0.severity) && !$0.isRemark
    }
  }
}
