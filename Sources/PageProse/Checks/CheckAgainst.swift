import DisclosureReport

/// What reports are held against besides themselves, as the user asked for it.
package struct CheckAgainst: Sendable {
  /// Nothing: each report by itself, and a blank is never 0.
  package static let none = CheckAgainst()

  private let previous: AnnualReport?
  private let units: [AnnualReport]
  private let blankAsZero: Bool

  /// Last year's report, the reports of the units of a region, and whether a blank counts as 0.
  package init(previous: AnnualReport? = nil, units: [AnnualReport] = [], blankAsZero: Bool = false) {
    self.previous = previous
    self.units = units
    self.blankAsZero = blankAsZero
  }

  /// The reports that others are held against: last year's, then those of the units.
  package var others: [AnnualReport] { [previous].compactMap { $0 } + units }
  /// Whether a blank counts as 0.
  package var countsBlankAsZero: Bool { blankAsZero }

  /// A report held against every rule and against these.
  package func checked(_ report: AnnualReport) -> CheckedReport {
    CheckedReport(report, previous: previous, units: units, blankAsZero: blankAsZero)
  }
}
