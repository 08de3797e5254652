/// A house's mark in a corner of every exported picture, made of rectangles and lines.
public struct Logo: Sendable, Equatable {
  /// The upper corner that it stands in.
  public enum Corner: String, Sendable, CaseIterable {
    /// The upper left corner.
    case left
    /// The upper right corner.
    case right
  }

  /// A part of the mark; later ones cover earlier ones.
  public enum Shape: Sendable, Equatable {
    /// A filled rectangle.
    case rect(Rect, fill: Color)
    /// A line with butt ends.
    case line(from: Point, to: Point, width: Double, color: Color)
  }

  /// Across, in pixels at 1920 × 1080.
  public var width: Double
  /// Down, in pixels at 1920 × 1080.
  public var height: Double
  /// Where it stands.
  public var corner: Corner
  /// What it is made of, from its own upper left corner.
  public var shapes: [Shape]

  /// A mark.
  public init(width: Double, height: Double, corner: Corner, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.corner = corner
    self.shapes = shapes
  }
}
