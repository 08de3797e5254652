/// A point in a scene, in points from the top left corner, y downwards.
public struct Point: Sendable, Equatable {
  /// Points from the left edge.
  public var x: Double
  /// Points from the top edge.
  public var y: Double

  /// A point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
