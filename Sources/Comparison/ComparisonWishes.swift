import Briefing
import DisclosureReport

/// What the user wants of a comparison, beyond the reports.
package struct ComparisonWishes: Sendable, Equatable {
  /// How offices are ordered in pictures.
  package enum Order: String, Sendable, CaseIterable {
    /// By disclosure rate, the highest first.
    case rate
    /// By name.
    case name
  }

  /// The least base of a rate that is shown as a rate and ranked, at least 1.
  ///
  /// Below it k of n is shown.
  package var leastSample: Int
  /// How offices are ordered.
  package var order: Order
  /// The year on which offices are compared; nil takes the latest one of which most offices have a report.
  package var year: Int?
  /// Whether slides are made beside the page, and how; nil for none.
  package var deck: DeckWishes?
  /// Whether a document for Word is made beside the page.
  package var document = false

  /// The office that stands out among the others, by its name or a part of it that no other has; nil for none.
  package var focus: String?

  /// What marks the figures, a word like 示例数据 in every source line and in the page's head; nil for nothing.
  package var mark: String?

  /// Wishes; n = 30, ordered by rate, the year chosen from the reports, no office before the others.
  package init(leastSample: Int = 30, order: Order = .rate, year: Int? = nil, focus: String? = nil) {
    self.leastSample = leastSample
    self.order = order
    self.year = year
    self.focus = focus
  }
}
