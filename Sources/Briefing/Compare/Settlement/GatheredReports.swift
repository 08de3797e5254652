import DisclosureReport

/// Gathers the reports of a comparison one at a time; only their figures are kept.
public struct GatheredReports: Sendable {
  private var entries: [ReportEntry] = []

  /// No report yet.
  public init() {}

  /// Holds a report against its own rules and keeps what a comparison needs.
  public mutating func add(_ report: AnnualReport) { entries.append(ReportEntry(report)) }

  /// The reports in their places.
  ///
  /// Throws an error of kind `usage` where a file is settled by a name that several reports have.
  public func placed(_ settlement: OfficeSettlement) throws(BriefingError) -> PlacedReports {
    let counts = entries.reduce(into: [:]) { counts, entry in counts[entry.file, default: 0] += 1 }
    for file in settlement.files.keys.sorted() {
      guard let count = counts[file], count > 1 else { continue }
      throw BriefingError(
        .usage,
        "\(file): \(count) reports come from files of this name and cannot be told apart; rename the files")
    }
    return PlacedReports(
      collection: ReportCollection(entries, settlement: settlement), settlement: settlement,
      files: entries.map(\.file))
  }
}
