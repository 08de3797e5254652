import Charts
import SafeText

/// Walks a scene's marks onto a Cairo context, the same way for every kind of picture.
struct ScenePainter {
  /// What is drawn.
  let scene: Scene
  /// Whether text marks are drawn, as outlines.
  let drawsText: Bool
  /// Where characters are kept that no font has.
  let missing: MissingGlyphs

  /// Draws the ground and every mark; throws on the first that cannot be drawn, or where too many characters are in no font.
  func paint(on context: borrowing DrawingContext) throws(CairoError) {
    try ThreadLayout.with(family: scene.family) { layout throws(CairoError) in
      try paint(on: context, layout)
    }
  }

  private func paint(
    on context: borrowing DrawingContext, _ layout: borrowing TextLayout
  ) throws(CairoError) {
    if let background = scene.background { context.paint(background) }
    var tally = GlyphTally()
    for (index, mark) in scene.marks.enumerated() {
      switch mark {
      case .rect(let rect): try paint(rect, index, on: context)
      case .rule(let rule): try paint(rule, index, on: context)
      case .text(let text): try paint(text, index, layout, &tally, on: context)
      case .dot(let dot): try paint(dot, index, on: context)
      }
      try context.check(while: "drawing mark \(index) of chart \(scene.chart)")
    }
    if let first = tally.first, !missing.allows(tally.missing, of: tally.all) {
      throw .unknownGlyph(first.glyph, while: first.activity)
    }
    missing.add(tally.glyphs)
  }

  /// How many characters a picture has, and which of them are in no font.
  private struct GlyphTally {
    var all = 0
    var missing = 0
    var glyphs: Set<MissingGlyph> = []
    /// The first that was missing, and what was being drawn.
    var first: (glyph: MissingGlyph, activity: String)?
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
    _ text: TextMark, _ index: Int, _ layout: borrowing TextLayout, _ tally: inout GlyphTally,
    on context: borrowing DrawingContext
  ) throws(CairoError) {
    func activity() -> String { "drawing text “\(MarkupText.drawable(text.text))” of chart \(scene.chart)" }
    try Coordinates.check(text.origin.x, text.origin.y, text.font.size, while: activity())
    guard drawsText, !text.text.isEmpty, text.font.size > 0 else { return }
    let glyphs = layout.set(text.text, font: text.font)
    tally.all += text.text.unicodeScalars.count
    if let first = glyphs.min() {
      tally.glyphs.formUnion(glyphs)
      tally.missing += text.text.unicodeScalars.count { glyphs.contains(MissingGlyph(scalar: $0)) }
      if tally.first == nil { tally.first = (first, activity()) }
    }
    try Coordinates.check(text.origin.x + layout.width(), while: activity())
    context.fill(layout, at: text.origin, text.color)
  }
}
