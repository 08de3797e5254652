/// Lines beneath the bars: the chart's note, and the values that no label fits on.
struct NoteLayout {
  let spec: ChartSpec
  let look: Look
  let rows: RowSizes
  let scales: ScaleChoice

  /// Draws the notes upwards from a foot and answers the height that they take, 0 for none.
  func draw(at foot: Double, left: Double, right: Double, with pen: inout Pen) -> Double {
    let font = look.font(look.style.sizes.share)
    let small = look.font(look.style.sizes.source * 1.1)
    var lines: [(String, Font, Color)] = []
    if let note = spec.note {
      lines += TextWrap.lines(note, width: right - left) { [pen] in pen.width($0, font) }
        .map { ($0, font, look.style.secondary) }
    }
    lines += unlabelled(width: right - left, font: small, pen).map { ($0, small, look.style.note) }
    guard !lines.isEmpty else { return 0 }
    var baseline = foot - look.length(20)
    for (text, font, color) in lines.reversed() {
      pen.text(text, x: left, baseline: baseline, font: font, color: color)
      baseline -= font.size * 1.4
    }
    return foot - baseline + look.length(16)
  }

  private func unlabelled(width: Double, font: Font, _ pen: Pen) -> [String] {
    guard let words = spec.unlabelled, spec.kind == .stacks else { return [] }
    var items: [String] = []
    for (number, panel) in spec.panels.enumerated() {
      let stack = StackLayout(look: look, rows: rows, scale: scales.scale(number), named: false)
      for bar in panel.bars {
        // The height of a bar is not known yet; the text is never taller than the bars of its row.
        let body = Rect(x: 0, y: 0, width: 0, height: .greatestFiniteMagnitude)
        let hidden = stack.pieces(bar, in: body).filter { !stack.fits($0, pen) }.map(\.segment)
        if !hidden.isEmpty {
          items.append(
            bar.label + " " + hidden.map { $0.name + " " + $0.label.number }.joined(separator: words.comma))
        }
      }
    }
    guard !items.isEmpty else { return [] }
    let list = words.prefix + items.joined(separator: words.semicolon)
    let lines = TextWrap.lines(list, width: width) { pen.width($0, font) }
    return lines.count <= 2 ? lines : TextWrap.lines(words.short, width: width) { pen.width($0, font) }
  }
}
