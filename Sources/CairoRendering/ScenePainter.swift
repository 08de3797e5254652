import Charts

/// Walks a scene's marks onto a Cairo context, the same way for every kind of picture.
struct ScenePainter {
  /// What is drawn.
  let scene: Scene
  /// Whether text marks are drawn, as outlines.
  let drawsText: Bool

  /// Draws the ground and every mark; throws on the first that cannot be drawn.
  func paint(on context: borrowing DrawingContext) throws(CairoError) {
    if let background = scene.background { context.paint(background) }
    let layout = try TextLayout(family: scene.family)
    for (index, mark) in scene.marks.enumerated() {
      switch mark {
      case .rect(let rect): try paint(rect, index, on: context)
      case .rule(let rule): try paint(rule, index, on: context)
      case .text(let text): try paint(text, index, layout, on: context)
      case .dot(let dot): try paint(dot, index, on: context)
      }
      try context.check(while: "drawing mark \(index) of chart \(scene.chart)")
    }
  }

  private func paint(_ rect: RectMark, _ index: Int, on context: borrowing DrawingContext) throws(CairoError)
  {
    let frame = rect.frame
    try Coordinates.check(
      frame.x, frame.y, frame.width, frame.height, frame.maxX, frame.maxY,
      while: "drawing rectangle \(index) of chart \(scene.chart)")
    guard let fill = rect.fill, frame.width != 0, frame.height != 0 else { return }
    context.fill(frame, fill)
  }

  private func paint(_ rule: RuleMark, _ index: Int, on context: borrowing DrawingContext) throws(CairoError)
  {
    try Coordinates.check(
      [rule.start.x, rule.start.y, rule.end.x, rule.end.y, rule.width] + rule.dashes,
      while: "drawing rule \(index) of chart \(scene.chart)")
    guard rule.width > 0 else { return }
    context.stroke(rule)
  }

  private func paint(_ dot: DotMark, _ index: Int, on context: borrowing DrawingContext) throws(CairoError) {
    try Coordinates.check(
      dot.center.x, dot.center.y, dot.radius, dot.ringWidth,
      while: "drawing dot \(index) of chart \(scene.chart)")
    guard dot.radius > 0 else { return }
    context.fill(dot)
  }

  private func paint(
    _ text: TextMark, _ index: Int, _ layout: borrowing TextLayout, on context: borrowing DrawingContext
  ) throws(CairoError) {
    func activity() -> String { "drawing text “\(text.text.cleaned)” of chart \(scene.chart)" }
    try Coordinates.check(text.origin.x, text.origin.y, text.font.size, while: activity())
    guard drawsText, !text.text.isEmpty, text.font.size > 0 else { return }
    layout.set(text.text, font: text.font)
    if let character = layout.firstUnknownCharacter() {
      throw .unknownGlyph(character, while: activity())
    }
    try Coordinates.check(text.origin.x + layout.width(), while: activity())
    context.fill(layout, at: text.origin, text.color)
  }
}
