import DisclosureReport

/// The one-line verdict on a report's checks.
public struct Verdict: Sendable, Equatable {
  /// The sums: how many hold.
  public let headline: String
  /// What else there is to say: failing sums, values that are not plausible, remarks of the reader.
  public let rest: String
  /// Whether a rule of the severity error fails.
  public let hasErrors: Bool

  /// The verdict on findings.
  public init(_ findings: [Finding], terms: Terms) {
    let sums = CheckTally(findings, family: .reconciliation)
    let values = CheckTally(findings, family: .plausibility)
    let remarks = findings.count { CheckRun.check($0.rule) == nil }
    hasErrors = findings.contains(where: \.isFailedError)
    var parts: [String] = []
    if sums.total == 0 {
      headline = terms["verdict.nothing"]
    } else if sums.passed == sums.total {
      headline = terms("verdict.allPass", ["n": String(sums.total)])
    } else {
      headline = terms(
        "verdict.somePass", ["n": String(sums.total), "passed": String(sums.passed)])
      if sums.failed > 0 { parts.append(terms("verdict.failed", ["n": String(sums.failed)])) }
      if sums.notAssessable > 0 {
        parts.append(terms("verdict.notAssessable", ["n": String(sums.notAssessable)]))
      }
    }
    if values.failed > 0 {
      parts.append(terms("verdict.implausible", ["n": String(values.failed)]))
    } else if values.total > 0, values.passed == values.total {
      parts.append(terms("verdict.plausible", ["n": String(values.total)]))
    } else if values.total > 0 {
      parts.append(
        terms("verdict.plausibleSome", ["n": String(values.passed), "m": String(values.notAssessable)]))
    }
    if remarks > 0 { parts.append(terms("verdict.remarks", ["n": String(remarks)])) }
    rest = parts.joined(separator: terms["semicolon"])
  }
}
