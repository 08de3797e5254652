import Charts
import Synchronization

/// Measures lines of text with Pango, in the font family that the picture is drawn with.
///
/// The same widths that the drawing has: no hinting, no rounding, Chinese glyph forms whatever the locale.
/// May be used from any number of threads at once. Each width is remembered.
public struct PangoMeasurer: TextMeasurer, Sendable {
  /// The font family.
  public let family: String
  private let cache = WidthCache()

  /// A measurer for one family; a family that is not installed is measured in what Pango draws instead.
  public init(family: String) {
    self.family = family
  }

  /// The advance width of one line in points; 0 for empty text, or for a size that is not finite and above 0.
  ///
  /// Characters that no font has are measured as the box that stands for them; drawing them throws.
  public func width(of text: String, font: Font) -> Double {
    guard !text.isEmpty, font.size > 0, font.size <= Coordinates.limit else { return 0 }
    let line = WidthCache.Line(text: text, font: font)
    if let width = cache[line] { return width }
    let width = try? ThreadLayout.with(family: family) { layout in
      layout.set(text, font: font)
      return layout.width()
    }
    guard let width else { return 0 }
    cache[line] = width
    return width
  }
}

/// Widths by line, shared between threads.
private final class WidthCache: Sendable {
  struct Line: Hashable {
    var text: String
    var font: Font
  }

  private static let capacity = 20_000
  private let widths = Mutex<[Line: Double]>([:])

  subscript(line: Line) -> Double? {
    get { widths.withLock { $0[line] } }
    set {
      widths.withLock { widths in
        if widths.count >= Self.capacity { widths.removeAll() }
        widths[line] = newValue
      }
    }
  }
}
