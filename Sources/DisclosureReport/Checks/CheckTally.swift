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
    let own = findings.filter { $0.family == family }
    passed = own.count { $0.status == .pass }
    failed = own.count { $0.status == .fail }
    notAssessable = own.count { $0.status == .notAssessable }
  }
}
