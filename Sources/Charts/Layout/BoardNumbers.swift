/// The numbers of a board: cells in a row, parted by hairlines.
struct BoardNumbers {
  let piece: BoardPiece

  private var look: Look { piece.look }
  private var bars: [Bar] { piece.panel.bars }
  private var between: Double { max(look.length(64), look.smallest * 1.2) }

  /// Draws them in as many columns as fit and answers the foot; nil where one column is too narrow.
  func draw(from top: Double, with pen: inout Pen) -> Double? {
    for columns in [bars.count, (bars.count + 1) / 2, 1] {
      for size in [1.35, 1.15, 1, 0.8, 0.65] {
        var trial = pen
        let font = look.font(look.style.sizes.title * size * min(1, max(0.8, piece.part)), .bold)
        guard let foot = grid(columns, font, from: top, with: &trial) else { continue }
        pen = trial
        return foot
      }
    }
    return nil
  }

  private func grid(_ columns: Int, _ font: Font, from top: Double, with pen: inout Pen) -> Double? {
    let width = (piece.width - between * Double(columns - 1)) / Double(columns)
    var y = top
    for start in stride(from: 0, to: bars.count, by: columns) {
      if start > 0 { y += between * 0.4 }
      var foot = y
      let line = Array(bars[start..<min(start + columns, bars.count)])
      for (place, bar) in line.enumerated() {
        let x = piece.left + Double(place) * (width + between)
        guard let end = cell(bar, font, x: x, width: width, from: y, with: &pen) else { return nil }
        foot = max(foot, end)
      }
      for place in line.indices.dropFirst() {
        let x = piece.left + Double(place) * (width + between) - between * 0.45
        pen.rule(
          from: Point(x: x, y: y), to: Point(x: x, y: foot),
          width: look.stroke(look.style.sizes.hairline),
          color: look.style.hairline)
      }
      y = foot
    }
    return y
  }

  /// Name, number with unit, and what belongs to it; nil where they are too wide.
  private func cell(
    _ bar: Bar, _ font: Font, x: Double, width: Double, from top: Double, with pen: inout Pen
  ) -> Double? {
    guard let segment = bar.segments.first else { return top }
    let (name, small) = (piece.name, piece.small)
    var y = top + name.size
    guard pen.width(bar.label, name) <= width else { return nil }
    pen.text(bar.label, x: x, baseline: y, font: name, color: look.style.secondary)
    y += name.size * 0.3 + font.size
    var end = pen.text(segment.label.number, x: x, baseline: y, font: font, color: look.style.ink).maxX
    if let unit = segment.label.unit, !unit.isEmpty {
      end =
        pen.text(
          unit, x: end + max(look.length(14), small.size * 0.35), baseline: y, font: small,
          color: look.style.secondary
        ).maxX
    }
    guard end <= x + width + 0.5 else { return nil }
    let numberFoot = y
    if let aside = bar.aside {
      let measurer = pen
      let lines = TextWrap.balanced(aside, width: width) { measurer.width($0, small) }
      guard lines.count <= 2, lines.allSatisfy({ pen.width($0, small) <= width + 0.5 }) else { return nil }
      y += small.size * 0.3
      for line in lines {
        y += small.size * 1.25
        pen.text(line, x: x, baseline: y, font: small, color: look.style.note)
      }
    }
    // Its box is no length: no scale is common to two numbers.
    var datum = segment.datum
    datum.panel = datum.figure
    pen.rect(Rect(x: x, y: top, width: end - x, height: numberFoot - top), fill: nil, datum: datum)
    return y + small.size * 0.25
  }
}
