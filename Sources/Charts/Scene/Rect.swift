/// A rectangle in a scene, in points from the top left corner, y downwards.
public struct Rect: Sendable, Equatable {
  /// The left edge.
  public var x: Double
  /// The top edge.
  public var y: Double
  /// Points across; may be 0.
  public var width: Double
  /// Points down; may be 0.
  public var height: Double

  /// A rectangle.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The right edge.
  public var maxX: Double { x + width }
  /// The bottom edge.
  public var maxY: Double { y + height }
  /// The middle across.
  public var midX: Double { x + width / 2 }
  /// The middle down.
  public var midY: Double { y + height / 2 }

  /// Whether two rectangles share more than an edge.
  public func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }
}
