import DisclosureReport
import SafeFiles

/// Gathers the reports of a comparison one at a time; only their figures are kept.
package struct GatheredReports: Sendable {
  private var entries: [ReportEntry] = []

  /// No report yet.
  package init() {}

  /// Holds a report against its own rules and keeps what a comparison needs.
  package mutating func add(_ report: AnnualReport) { entries.append(ReportEntry(report)) }

  /// The reports in their places.
  ///
  /// Throws an error of kind `usage` where a file is settled by a name that several reports have, or twice.
  package func placed(_ settlement: OfficeSettlement) throws(BriefingError) -> PlacedReports {
    var settlement = settlement
    settlement.files = try SettledFiles(entries.map(\.file)).found(settlement.files)
    return PlacedReports(
      collection: ReportCollection(entries, settlement: settlement), settlement: settlement,
      files: entries.map(\.file))
  }
}
