/// What is said where there is nothing to draw: beside the zeros and stubs at the baseline where it fits, else above.
struct NoticeLayout {
  private let spec: ChartSpec
  private let look: Look
  private let font: Font
  /// Where the room beside the bars begins; nil where the notice does not fit there.
  private let left: Double?
  private let lines: [String]

  /// A notice in a picture without bars.
  init(spec: ChartSpec, look: Look) {
    self.spec = spec
    self.look = look
    font = look.font(look.style.sizes.title * 0.85)
    left = nil
    lines = []
  }

  /// A notice with bars.
  init(spec: ChartSpec, look: Look, rows: RowSizes, headings: PanelHeadings, pen: Pen) {
    self.spec = spec
    self.look = look
    font = look.font(look.style.sizes.title * 0.85)
    guard let notice = spec.notice else {
      left = nil
      lines = []
      return
    }
    let ends = ValueLabelLayout(rows: rows, look: look)
    let taken =
      spec.panels.flatMap(\.bars).map { rows.zero + spec.kind.layout.reserve($0, ends, pen) }.max() ?? 0
    let start = max(taken, headings.reach(pen)) + look.fixed(60)
    let font = font
    let measure = { (text: String) in pen.width(text, font) }
    let beside = TextWrap.balanced(notice, width: look.right - start, measure: measure)
    let drawn = spec.panels.flatMap(\.bars).flatMap(\.segments).contains { ($0.length ?? 0) > 0 }
    let parted = RowCount(spec).breaks > 0
    if !drawn, !parted, beside.count <= 2, beside.allSatisfy({ measure($0) <= look.right - start }) {
      left = start
      lines = beside
    } else {
      left = nil
      lines = TextWrap.balanced(notice, width: look.width, measure: measure)
    }
  }

  /// A notice above panels that stand side by side.
  init(above spec: ChartSpec, look: Look, pen: Pen) {
    self.spec = spec
    self.look = look
    let font = look.font(look.style.sizes.title * 0.85)
    self.font = font
    left = nil
    lines = spec.notice.map { TextWrap.balanced($0, width: look.width) { pen.width($0, font) } } ?? []
  }

  /// What the notice takes above the bars; 0 where it stands beside them.
  var height: Double {
    left == nil && !lines.isEmpty ? font.size * (1.25 * Double(lines.count) + 0.4) : 0
  }

  func draw(in room: Rect, with pen: inout Pen) {
    guard let notice = spec.notice else { return }
    let lines = TextWrap.balanced(notice, width: room.width * 0.9) { [pen] in pen.width($0, font) }
    pen.lines(
      lines, x: room.midX, middle: room.midY, font: font, color: look.style.secondary, anchor: .middle)
  }

  func drawAbove(at top: Double, with pen: inout Pen) {
    guard left == nil, !lines.isEmpty else { return }
    pen.lines(
      lines, x: look.margin, middle: top + font.size * 1.25 * Double(lines.count) / 2, font: font,
      color: look.style.secondary, anchor: .start)
  }

  func drawBeside(from top: Double, to foot: Double, with pen: inout Pen) {
    guard let left, !lines.isEmpty else { return }
    pen.lines(
      lines, x: (left + look.right) / 2, middle: (top + foot) / 2, font: font, color: look.style.secondary,
      anchor: .middle)
  }
}
