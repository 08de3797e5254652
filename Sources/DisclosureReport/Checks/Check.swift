/// A rule that a report is held against.
public struct Check: Sendable {
  /// What a rule is about.
  public enum Family: String, Sendable {
    /// 勾稽关系: sums that the form itself implies or prints.
    case reconciliation
    /// Values that cannot or should hardly be.
    case plausibility
  }

  /// The rule's id.
  public let id: String
  /// What it is about.
  public let family: Family
  /// How much it weighs when it fails.
  public let severity: Finding.Severity
  /// Holds a report against the rule: one finding for each column, row or block that it applies to.
  public let run: @Sendable (AnnualReport) -> [Finding]

  /// An equation between two sums of cells as an error-level finding; not assessable when a cell has no value.
  static func equation(
    _ id: String, _ report: AnnualReport, left: [CellID], right: [CellID], details: [String: String]
  ) -> Finding {
    let cells = left + right
    let missing = cells.filter { report.value($0) == nil }
    guard missing.isEmpty, let leftSum = report.sum(left), let rightSum = report.sum(right) else {
      return Finding(
        rule: id, severity: .error, status: .notAssessable, cells: missing.isEmpty ? cells : missing,
        left: report.sum(left), right: report.sum(right), details: details)
    }
    return Finding(
      rule: id, severity: .error, status: leftSum == rightSum ? .pass : .fail, cells: cells,
      left: leftSum, right: rightSum, details: details)
  }
}
