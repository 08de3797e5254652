import DisclosureReport

/// The reports of a comparison in their places, with what the user settled.
public struct PlacedReports: Sendable {
  /// The reports by office and year.
  public let collection: ReportCollection
  let settlement: OfficeSettlement
  let files: [String]

  /// What was made of each file, ending in a line break.
  public func account(_ terms: Terms) -> String {
    ComparisonAccount(collection, settlement: settlement, files: files, terms: terms).text
  }

  /// What speaks for and against two names being one office's.
  public func evidence(_ proposal: OfficeProposal, _ terms: Terms) -> String {
    ProposalWords(proposal: proposal, terms: terms).evidence
  }

  /// The files of the reports that can be compared, without those that hold the same figures again.
  public var compared: [String] { collection.reports.compactMap(\.files.first) }

  /// The years on which there is a report, from the first on.
  public var years: [Int] { Set(collection.reports.map(\.year)).sorted() }

  /// Whether every report has its place and none contradicts another.
  public var isWhole: Bool { collection.unplaced.isEmpty && collection.conflicts.isEmpty }

  /// The folder's name; `wish` stands in its place behind `compare-`.
  public func folder(wish: String?) -> String { ComparisonName.folder(of: collection, wish: wish) }
}
