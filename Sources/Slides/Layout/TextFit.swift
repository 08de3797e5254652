/// Tells roughly how much room text takes, so that a long one is set smaller at once; programs fit it again on editing.
struct TextFit {
  /// The room in points.
  let width: Double
  let height: Double

  /// A room in points.
  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// The inside of a box whose text begins so many EMU from its edges.
  init(_ box: Box, inset: Int = 0) {
    width = Double(box.width - 2 * inset) / 12_700
    height = Double(box.height - 2 * inset) / 12_700
  }

  /// The largest of the sizes with which paragraphs fit, in points; the smallest where none does.
  func size(of paragraphs: [String], among sizes: [Double], spacing: Double = 0) -> Double {
    sizes.first { fits(paragraphs, size: $0, spacing: spacing) } ?? sizes.last ?? 10
  }

  /// Whether paragraphs fit, with so many points between two.
  func fits(_ paragraphs: [String], size: Double, spacing: Double = 0) -> Bool {
    let lines = paragraphs.reduce(0) { $0 + self.lines($1, size: size) }
    return Double(lines) * size * 1.3 + Double(max(0, paragraphs.count - 1)) * spacing <= height
  }

  private func lines(_ text: String, size: Double) -> Int {
    let across = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 0.57 : 1) } * size
    // A line ends a little early, before a word or a mark that must not begin one.
    return max(1, Int((across / max(1, width - size)).rounded(.up)))
  }
}
