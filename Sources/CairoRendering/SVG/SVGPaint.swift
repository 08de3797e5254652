import Charts

/// How an outline is painted, as the few presentation attributes that say something.
enum SVGPaint: Equatable {
  /// A filled outline.
  case fill(Color)
  /// A line with butt ends.
  case stroke(Color, width: Double, dashes: [Double])

  /// Writes the attributes, each after a space.
  func put(to markup: inout MarkupBytes) {
    switch self {
    case .fill(let color): markup.put("fill", color)
    case .stroke(let color, let width, let dashes):
      markup.put(" fill=\"none\"")
      markup.put("stroke", color)
      markup.put("stroke-width", Hundredths(width))
      guard !dashes.isEmpty else { return }
      markup.put(" stroke-dasharray=\"")
      for (index, dash) in dashes.enumerated() {
        if index > 0 { markup.put(" ") }
        markup.put(Hundredths(dash))
      }
      markup.put("\"")
    }
  }
}
