/// Title, subtitle and source line: what stands around the plot.
struct FrameLayout {
  let spec: ChartSpec
  let look: Look

  /// Draws the frame and answers the room that is left for the plot.
  func draw(with pen: inout Pen) -> Rect {
    let sizes = look.style.sizes
    var titleFont = look.font(sizes.title, .bold)
    var lines = TextWrap.balanced(spec.title, width: look.width) { [pen] in pen.width($0, titleFont) }
    if lines.count > 2 {
      titleFont = look.font(sizes.title * 0.8, .bold)
      lines = TextWrap.balanced(spec.title, width: look.width) { [pen] in pen.width($0, titleFont) }
    }
    var baseline = max(look.length(sizes.titleBaseline), titleFont.size * 1.6)
    for (index, line) in lines.enumerated() {
      if index > 0 { baseline += titleFont.size * 1.22 }
      pen.text(line, x: look.margin, baseline: baseline, font: titleFont, color: look.style.ink)
    }
    let subtitleFont = look.font(sizes.subtitle)
    baseline += look.length(4)
    for line in TextWrap.balanced(
      spec.subtitle, width: look.width, measure: { [pen] in pen.width($0, subtitleFont) })
    {
      baseline += subtitleFont.size * 1.4 + look.length(14)
      pen.text(line, x: look.margin, baseline: baseline, font: subtitleFont, color: look.style.secondary)
    }
    let top = baseline + look.length(56)
    return Rect(x: look.margin, y: top, width: look.width, height: source(with: &pen) - look.length(56) - top)
  }

  /// Draws the source lines upwards from the foot and answers the height of the hairline above them.
  private func source(with pen: inout Pen) -> Double {
    let sizes = look.style.sizes
    let font = look.font(sizes.source)
    let lines = TextWrap.lines(spec.source, width: look.width) { [pen] in pen.width($0, font) }
    let last = look.canvas.size.height - max(look.length(sizes.sourceBaseline), font.size * 0.6)
    let leading = font.size * 1.36
    for (index, line) in lines.enumerated() {
      pen.text(
        line, x: look.margin, baseline: last - leading * Double(lines.count - 1 - index), font: font,
        color: look.style.note)
    }
    let hairline = last - leading * Double(max(0, lines.count - 1)) - font.size - look.length(20)
    pen.rule(
      from: Point(x: look.margin, y: hairline), to: Point(x: look.right, y: hairline),
      width: max(1, look.length(2)), color: look.style.hairline)
    return hairline
  }
}
