/// A region's report held against the reports of its units on the same year (H1).
public struct RegionRun: Sendable {
  /// The region's report.
  public let region: ComparedReport
  /// The units whose reports were given, by name.
  public let units: [String]
  /// The units of which no report on the year can be used, by name.
  public let missing: [String]
  /// What H1 finds.
  ///
  /// Where units are missing, or left out for their edition, a figure of the region that is more than the sum of the others
  /// may be right: all such cells are one finding that is not assessable. Less than the sum is wrong in any case.
  public let findings: [Finding]

  init(_ region: ComparedReport, units: [OfficeSeries], missing: [String]) {
    self.region = region
    let reports = units.compactMap { $0[region.year] }
    self.units = reports.map(\.office)
    self.missing = (missing + units.filter { $0[region.year] == nil }.map(\.name)).sorted()
    let findings = Check.unitsAddUp.run(CheckSubject(region.report, units: reports.map(\.report)))
    let isWhole = self.missing.isEmpty && findings.allSatisfy { $0.unitSum?.leftOut.isEmpty ?? true }
    self.findings = isWhole ? findings : Self.withoutMissing(findings)
  }

  private static func withoutMissing(_ findings: [Finding]) -> [Finding] {
    let open = findings.filter { finding in
      guard finding.status == .fail, let region = finding.left, let sum = finding.right else { return false }
      return region > sum
    }
    guard let first = open.first, var sum = first.unitSum else { return findings }
    sum.cells = open.count
    sum.obstacle = .unitsMissing
    return findings.filter { !open.contains($0) } + [
      Finding(
        rule: .h1, severity: first.severity, status: .notAssessable, cells: open.flatMap(\.cells),
        matter: .units(sum), assumed: first.assumed)
    ]
  }
}

extension Finding {
  /// What is added up where it is about the sum of units.
  fileprivate var unitSum: UnitSum? {
    if case .units(let sum) = matter { sum } else { nil }
  }
}
