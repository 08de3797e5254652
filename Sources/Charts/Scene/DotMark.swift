/// A dot, filled, or hollow with a ring.
public struct DotMark: Sendable, Equatable {
  /// Its middle.
  public var center: Point
  /// Points from the middle to its outer edge; must be above 0.
  public var radius: Double
  /// Its colour within the ring; nil leaves it open.
  public var fill: Color?
  /// The colour of its ring; nil for none.
  public var ring: Color?
  /// Points that the ring takes inwards from the outer edge; at most the radius.
  public var ringWidth: Double

  /// A dot.
  public init(center: Point, radius: Double, fill: Color?, ring: Color? = nil, ringWidth: Double = 0) {
    self.center = center
    self.radius = radius
    self.fill = fill
    self.ring = ring
    self.ringWidth = ringWidth
  }
}
