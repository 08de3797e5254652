/// A straight line with butt ends.
public struct RuleMark: Sendable, Equatable {
  /// One end.
  public var start: Point
  /// The other end.
  public var end: Point
  /// Points across; must be above 0.
  public var width: Double
  /// Its colour.
  public var color: Color
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public var dashes: [Double]

  /// A line.
  public init(from start: Point, to end: Point, width: Double, color: Color, dashes: [Double] = []) {
    self.start = start
    self.end = end
    self.width = width
    self.color = color
    self.dashes = dashes
  }
}
