import DisclosureReport

/// What reports are held against besides themselves, as the user asked for it.
public struct Comparison: Sendable {
  /// Nothing: each report by itself, and a blank is never 0.
  public static let none = Comparison()

  private let previous: AnnualReport?
  private let units: [AnnualReport]
  private let blankAsZero: Bool

  /// Last year's report, the reports of the units of a region, and whether a blank counts as 0.
  public init(previous: AnnualReport? = nil, units: [AnnualReport] = [], blankAsZero: Bool = false) {
    self.previous = previous
    self.units = units
    self.blankAsZero = blankAsZero
  }

  /// The reports that others are held against: last year's, then those of the units.
  var others: [AnnualReport] { [previous].compactMap { $0 } + units }
  /// Whether a blank counts as 0.
  var countsBlankAsZero: Bool { blankAsZero }

  /// A report held against every rule and against these.
  public func checked(_ report: AnnualReport) -> CheckedReport {
    CheckedReport(report, previous: previous, units: units, blankAsZero: blankAsZero)
  }
}
