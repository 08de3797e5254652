/// Names of colours above the bars, in stack order, for charts whose segments cannot carry their names.
struct LegendLayout {
  let entries: [LegendEntry]
  let look: Look

  private var font: Font { look.font(look.style.sizes.caption) }

  /// The height of a legend of one row; 0 where there is none.
  var rowHeight: Double { entries.isEmpty ? 0 : font.size + look.length(26) }

  /// Draws the legend from a top edge down and answers the height that it takes.
  ///
  /// It is moved left of the baseline where that keeps it on one row.
  func draw(at top: Double, left: Double, right: Double, with pen: inout Pen) -> Double {
    guard !entries.isEmpty else { return 0 }
    let square = font.size * 0.92
    let inner = look.length(12)
    let gap = look.length(44)
    let widths = entries.map { [pen, font] in square + inner + pen.width($0.name, font) }
    let total = widths.reduce(0, +) + gap * Double(entries.count - 1)
    let start = left + total <= right ? left : max(look.margin, min(left, right - total))
    var x = start
    var middle = top + font.size * 0.3
    for (entry, width) in zip(entries, widths) {
      if x > start, x + width > right {
        x = start
        middle += font.size * 1.5
      }
      pen.rect(
        Rect(x: x, y: middle - square / 2, width: square, height: square),
        fill: look.style.colors[entry.color])
      pen.text(
        entry.name, x: x + square + inner, baseline: middle + Pen.rise * font.size, font: font,
        color: look.style.ink)
      x += width + gap
    }
    return middle - top + font.size * 0.7 + look.length(26)
  }
}
