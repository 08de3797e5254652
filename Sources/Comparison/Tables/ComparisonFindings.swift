import DisclosureReport

/// What rules found in a comparison: each report's own failures, what its pair of years and its units come to.
struct ComparisonFindings {
  /// A finding about an office's report on a year.
  struct Item {
    /// The place of the office in the collection.
    let place: Int
    let office: String
    /// The year; the later one where two are compared.
    let year: Int
    let finding: Finding
    /// The report that the finding's cells stand in.
    let report: AnnualReport
    /// Whether the finding comes from two years or from a region and its units.
    let isAcross: Bool

    /// Whether it is a rule that fails with some weight; what is only worth knowing does not count.
    var isFailure: Bool {
      finding.status == .fail && (finding.severity == .error || finding.severity == .warning)
        && !finding.isRemark
    }
  }

  /// Findings by office, year and rule.
  let items: [Item]

  init(_ collection: ReportCollection) {
    let regions = Dictionary(grouping: collection.regions, by: \.region.office)
    items = collection.offices.enumerated().flatMap { place, office -> [Item] in
      let pairs = Dictionary(office.pairs.map { ($0.now.year, $0.findings) }) { first, _ in first }
      let runs = Dictionary(grouping: regions[office.name] ?? [], by: \.region.year)
      return office.reports.flatMap { report -> [Item] in
        let make = { (finding: Finding, isAcross: Bool) in
          Item(
            place: place, office: office.name, year: report.year, finding: finding, report: report.report,
            isAcross: isAcross)
        }
        let across = (pairs[report.year] ?? []) + (runs[report.year] ?? []).flatMap(\.findings)
        return report.failing.map { make($0, false) } + across.map { make($0, true) }
      }
    }
  }
}
