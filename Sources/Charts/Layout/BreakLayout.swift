/// The dotted line between two rows that must not be joined, and its words.
struct BreakLayout {
  /// Where the words stand.
  private enum Place {
    /// Beyond the line's right end.
    case right
    /// On the line's left end.
    case left
    /// On lines of their own above the dotted one.
    case above
    /// Beneath the chart.
    case apart
  }

  private let place: Place
  private let lines: [String]
  private let font: Font
  private let span: ClosedRange<Double>
  private let look: Look
  private let offset: Double
  /// What markers of the bars above and below may take.
  private let markers: Double

  /// A break over the span of a panel's bars; in a column its words stand beneath the chart.
  init(
    _ words: String, in panel: Panel, span: ClosedRange<Double>, rows: RowSizes, look: Look, pen: Pen
  ) {
    self.look = look
    self.span = span
    markers = panel.bars.contains { $0.marker != nil } ? 2 * MarkerLine.out(look) : 0
    font = rows.aside
    let font = rows.aside
    let width = pen.width(words, font)
    offset = ValueLabelLayout(rows: rows, look: look).offset
    if look.column != nil {
      place = .apart
    } else if span.upperBound + offset + width <= look.right {
      place = .right
    } else if width + offset <= (span.upperBound - span.lowerBound) * 0.7 {
      place = .left
    } else {
      place = .above
    }
    lines =
      place == .above ? TextWrap.lines(words, width: look.right - rows.zero) { pen.width($0, font) } : [words]
  }

  /// What beyond the longest bar the words of a panel take; 0 where they are too long to stand there.
  static func reserve(_ panel: Panel, rows: RowSizes, look: Look, pen: Pen) -> Double {
    guard look.column == nil else { return 0 }
    let widths = panel.bars.dropFirst().compactMap { $0.breakAbove.map { pen.width($0, rows.aside) } }
    guard let widest = widths.max(), widest <= look.width * 0.16 else { return 0 }
    return widest + ValueLabelLayout(rows: rows, look: look).offset
  }

  /// The words of a chart whose breaks cannot say them, each once.
  static func apart(_ spec: ChartSpec, _ look: Look) -> [String] {
    guard look.column != nil else { return [] }
    var words: [String] = []
    for word in spec.panels.flatMap({ $0.bars.dropFirst() }).compactMap(\.breakAbove)
    where !words.contains(word) {
      words.append(word)
    }
    return words
  }

  private var words: Double { font.size * (1.25 * Double(lines.count) + 0.7) }

  /// What must be free between the two bars.
  var height: Double {
    switch place {
    case .right, .left: font.size * 1.3 + markers
    case .above: words + markers
    case .apart: look.fixed(12)
    }
  }

  /// Draws the line between the foot of one bar and the top of the next.
  func draw(from top: Double, to foot: Double, with pen: inout Pen) {
    let middle = (top + foot) / 2
    let baseline = middle + Pen.rise * font.size
    let color = look.style.note
    switch place {
    case .right:
      dots(from: span.lowerBound, at: middle, with: &pen)
      pen.text(lines[0], x: span.upperBound + offset, baseline: baseline, font: font, color: color)
    case .left:
      let words = pen.text(lines[0], x: span.lowerBound, baseline: baseline, font: font, color: color)
      dots(from: words.maxX + offset * 0.6, at: middle, with: &pen)
    case .above:
      let first = middle - words / 2
      for (index, line) in lines.enumerated() {
        pen.text(
          line, x: span.lowerBound, baseline: first + font.size * (1 + 1.25 * Double(index)), font: font,
          color: color)
      }
      dots(from: span.lowerBound, at: middle + words / 2 - font.size * 0.2, with: &pen)
    case .apart: dots(from: span.lowerBound, at: middle, with: &pen)
    }
  }

  private func dots(from left: Double, at y: Double, with pen: inout Pen) {
    Self.dots(from: left, to: span.upperBound, at: y, look: look, with: &pen)
  }

  /// Draws a dotted line.
  static func dots(from left: Double, to right: Double, at y: Double, look: Look, with pen: inout Pen) {
    guard right > left else { return }
    pen.rule(
      from: Point(x: left, y: y), to: Point(x: right, y: y), width: look.stroke(look.style.sizes.leader),
      color: look.style.note, dashes: [max(2, look.fixed(3)), max(4, look.fixed(7))])
  }
}
