import DisclosureReport

/// A report that was read from a file of figures.
public struct ReadFigures: Sendable, Equatable {
  /// The report.
  public let report: AnnualReport
  /// How many hidden controls were left out of its texts.
  public let hiddenControls: Int
}
