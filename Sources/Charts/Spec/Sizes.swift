/// Lengths and text sizes of a style, in pixels at 1920 × 1080; everything scales with the picture.
public struct Sizes: Sendable, Equatable {
  /// Left and right margin.
  public var margin: Double
  /// The title's text, bold.
  public var title: Double
  /// The baseline of the title's first line, from the top.
  public var titleBaseline: Double
  /// The subtitle's text.
  public var subtitle: Double
  /// The source line's text.
  public var source: Double
  /// The baseline of the last source line, from the bottom.
  public var sourceBaseline: Double
  /// Category labels, at most.
  public var label: Double
  /// The widest that category labels may be, as a share of the picture between its margins.
  public var labelShare: Double
  /// The number of a value label, bold, at most.
  public var number: Double
  /// The unit of a value label.
  public var unit: Double
  /// The share of a value label, and text inside segments.
  public var share: Double
  /// Notes, legends and leaders' labels.
  public var caption: Double
  /// The thickest bar.
  public var bar: Double
  /// The widest distance from bar to bar.
  public var step: Double
  /// The width of the baseline.
  public var baseline: Double
  /// The gap between segments.
  public var gap: Double
  /// The smallest text, in points of the final size.
  public var minimumTextPoints: Double
  /// The line above the source, in pixels at 1920 × 1080.
  public var hairline: Double
  /// The line from a narrow segment to its label, in pixels at 1920 × 1080.
  public var leader: Double
  /// The lines of the hatch of a missing value, in pixels at 1920 × 1080.
  public var hatch: Double
  /// The line of an interval, in pixels at 1920 × 1080.
  public var whisker: Double

  /// Sizes, in the order in which they are declared; a third of the width for labels, and the usual lines, where they are not given.
  public init(
    margin: Double, title: Double, titleBaseline: Double, subtitle: Double, source: Double,
    sourceBaseline: Double, label: Double, number: Double, unit: Double, share: Double, caption: Double,
    bar: Double, step: Double, baseline: Double, gap: Double, minimumTextPoints: Double,
    labelShare: Double = 0.34, hairline: Double = 2, leader: Double = 2, hatch: Double = 2,
    whisker: Double = 3
  ) {
    self.margin = margin
    self.title = title
    self.titleBaseline = titleBaseline
    self.subtitle = subtitle
    self.source = source
    self.sourceBaseline = sourceBaseline
    self.label = label
    self.labelShare = labelShare
    self.number = number
    self.unit = unit
    self.share = share
    self.caption = caption
    self.bar = bar
    self.step = step
    self.baseline = baseline
    self.gap = gap
    self.minimumTextPoints = minimumTextPoints
    self.hairline = hairline
    self.leader = leader
    self.hatch = hatch
    self.whisker = whisker
  }
}
