import DisclosureReport

/// The one-line verdict on a report's checks: what holds, what does not, what could not be told; never that all is well.
package struct Verdict: Sendable, Equatable {
  /// The sums: how many hold.
  package let headline: String
  /// What else there is to say: failing sums, sentences that differ, last year, values that are not plausible, remarks.
  package let rest: String
  /// Whether a rule of the severity error fails.
  package let hasErrors: Bool
  /// Whether every sum holds and nothing of the severity warning fails.
  package let isClean: Bool

  /// The verdict on findings; `assumedZeros` is how many cells without a number were taken for 0, `corrected` how many
  /// were set by hand.
  package init(_ findings: [Finding], assumedZeros: Int = 0, corrected: Int = 0, terms: Terms) {
    let sums = CheckTally(findings, family: .reconciliation)
    hasErrors = findings.contains(where: \.isFailedError)
    var parts: [String] = []
    func add(_ key: String, _ count: Int) {
      if count > 0 { parts.append(terms.counted("verdict.\(key)", count)) }
    }
    if sums.total == 0 {
      headline = terms["verdict.nothing"]
    } else if sums.passed == sums.total {
      headline = terms("verdict.allPass", ["n": String(sums.total)])
    } else {
      headline = terms("verdict.somePass", ["n": String(sums.total), "passed": String(sums.passed)])
      add("failed", sums.failed)
      add("notAssessable", sums.notAssessable)
    }
    add("assumed", assumedZeros)
    add("corrected", corrected)
    let statements = CheckTally(findings.filter(Self.isStatement), family: .prose)
    add("proseFails", statements.failed)
    if statements.failed == 0 { add("proseHolds", statements.passed) }
    // Same edition and same office make figures comparable; they are no figures themselves.
    let history = CheckTally(
      findings.filter { $0.severity != .information && $0.check != .f3 && $0.check != .f4 }, family: .history)
    add("historyFails", history.failed)
    if history.failed == 0 { add("historyHolds", history.passed) }
    add("unitsFail", CheckTally(findings, family: .units).failed)
    let values = CheckTally(findings, family: .plausibility)
    if values.failed > 0 {
      add("implausible", values.failed)
    } else if values.notAssessable > 0 {
      parts.append(
        terms("verdict.plausibleSome", ["n": String(values.passed), "m": String(values.notAssessable)]))
    } else {
      add("plausible", values.passed)
    }
    add("remarks", findings.count { $0.isRemark })
    rest = parts.joined(separator: terms["semicolon"])
    isClean =
      sums.total > 0 && sums.passed == sums.total
      && !findings.contains {
        $0.status == .fail && ($0.severity == .error || $0.severity == .warning)
      }
  }

  /// Whether a finding is about a sentence that speaks of a figure of the tables (G1 to G9).
  static func isStatement(_ finding: Finding) -> Bool { finding.severity == .warning }
}
