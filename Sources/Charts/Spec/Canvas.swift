/// The picture that a chart is laid out for.
public struct Canvas: Sendable, Equatable {
  /// Pixels across and down.
  public var size: Size
  /// Pixels in an inch at the final size; 144 puts 1920 pixels on a slide of 13.33 inches.
  public var dpi: Int
  /// The ground; nil for an open one.
  public var background: Color?
  /// Pixels for one pixel of the style's sizes; nil fits 1920 × 1080 into the picture.
  public var scale: Double?

  /// A picture.
  public init(
    size: Size = Size(width: 1920, height: 1080), dpi: Int = 144, background: Color?, scale: Double? = nil
  ) {
    self.size = size
    self.dpi = dpi
    self.background = background
    self.scale = scale
  }
}
