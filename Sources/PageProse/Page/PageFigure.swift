import Charts

/// A chart as the page shows it.
package struct PageFigure: Sendable {
  /// Its number in the page, from 1.
  package let number: Int
  /// What it shows.
  package let spec: ChartSpec
  /// The picture with live text, for wide screens and print.
  package let svg: String
  /// The picture for narrow screens; nil where the wide one serves both.
  package let narrow: String?

  /// A figure.
  package init(number: Int, spec: ChartSpec, svg: String, narrow: String? = nil) {
    self.number = number
    self.spec = spec
    self.svg = svg
    self.narrow = narrow
  }
}
