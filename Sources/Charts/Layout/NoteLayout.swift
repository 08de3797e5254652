/// Lines beneath the bars: the chart's note, and the values that no label fits on.
struct NoteLayout {
  private let lines: [(text: String, font: Font, color: Color)]
  /// How many lines at the beginning say what a dotted line parts.
  private let breaks: Int
  private let left: Double
  private let look: Look

  /// Notes of a chart; the look of its bars is that of a column where panels stand side by side.
  init(
    spec: ChartSpec, look: Look, cell: Look? = nil, rows: RowSizes, scales: ScaleChoice, body: Double,
    pen: Pen
  ) {
    self.look = look
    left = cell == nil ? Self.left(rows, look) : look.margin
    let font = look.font(look.style.sizes.share)
    let small = look.font(look.style.sizes.source * 1.1)
    let width = look.right - left
    var lines: [(String, Font, Color)] = []
    for words in BreakLayout.apart(spec, cell ?? look) {
      let sample = Self.sample(small)
      for line in TextWrap.lines(words, width: width - sample, measure: { pen.width($0, small) }) {
        lines.append((line, small, look.style.note))
      }
    }
    breaks = lines.count
    if let note = spec.note {
      lines += TextWrap.lines(note, width: width) { pen.width($0, font) }
        .map { ($0, font, look.style.secondary) }
    }
    let hidden = Self.hidden(spec, look: cell ?? look, rows: rows, scales: scales, body: body, pen: pen)
    if let words = spec.unlabelled, !hidden.isEmpty {
      let wrap = { (text: String) in TextWrap.lines(text, width: width) { pen.width($0, small) } }
      let text = words.prefix + hidden.joined(separator: words.semicolon)
      // A list far too long is not broken into lines first.
      let list = pen.width(text, small) <= 2.5 * width ? wrap(text) : []
      lines += ((1...2).contains(list.count) ? list : wrap(words.short)).map { ($0, small, look.style.note) }
    }
    self.lines = lines
  }

  /// The width of a dotted line before the words that it stands for.
  private static func sample(_ font: Font) -> Double { font.size * 3.6 }

  /// Notes begin at the baseline, or at the margin where the column of labels is wide.
  private static func left(_ rows: RowSizes, _ look: Look) -> Double {
    rows.zero - look.margin > look.width * 0.3 ? look.margin : rows.zero
  }

  /// The values that have no label in the picture, a text for each bar.
  private static func hidden(
    _ spec: ChartSpec, look: Look, rows: RowSizes, scales: ScaleChoice, body: Double, pen: Pen
  ) -> [String] {
    guard let words = spec.unlabelled, let kind = spec.kind.layout as? any StackedKind, kind.listsUnlabelled
    else { return [] }
    return spec.panels.enumerated().flatMap { number, panel -> [String] in
      let stack = StackLayout(
        look: look, rows: rows, scale: scales.scale(number), kind: kind,
        holdsNumbers: scales.holdsNumbers(rows, look))
      return panel.bars.compactMap { bar -> String? in
        let pieces = stack.pieces(bar, in: Rect(x: 0, y: 0, width: 0, height: body))
        let labelled = Set(
          pieces.filter { kind.isCounted || stack.place($0, pen) != nil }.map(\.segment.datum.figure))
        // The word for a bar without any number, and for a missing part of a 100 % stack, stands at its stub.
        if bar.total?.isQuiet == true, bar.segments.allSatisfy({ $0.length == nil }) { return nil }
        let segments = bar.segments.filter { segment in
          segment.length != 0 && !labelled.contains(segment.datum.figure)
            && !(segment.length == nil && kind.isWhole)
        }
        guard !segments.isEmpty else { return nil }
        // Panels may have bars of the same name.
        let title = spec.panels.count > 1 ? panel.title.map { $0 + " " } : nil
        return (title ?? "") + bar.label + " "
          + segments.map { $0.name + " " + $0.label.number }.joined(separator: words.comma)
      }
    }
  }

  private var gap: Double { max(look.length(28), look.smallest * 0.5) }

  /// The height with the distance to the bars; 0 for none.
  var height: Double {
    lines.isEmpty ? 0 : gap + lines.reduce(0) { $0 + $1.font.size * 1.4 }
  }

  func draw(at top: Double, with pen: inout Pen) {
    var y = top + gap
    for (index, (text, font, color)) in lines.enumerated() {
      var x = left
      if index < breaks {
        let middle = y + font.size * (1 - Pen.rise)
        BreakLayout.dots(from: left, to: left + font.size * 3, at: middle, look: look, with: &pen)
        x += Self.sample(font)
      }
      pen.text(text, x: x, baseline: y + font.size, font: font, color: color)
      y += font.size * 1.4
    }
  }
}
