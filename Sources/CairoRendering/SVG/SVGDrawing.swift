import Charts

/// The elements of an SVG in the order in which they were drawn.
///
/// A class, because the context that draws on it hands over one outline after another; it belongs to one thread.
final class SVGDrawing {
  /// What was drawn so far.
  private(set) var markup = MarkupBytes()
  /// The picture's right lower corner.
  let extent: GridPoint
  /// The fonts of its texts.
  let fonts = DrawnFonts()

  /// An empty drawing of a size.
  init(_ size: PixelSize) {
    extent = GridPoint(x: Hundredths(count: size.width * 100), y: Hundredths(count: size.height * 100))
  }

  /// Writes an outline, as a rectangle where it is nothing else; nothing where nothing would be seen.
  func draw(_ outline: borrowing CairoPath, _ paint: SVGPaint) {
    if case .fill = paint, let (corner, size) = outline.rectangle {
      rectangle(corner, size, paint)
    } else {
      path(outline.written(), paint)
    }
  }

  /// Fills a rectangle.
  func rectangle(_ corner: GridPoint, _ size: GridPoint, _ paint: SVGPaint) {
    guard size.x.count > 0, size.y.count > 0 else { return }
    markup.put("<rect")
    markup.put("x", corner.x)
    markup.put("y", corner.y)
    markup.put("width", size.x)
    markup.put("height", size.y)
    paint.put(to: &markup)
    markup.put("/>\n")
  }

  /// Writes an outline that is written already.
  func path(_ path: PathWriter, _ paint: SVGPaint) {
    guard !path.isEmpty else { return }
    markup.put("<path")
    paint.put(to: &markup)
    markup.put(" d=\"")
    markup.put(path.data)
    markup.put("\"/>\n")
  }
}
