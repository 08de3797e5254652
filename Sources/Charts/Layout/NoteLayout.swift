/// Lines beneath the bars: the chart's note, and the values that no label fits on.
struct NoteLayout {
  private let lines: [(text: String, font: Font, color: Color)]
  private let look: Look

  init(spec: ChartSpec, look: Look, rows: RowSizes, scales: ScaleChoice, body: Double, pen: Pen) {
    self.look = look
    let font = look.font(look.style.sizes.share)
    let small = look.font(look.style.sizes.source * 1.1)
    let width = look.right - Self.left(rows, look)
    var lines: [(String, Font, Color)] = []
    if let note = spec.note {
      lines += TextWrap.lines(note, width: width) { pen.width($0, font) }
        .map { ($0, font, look.style.secondary) }
    }
    let hidden = Self.hidden(spec, look: look, rows: rows, scales: scales, body: body, pen: pen)
    if let words = spec.unlabelled, !hidden.isEmpty {
      let wrap = { (text: String) in TextWrap.lines(text, width: width) { pen.width($0, small) } }
      let list = wrap(words.prefix + hidden.joined(separator: words.semicolon))
      lines += (list.count <= 2 ? list : wrap(words.short)).map { ($0, small, look.style.note) }
    }
    self.lines = lines
  }

  /// Notes begin at the baseline, or at the margin where the column of labels is wide.
  private static func left(_ rows: RowSizes, _ look: Look) -> Double {
    rows.zero - look.margin > look.width * 0.3 ? look.margin : rows.zero
  }

  /// The values that have no label in the picture, a text for each bar.
  private static func hidden(
    _ spec: ChartSpec, look: Look, rows: RowSizes, scales: ScaleChoice, body: Double, pen: Pen
  ) -> [String] {
    guard let words = spec.unlabelled, spec.kind == .stacks || spec.kind == .shares else { return [] }
    return spec.panels.enumerated().flatMap { number, panel -> [String] in
      let stack = StackLayout(look: look, rows: rows, scale: scales.scale(number), kind: spec.kind)
      return panel.bars.compactMap { bar -> String? in
        let pieces = stack.pieces(bar, in: Rect(x: 0, y: 0, width: 0, height: body))
        let labelled = Set(pieces.filter { stack.fit($0, pen) != nil }.map(\.segment.datum.figure))
        let segments = bar.segments.filter { $0.length != 0 && !labelled.contains($0.datum.figure) }
        guard !segments.isEmpty else { return nil }
        return bar.label + " "
          + segments.map { $0.name + " " + $0.label.number }.joined(separator: words.comma)
      }
    }
  }

  private var gap: Double { max(look.length(28), look.smallest * 0.5) }

  /// The height with the distance to the bars; 0 for none.
  var height: Double {
    lines.isEmpty ? 0 : gap + lines.reduce(0) { $0 + $1.font.size * 1.4 }
  }

  func draw(at top: Double, rows: RowSizes, with pen: inout Pen) {
    var y = top + gap
    for (text, font, color) in lines {
      pen.text(text, x: Self.left(rows, look), baseline: y + font.size, font: font, color: color)
      y += font.size * 1.4
    }
  }
}
