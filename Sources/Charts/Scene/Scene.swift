/// A finished layout: marks in points, ready to be drawn by any renderer.
public struct Scene: Sendable, Equatable {
  /// The chart's id, for example `outcomes`.
  public var chart: String
  /// The picture's size in points; one point is one pixel of the PNG and one unit of the SVG.
  public var size: Size
  /// The ground; nil leaves it open (transparent PNG, no rectangle in the SVG).
  public var background: Color?
  /// The language of every text, `zh-Hans` or `en`.
  public var language: String
  /// The font family of every text.
  public var family: String
  /// The accessible name.
  public var title: String
  /// The accessible description, of equal worth to the picture.
  public var description: String
  /// What is drawn, in this order.
  public var marks: [Mark]

  /// A scene.
  public init(
    chart: String, size: Size, background: Color?, language: String, family: String, title: String,
    description: String, marks: [Mark]
  ) {
    self.chart = chart
    self.size = size
    self.background = background
    self.language = language
    self.family = family
    self.title = title
    self.description = description
    self.marks = marks
  }
}
