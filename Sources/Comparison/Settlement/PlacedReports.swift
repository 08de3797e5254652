import DisclosureReport
import PageProse

/// The reports of a comparison in their places, with what the user settled.
package struct PlacedReports: Sendable {
  /// The reports by office and year.
  package let collection: ReportCollection
  let settlement: OfficeSettlement
  let files: [String]

  /// What was made of each file, ending in a line break.
  package func account(_ terms: Terms) -> String {
    ComparisonAccount(collection, settlement: settlement, files: files, terms: terms).text
  }

  /// What speaks for and against two names being one office's.
  package func evidence(_ proposal: OfficeProposal, _ terms: Terms) -> String {
    ProposalWords(proposal: proposal, terms: terms).evidence
  }

  /// The files of the reports that can be compared, without those that hold the same figures again.
  package var compared: [String] { collection.reports.compactMap(\.files.first) }

  /// The years on which there is a report, from the first on.
  package var years: [Int] { Set(collection.reports.map(\.year)).sorted() }

  /// Whether every report has its place and none contradicts another.
  package var isWhole: Bool { collection.unplaced.isEmpty && collection.conflicts.isEmpty }

  /// The folder's name; `wish` stands in its place behind `compare-`.
  package func folder(wish: String?) -> String { ComparisonName.folder(of: collection, wish: wish) }
}
