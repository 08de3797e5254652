/// A region's report held against the reports of its units on the same year (H1).
public struct RegionRun: Sendable {
  /// The region's report.
  public let region: ComparedReport
  /// The units whose reports were given, by name.
  public let units: [String]
  /// The units of which no report on the year can be used, by name.
  public let missing: [String]
  /// What H1 finds.
  public let findings: [Finding]

  init(_ region: ComparedReport, units: [OfficeSeries], missing: [String]) {
    self.region = region
    let reports = units.compactMap { $0[region.year] }
    self.units = reports.map(\.office)
    self.missing = (missing + units.filter { $0[region.year] == nil }.map(\.name)).sorted()
    findings = Check.unitsAddUp.run(CheckSubject(region.report, units: reports.map(\.report)))
  }
}
