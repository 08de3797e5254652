/// One line of text in one font, placed by the left end of its baseline.
public struct TextMark: Sendable, Equatable {
  /// The text, never empty, without control characters.
  public var text: String
  /// The left end of the baseline.
  public var origin: Point
  /// The width that the measurer gave, in points.
  public var width: Double
  /// The font.
  public var font: Font
  /// Its colour.
  public var color: Color

  /// A line of text.
  public init(_ text: String, at origin: Point, width: Double, font: Font, color: Color) {
    self.text = text
    self.origin = origin
    self.width = width
    self.font = font
    self.color = color
  }

  /// The box that the line takes up: from 0.88 em above the baseline to 0.2 em below it, which holds Chinese and Latin.
  public var box: Rect {
    Rect(x: origin.x, y: origin.y - 0.88 * font.size, width: width, height: 1.08 * font.size)
  }
}
