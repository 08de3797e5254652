/// A style's sizes brought to one picture and one step.
struct Look {
  let style: ChartStyle
  let canvas: Canvas
  let step: LayoutStep
  /// Pixels of the picture for one pixel at 1920 × 1080.
  let scale: Double
  /// The smallest text in pixels of the picture.
  let smallest: Double
  /// The width of one of several columns, laid out as if it were the first; nil for the whole picture.
  var column: Double?

  init(_ style: ChartStyle, _ canvas: Canvas, _ step: LayoutStep) {
    self.style = style
    self.canvas = canvas
    self.step = step
    scale = canvas.scale ?? Self.fitted(canvas.size)
    smallest = style.sizes.minimumTextPoints / 72 * Double(canvas.dpi)
  }

  /// The scale of a picture by its area, so that squares do not waste theirs; at most 1.35 times what its shorter
  /// relation to 1920 × 1080 allows.
  private static func fitted(_ size: Size) -> Double {
    let (across, down) = (size.width / 1920, size.height / 1080)
    return min((across * down).squareRoot(), 1.35 * min(across, down))
  }

  /// A distance of the style in the picture, smaller from step to step.
  func length(_ value: Double) -> Double { value * scale * step.space }

  /// A length of the style in the picture, the same at every step.
  func fixed(_ value: Double) -> Double { value * scale }

  /// The width of a line, at least one pixel.
  func stroke(_ value: Double) -> Double { max(1, value * scale) }

  /// A text size of the style in the picture, never under the smallest.
  func font(_ size: Double, _ weight: Font.Weight = .regular) -> Font {
    Font(size: max(smallest, size * scale * step.text), weight: weight)
  }

  /// As ``font(_:_:)``, and no higher than a row has room for.
  func font(_ size: Double, atMost height: Double, _ weight: Font.Weight = .regular) -> Font {
    Font(size: max(smallest, min(size * scale * step.text, height)), weight: weight)
  }

  /// The colour of a segment whose bar may step back behind one that stands out.
  func fill(_ segment: Segment, of bar: Bar) -> Color? {
    if bar.emphasis == .dimmed { return style.note.mixed(with: style.ground, share: 0.35) }
    return style.colors[segment.color]
  }

  var margin: Double { fixed(style.sizes.margin) }
  var right: Double { column.map { margin + $0 } ?? canvas.size.width - margin }
  var width: Double { column ?? canvas.size.width - 2 * margin }
}
