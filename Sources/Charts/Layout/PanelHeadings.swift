/// The headings of panels and the gaps between panels.
struct PanelHeadings {
  private let look: Look
  private let font: Font
  private let lines: [[String]]
  /// Where each heading begins: at the baseline, or further left where it would run out of the picture.
  private let left: Double

  init(spec: ChartSpec, look: Look, rows: RowSizes, pen: Pen) {
    self.look = look
    let font = rows.heading
    self.font = font
    let all = spec.panels.map(\.title)
    let widest = all.compactMap { $0.map { pen.width($0, font) } }.max() ?? 0
    left = rows.zero + widest <= look.right ? rows.zero : max(look.margin, look.right - widest)
    let width = look.right - left
    lines = all.map { text in
      text.map { TextWrap.lines($0, width: width) { pen.width($0, font) } } ?? []
    }
  }

  /// The widest line measured from the baseline, 0 for none.
  func reach(_ pen: Pen) -> Double { lines.flatMap(\.self).map { left + pen.width($0, font) }.max() ?? 0 }

  private var gap: Double { max(look.length(34), look.smallest * 0.3) }

  private func height(_ panel: Int) -> Double {
    let count = lines[panel].count
    return count == 0 ? 0 : font.size * (1.25 * Double(count) + 0.35) + look.length(8)
  }

  /// What all headings and gaps take.
  var height: Double {
    lines.indices.reduce(0) { $0 + height($1) } + gap * Double(max(0, lines.count - 1))
  }

  /// Draws a heading, below the gap to the panel before, and answers where the panel begins.
  func draw(_ panel: Int, at top: Double, with pen: inout Pen) -> Double {
    let top = panel > 0 ? top + gap : top
    for (index, line) in lines[panel].enumerated() {
      pen.text(
        line, x: left, baseline: top + font.size * (1 + 1.25 * Double(index)), font: font,
        color: look.style.secondary)
    }
    return top + height(panel)
  }
}
