/// Numbers in their cells: under each panel's heading the first one large, the others smaller in columns.
struct NumberCells {
  /// Times the wanted size of the numbers, in the order in which they are tried.
  private static let parts = [1, 0.85, 0.7, 0.55, 0.42]

  private let look: Look
  private let panels: [Panel]
  private let heading: Font
  private let label: Font
  private let unit: Font

  init(spec: ChartSpec, look: Look, pen: Pen) {
    self.look = look
    panels = spec.panels.filter { !$0.bars.isEmpty }
    heading = look.font(look.style.sizes.caption, .bold)
    label = look.font(look.style.sizes.caption)
    unit = look.font(look.style.sizes.unit)
  }

  /// Draws all panels beneath each other; false where no size of numbers fits.
  func draw(in room: Rect, with pen: inout Pen) -> Bool {
    for part in Self.parts {
      for columns in [4, 3, 2, 1] where draw(part, columns, in: room, with: &pen) { return true }
    }
    return false
  }

  private func draw(_ part: Double, _ columns: Int, in room: Rect, with pen: inout Pen) -> Bool {
    let sizes = look.style.sizes
    let large = look.font(sizes.title * 2.1 * part, .bold)
    let small = look.font(sizes.title * 1.3 * part, .bold)
    var trial = Pen(pen.measurer)
    var y = room.y
    for (place, panel) in panels.enumerated() {
      if place > 0 { y += gap }
      y = head(panel, at: y, with: &trial)
      let first = place == 0 ? 1 : 0
      if let bar = panel.bars.prefix(first).first {
        guard let foot = cell(bar, panel, x: look.margin, width: look.width, top: y, large, with: &trial)
        else {
          return false
        }
        y = foot + gap
      }
      guard let foot = grid(Array(panel.bars.dropFirst(first)), panel, columns, at: y, small, with: &trial)
      else { return false }
      y = foot
    }
    let free = room.maxY - y
    guard free >= 0 else { return false }
    let down = min(free * 0.25, look.fixed(60))
    pen.marks += trial.marks.map { $0.moved(down: down) }
    return true
  }

  private var gap: Double { max(look.length(40), look.smallest * 0.6) }

  /// The panel's name above a hairline.
  private func head(_ panel: Panel, at top: Double, with pen: inout Pen) -> Double {
    guard let title = panel.title else { return top }
    pen.text(
      title, x: look.margin, baseline: top + heading.size, font: heading, color: look.style.secondary)
    let y = top + heading.size * 1.6
    line(from: look.margin, to: look.right, at: y, with: &pen)
    return y + gap * 0.8
  }

  private func line(from left: Double, to right: Double, at y: Double, with pen: inout Pen) {
    pen.rule(
      from: Point(x: left, y: y), to: Point(x: right, y: y),
      width: look.stroke(look.style.sizes.hairline), color: look.style.hairline)
  }

  /// Cells in columns, each under a hairline; nil where one does not fit its column.
  private func grid(
    _ bars: [Bar], _ panel: Panel, _ columns: Int, at top: Double, _ font: Font, with pen: inout Pen
  ) -> Double? {
    let across = max(look.fixed(32), look.smallest)
    let width = (look.width - across * Double(columns - 1)) / Double(columns)
    var y = top
    for start in stride(from: 0, to: bars.count, by: columns) {
      if start > 0 { y += gap * 0.8 }
      var foot = y
      for (place, bar) in bars[start..<min(start + columns, bars.count)].enumerated() {
        let x = look.margin + Double(place) * (width + across)
        line(from: x, to: x + width, at: y, with: &pen)
        guard let end = cell(bar, panel, x: x, width: width, top: y + gap * 0.6, font, with: &pen) else {
          return nil
        }
        foot = max(foot, end)
      }
      y = foot
    }
    return y
  }

  /// A label in at most two lines, below it the number and its unit; nil where they are too wide.
  private func cell(
    _ bar: Bar, _ panel: Panel, x: Double, width: Double, top: Double, _ font: Font, with pen: inout Pen
  ) -> Double? {
    guard let segment = bar.segments.first else { return top }
    let measurer = pen
    let lines = TextWrap.balanced(bar.label, width: width) { measurer.width($0, label) }
    let shortens = look.step.shortens && lines.count > 2
    guard lines.count <= 2 || shortens, lines.allSatisfy({ pen.width($0, label) <= width + 0.5 }) else {
      return nil
    }
    var y = top
    for (place, line) in lines.prefix(2).enumerated() {
      y += label.size * (place == 0 ? 1 : 1.25)
      let text = place == 1 && shortens ? String(line.dropLast()) + "…" : line
      pen.text(text, x: x, baseline: y, font: label, color: look.style.secondary)
    }
    let value = segment.label
    let number = value.isQuiet ? unit : font
    y += label.size * 0.35 + number.size
    let words = pen.text(
      value.number, x: x, baseline: y, font: number, color: value.isQuiet ? look.style.note : look.style.ink)
    var end = words.maxX
    if let name = value.unit, !value.isQuiet {
      let space = max(look.length(18), unit.size * 0.4)
      end = pen.text(name, x: end + space, baseline: y, font: unit, color: look.style.secondary).maxX
    }
    guard end <= x + width + 0.5 else { return nil }
    // Its box is no length: no scale is common to two of them.
    var datum = segment.datum
    datum.panel = segment.datum.figure
    pen.rect(Rect(x: x, y: top, width: end - x, height: y - top + number.size * 0.2), fill: nil, datum: datum)
    return y + number.size * 0.2
  }
}
