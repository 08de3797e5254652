extension Check {
  /// D6: suits after reconsideration need a reconsideration that ended this year or last.
  ///
  /// Silent where the report states no such suit.
  public static let reconsiderationCameFirst = Check(id: .d6, family: .plausibility, severity: .information) {
    subject in
    let report = subject.report
    let suits = CellID.review(.litigationAfterReconsideration, .total)
    guard let count = report.value(suits), count > .zero else { return [] }
    let closed: [CellID] = [.upheld, .corrected, .otherOutcome].map { .review(.reconsideration, $0) }
    let now = Closed(report, closed)
    let before = subject.lastYear.map { Closed($0, closed) }
    let used = before == nil ? [] : closed
    let assumed = subject.assumed([suits] + closed, before: used)
    func finding(_ status: Finding.Status, _ cells: [CellID], _ matter: Finding.Matter = .plain) -> Finding {
      Finding(
        rule: .d6, severity: .information, status: status, cells: cells, left: count,
        right: status == .fail ? .zero : nil, matter: matter, assumed: assumed)
    }
    if now == .stated || before == .stated { return [finding(.pass, [suits] + closed)] }
    if now == .unknown { return [finding(.notAssessable, closed.filter { report.value($0) == nil })] }
    switch before {
    case .nothing?: return [finding(.fail, [suits] + closed)]
    case .unknown?:
      let missing = closed.filter { subject.previous?.value($0) == nil }
      return [finding(.notAssessable, [], .before(Finding.YearBefore(missing: missing)))]
    default: return [finding(.notAssessable, [], .obstacle(subject.whyNotLastYear ?? .needsPrevious))]
    }
  }

  /// Whether a report states a reconsideration that ended.
  private enum Closed: Equatable {
    case stated
    case nothing
    case unknown

    init(_ report: AnnualReport, _ cells: [CellID]) {
      let values = cells.map(report.value)
      if values.contains(where: { $0.map { $0 > .zero } ?? false }) {
        self = .stated
      } else {
        self = values.contains(nil) ? .unknown : .nothing
      }
    }
  }
}
