/// One drawable thing of a scene.
///
/// Marks are drawn in their order.
public enum Mark: Sendable, Equatable {
  /// A filled rectangle.
  case rect(RectMark)
  /// A straight line.
  case rule(RuleMark)
  /// One line of text.
  case text(TextMark)
}

/// A filled rectangle, a data mark when it carries a datum.
public struct RectMark: Sendable, Equatable {
  /// Where it stands.
  ///
  /// Zero width or height draws nothing but keeps the datum.
  public var frame: Rect
  /// Its colour; nil draws nothing, for a datum whose picture is made of rules (a hatched stub).
  public var fill: Color?
  /// The figure it stands for; nil for decoration.
  public var datum: Datum?

  /// A rectangle.
  public init(frame: Rect, fill: Color?, datum: Datum? = nil) {
    self.frame = frame
    self.fill = fill
    self.datum = datum
  }
}

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
