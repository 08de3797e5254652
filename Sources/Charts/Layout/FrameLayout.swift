/// Title, subtitle and source line: what stands around the plot.
struct FrameLayout {
  let spec: ChartSpec
  let look: Look

  /// Draws the frame and answers the room that is left for the plot; nil where none is.
  func draw(with pen: inout Pen) -> Rect? {
    if spec.frame == .bare {
      let edge = look.margin * 0.5
      return Rect(
        x: look.margin, y: edge, width: look.width, height: look.canvas.size.height - 2 * edge)
    }
    let sizes = look.style.sizes
    var baseline = spec.frame == .untitled ? look.margin * 0.3 : drawTitle(with: &pen) + look.length(18)
    let subtitleFont = look.font(sizes.subtitle)
    let subtitle = TextWrap.balanced(spec.subtitle, width: look.width) { [pen] in
      pen.width($0, subtitleFont)
    }
    for line in subtitle {
      baseline += subtitleFont.size * 1.4
      // A line needs no separator at its end: the break is one.
      let text = line.hasSuffix(" ·") ? String(line.dropLast(2)) : line
      pen.text(text, x: look.margin, baseline: baseline, font: subtitleFont, color: look.style.secondary)
    }
    let top = baseline + max(look.length(56), subtitleFont.size * 0.6)
    let bottom = source(with: &pen) - max(look.length(48), look.smallest * 0.3)
    guard bottom > top else { return nil }
    return Rect(x: look.margin, y: top, width: look.width, height: bottom - top)
  }

  /// Draws the title and answers the baseline of its last line.
  private func drawTitle(with pen: inout Pen) -> Double {
    let (font, lines) = title(pen)
    var baseline = max(look.length(look.style.sizes.titleBaseline), font.size * 1.4)
    for (index, line) in lines.enumerated() {
      if index > 0 { baseline += font.size * 1.22 }
      pen.text(line, x: look.margin, baseline: baseline, font: font, color: look.style.ink)
    }
    return baseline
  }

  /// How many times the smallest text a title is at least: it stays one above a crowd of rows and cells.
  private var floor: Double {
    if look.step.text > 0 { return 1.2 }
    return (spec.columns > 1 || spec.kind.layout.isCrowded) && !look.step.shortens ? 1.6 : 1
  }

  /// The title's lines in the largest of three sizes at which they are at most two.
  private func title(_ pen: Pen) -> (Font, [String]) {
    let floor = look.smallest * self.floor
    var font = Font(size: floor, weight: .bold)
    var lines: [String] = []
    for part in [1, 0.8, 0.66] {
      font.size = max(floor, look.style.sizes.title * look.scale * look.step.text * part)
      lines = TextWrap.balanced(spec.title, width: look.width) { [font] in pen.width($0, font) }
      if lines.count <= 2 { break }
    }
    return (font, lines)
  }

  /// Draws the source lines upwards from the foot and answers the height of the hairline above them.
  private func source(with pen: inout Pen) -> Double {
    let sizes = look.style.sizes
    let (lines, font) = (SourceLines(spec, look, pen).lines, look.font(sizes.source))
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
      width: look.stroke(look.style.sizes.hairline), color: look.style.hairline)
    return hairline
  }
}
