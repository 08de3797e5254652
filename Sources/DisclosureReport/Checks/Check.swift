/// A rule that a report is held against.
public struct Check: Sendable {
  /// What a rule is about.
  public enum Family: String, Sendable, CaseIterable {
    /// 勾稽关系: sums that the form itself implies or prints (A1, A2, B, C1, D).
    case reconciliation
    /// Values that cannot or should hardly be (D6, E2, E3, E5, E6).
    case plausibility
    /// What last year's report makes of this one (D5, E1, E4, F1 to F4).
    case history
    /// The prose held against the tables, the dates and the sections (G1 to G12).
    case prose
    /// A region held against its units (H1).
    case units
    /// Guesses at the cause of a failing sum (J1 to J5): hints, never a verdict.
    case diagnosis
  }

  /// The rule's id in the guide to the form.
  public let id: ID
  /// What it is about.
  public let family: Family
  /// How much it weighs at most when it fails; a finding of it may weigh less.
  public let severity: Finding.Severity
  private let body: Body

  /// What a rule looks at.
  private enum Body: Sendable {
    case subject(@Sendable (CheckSubject) -> [Finding])
    /// A report's sums, which the hints share.
    case sums(@Sendable (BrokenSums) -> [Finding])
  }

  /// A rule; `body` answers with one finding for each column, row, block or sentence that it applies to.
  init(
    id: ID, family: Family, severity: Finding.Severity,
    _ body: @escaping @Sendable (CheckSubject) -> [Finding]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.body = .subject(body)
  }

  /// A hint at what the form's sums say of a cell, from all of them together.
  init(hint id: ID, _ hints: @escaping @Sendable (BrokenSums) -> [Finding]) {
    self.id = id
    family = .diagnosis
    severity = .hint
    body = .sums(hints)
  }

  /// Holds a report, and what it is compared with, against the rule.
  public func run(_ subject: CheckSubject) -> [Finding] {
    switch body {
    case .subject(let find): find(subject)
    case .sums(let hints): hints(BrokenSums(subject))
    }
  }

  /// The same where the subject's sums are known already.
  func run(_ sums: BrokenSums) -> [Finding] {
    switch body {
    case .subject(let find): find(sums.subject)
    case .sums(let hints): hints(sums)
    }
  }

  /// Holds a report alone against the rule.
  public func run(_ report: AnnualReport) -> [Finding] { run(CheckSubject(report)) }

  /// An equation between two sums of cells.
  ///
  /// Where a cell has no value it fails if the known ones contradict it whatever the others hold (see ``PartialSum``); else
  /// it is not assessable, and its cells are the missing ones.
  static func equation(
    _ id: ID, _ subject: CheckSubject, _ place: Finding.Place, left: [CellID], right: [CellID]
  ) -> Finding {
    let report = subject.report
    let cells = left + right
    let assumed = subject.assumed(cells)
    func answer(
      _ status: Finding.Status, _ cells: [CellID], _ left: ExactNumber?, _ right: ExactNumber?,
      _ matter: Finding.Matter = .plain
    ) -> Finding {
      Finding(
        rule: id, severity: .error, status: status, place: place, cells: cells, left: left, right: right,
        matter: matter, assumed: assumed)
    }
    guard let leftSum = report.sum(left), let rightSum = report.sum(right) else {
      let missing = cells.filter { report.value($0) == nil }
      let known = PartialSum(left: left.map(report.value), right: right.map(report.value))
      if let parts = known.parts {
        return answer(
          .fail, cells.filter { report.value($0) != nil }, known.left, known.right, .known(parts))
      }
      return answer(
        .notAssessable, missing.isEmpty ? cells : missing, report.sum(left), report.sum(right))
    }
    return answer(leftSum == rightSum ? .pass : .fail, cells, leftSum, rightSum)
  }
}
