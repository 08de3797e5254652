extension Check {
  /// C1: in each column, the sum that an office prints for an outcome group equals the group's rows.
  ///
  /// The form has no such sums: without them the rule says nothing. Its left side are the rows, its right side the sum.
  public static let subtotalsAddUp = Check(id: .c1, family: .reconciliation, severity: .error) { subject in
    let report = subject.report
    return OutcomeGroup.allCases.flatMap { group -> [Finding] in
      guard let sums = report.subtotals[group] else { return [] }
      return ApplicantColumn.allCases.compactMap { column in
        sums[column].map { subtotal(group, column, $0, report) }
      }
    }
  }

  private static func subtotal(
    _ group: OutcomeGroup, _ column: ApplicantColumn, _ sum: Cell, _ report: AnnualReport
  ) -> Finding {
    // （六） may be one row or three; of the others the form has a fixed number.
    let expected = group.rows.filter { $0 != .other }
    let cells = expected.map { CellID.requests($0, column) }
    let missing = cells.filter { report.value($0) == nil }
    var left = report.sum(cells)
    var status = Finding.Status.notAssessable
    var matter = Finding.Matter.plain
    if let left, let right = sum.value { status = left == right ? .pass : .fail }
    let known = PartialSum(left: cells.map(report.value), right: [sum.value])
    if let parts = known.parts { (status, left, matter) = (.fail, known.left, .known(parts)) }
    return Finding(
      rule: .c1, severity: .error, status: status, place: .group(group, column),
      cells: missing.isEmpty ? cells : status == .fail ? cells.filter { report.value($0) != nil } : missing,
      left: left,
      right: sum.value, matter: matter,
      line: sum.origin?.line)
  }
}
