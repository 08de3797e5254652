/// A style's sizes brought to one picture.
struct Look {
  let style: ChartStyle
  let canvas: Canvas
  /// Pixels of the picture for one pixel at 1920 × 1080.
  let scale: Double
  /// The smallest text in pixels of the picture.
  let smallest: Double

  init(_ style: ChartStyle, _ canvas: Canvas) {
    self.style = style
    self.canvas = canvas
    scale = canvas.scale ?? min(canvas.size.width / 1920, canvas.size.height / 1080)
    smallest = style.sizes.minimumTextPoints / 72 * Double(canvas.dpi)
  }

  /// A length of the style in the picture.
  func length(_ value: Double) -> Double { value * scale }

  /// A text size of the style in the picture, never under the smallest.
  func font(_ size: Double, _ weight: Font.Weight = .regular) -> Font {
    Font(size: max(smallest, size * scale), weight: weight)
  }

  var margin: Double { length(style.sizes.margin) }
  var right: Double { canvas.size.width - margin }
  var width: Double { canvas.size.width - 2 * margin }
}
