/// How many findings of a family of rules hold, fail and cannot be assessed.
public struct CheckTally: Sendable, Equatable {
  /// Findings that hold.
  public let passed: Int
  /// Findings that do not.
  public let failed: Int
  /// Findings whose cells are missing.
  public let notAssessable: Int
  /// All of them.
  public var total: Int { passed + failed + notAssessable }

  /// Counts the findings of one family of rules.
  public init(_ findings: [Finding], family: Check.Family) {
    var (passed, failed, open) = (0, 0, 0)
    for finding in findings where finding.family == family {
      switch finding.status {
      case .pass: passed += 1
      case .fail: failed += 1
      case .notAssessable: open += 1
      }
    }
    (self.passed, self.failed, notAssessable) = (passed, failed, open)
  }
}
