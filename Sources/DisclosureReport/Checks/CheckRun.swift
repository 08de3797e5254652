/// Holds a report against every rule.
public enum CheckRun {
  /// The rules in the order in which their findings are listed.
  public static let checks: [Check] = [
    .outcomesAddUp, .requestsBalance, .applicantsAddUp, .reviewResultsAddUp, .issuedWithinInForce,
    .countsAreWhole,
  ]

  /// The rule with an id; nil for the reader's remarks and for an unknown id.
  public static func check(_ id: String) -> Check? { checks.first { $0.id == id } }

  /// The reader's remarks, then every rule's findings, in a fixed order.
  ///
  /// A wrong sum is a finding, never an error.
  public static func run(_ report: AnnualReport) -> [Finding] {
    report.remarks + checks.flatMap { $0.run(report) }
  }
}
