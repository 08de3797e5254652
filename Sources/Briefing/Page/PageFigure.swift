import Charts

/// A chart as the page shows it.
public struct PageFigure: Sendable {
  /// Its number in the page, from 1.
  public let number: Int
  /// What it shows.
  public let spec: ChartSpec
  /// The picture with live text, for wide screens and print.
  public let svg: String
  /// The picture for narrow screens; nil where the wide one serves both.
  public let narrow: String?

  /// A figure.
  public init(number: Int, spec: ChartSpec, svg: String, narrow: String? = nil) {
    self.number = number
    self.spec = spec
    self.svg = svg
    self.narrow = narrow
  }
}
