/// A width and a height, in points.
public struct Size: Sendable, Equatable {
  /// Points across.
  public var width: Double
  /// Points down.
  public var height: Double

  /// A size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
