/// A bracket beyond the labels of the bars that it spans, with what they come to at its right.
struct BracketLayout {
  let bracket: Bracket
  let look: Look
  let rows: RowSizes

  private var number: Font { rows.number }
  private var note: Font { rows.unit }
  /// From the longest label to the bracket.
  private var before: Double { max(look.length(28), look.smallest * 0.5) }
  /// How far its ends reach towards the bars.
  private var tick: Double { max(look.fixed(14), 3) }
  /// From the bracket to its words.
  private var after: Double { max(look.length(20), look.smallest * 0.35) }

  private func words(_ pen: Pen) -> Double {
    max(pen.width(bracket.number, number), bracket.note.map { pen.width($0, note) } ?? 0)
  }

  /// What it takes beyond the labels.
  private func width(_ pen: Pen) -> Double { before + tick + after + words(pen) }

  /// What brackets take beyond the label of each bar of a panel.
  static func reserves(_ panel: Panel, look: Look, rows: RowSizes, pen: Pen) -> [Double] {
    var reserves = panel.bars.map { _ in 0.0 }
    for (place, bar) in panel.bars.enumerated() {
      guard let bracket = bar.bracket else { continue }
      let width = BracketLayout(bracket: bracket, look: look, rows: rows).width(pen)
      for row in place..<min(place + bracket.rows, reserves.count) {
        reserves[row] = max(reserves[row], width)
      }
    }
    return reserves
  }

  /// Draws it from the top of the first bar to the foot of the last, right of where their labels end.
  func draw(_ bodies: [Rect], labels end: Double, panel: PanelLayout, with pen: inout Pen) {
    guard let first = bodies.first, let last = bodies.last else { return }
    let (x, line) = (end + before + tick, look.stroke(look.style.sizes.baseline))
    let ink = look.style.ink
    for y in [first.y + line / 2, last.maxY - line / 2] {
      pen.rule(from: Point(x: x - tick, y: y), to: Point(x: x, y: y), width: line, color: ink)
    }
    pen.rule(
      from: Point(x: x - line / 2, y: first.y), to: Point(x: x - line / 2, y: last.maxY), width: line,
      color: ink)
    let (middle, left) = ((first.y + last.maxY) / 2, x + after)
    let down = bracket.note == nil ? 0 : note.size * 0.72
    pen.text(
      bracket.number, x: left, baseline: middle + Pen.rise * number.size - down, font: number, color: ink)
    if let words = bracket.note {
      pen.text(
        words, x: left, baseline: middle + number.size * 0.72 + Pen.rise * note.size, font: note,
        color: look.style.secondary)
    }
    pen.rect(
      Rect(x: x - tick, y: first.y, width: tick + after + self.words(pen), height: last.maxY - first.y),
      fill: nil, datum: bracket.datum)
  }
}
