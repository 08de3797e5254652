/// The bars of a board's panel, on one scale.
struct BoardRows {
  let piece: BoardPiece

  private var look: Look { piece.look }
  private var bars: [Bar] { piece.panel.bars }

  /// Draws them and answers the foot; nil where labels leave bars no room.
  func draw(from top: Double, with pen: inout Pen) -> Double? {
    let name = piece.name
    let number = Font(size: name.size, weight: .bold)
    let labels = LabelColumn(
      bars.map(\.label), wanted: name, wrapped: piece.small, limit: piece.width * 0.52,
      shortens: look.step.shortens, smallest: look.smallest, pen: pen)
    guard let labels else { return nil }
    let lines = labels.lines.map(\.count).max() ?? 1
    let least = labels.font.size * (lines > 1 ? 2.5 : 1.25)
    let body = max(look.fixed(44) * piece.part, number.size * 0.7)
    let step = max(body + look.fixed(16) * piece.part, least)
    let labelGap = max(look.length(22), look.smallest * 0.35)
    let zero = piece.left + labels.width + labelGap
    let beyond = max(look.length(16), look.smallest * 0.3)
    let numbers = bars.map { pen.width($0.segments.first?.label.number ?? "", number) }.max() ?? 0
    let room = piece.right - zero - beyond - numbers
    guard room >= piece.width * 0.16 else { return nil }
    let longest = bars.map(\.sum).max() ?? 0
    let scale = LinearScale(factor: longest > 0 ? room / longest : 0, origin: zero)
    var y = top
    for (place, bar) in bars.enumerated() {
      let frame = Rect(x: zero, y: y + (step - body) / 2, width: scale(bar.sum) - zero, height: body)
      pen.lines(
        labels.lines[place], x: zero - labelGap, middle: frame.midY, font: labels.font, color: look.style.ink,
        anchor: .end)
      if let segment = bar.segments.first {
        var datum = segment.datum
        datum.panel = piece.panel.id
        pen.rect(frame, fill: look.style.colors[segment.color], datum: datum)
        pen.text(
          segment.label.number, x: frame.maxX + beyond, baseline: frame.midY + Pen.rise * number.size,
          font: number, color: look.style.ink)
      }
      y += step
    }
    let width = look.stroke(look.style.sizes.baseline)
    pen.rule(
      from: Point(x: zero - width / 2, y: top), to: Point(x: zero - width / 2, y: y), width: width,
      color: look.style.ink)
    return y
  }
}
