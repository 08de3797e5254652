/// Squares of colour with names, and with values where they stand for labels, in as many rows as they need.
struct KeyRows {
  /// One square and what stands beside it.
  struct Key {
    let name: String
    /// Printed in bold after the name; nil in legends.
    let number: String?
    /// Nil draws a hatched square, for a value that is not printed in the report.
    let color: Color?
    /// How it is drawn.
    var symbol = LegendEntry.Symbol.square
  }

  let lines: [[(key: Key, width: Double)]]
  /// The width of the widest row.
  let widest: Double
  private let font: Font
  private let look: Look
  private let square: Double
  private let inner: Double
  private let gap: Double

  /// Rows of a width; nil where one entry is wider.
  init?(_ keys: [Key], font: Font, width: Double, look: Look, pen: Pen) {
    self.font = font
    self.look = look
    square = font.size * 0.86
    inner = max(look.length(12), font.size * 0.25)
    gap = max(look.length(44), font.size * 0.8)
    let bold = Font(size: font.size, weight: .bold)
    var lines: [[(key: Key, width: Double)]] = []
    var x = Double.infinity
    var widest = 0.0
    for key in keys {
      let number = key.number.map { font.size * 0.3 + pen.width($0, bold) } ?? 0
      let wide = square + inner + pen.width(key.name, font) + number
      guard wide <= width else { return nil }
      if x + wide > width {
        lines.append([])
        x = 0
      }
      lines[lines.count - 1].append((key, wide))
      widest = max(widest, x + wide)
      x += wide + gap
    }
    self.lines = lines
    self.widest = widest
  }

  private var leading: Double { font.size * 1.45 }

  /// From the top of the first row to the foot of the last.
  var height: Double { lines.isEmpty ? 0 : leading * Double(lines.count - 1) + font.size * 1.15 }

  func draw(x left: Double, top: Double, with pen: inout Pen) {
    let bold = Font(size: font.size, weight: .bold)
    for (row, line) in lines.enumerated() {
      var x = left
      let middle = top + leading * Double(row) + font.size * 0.55
      let baseline = middle + Pen.rise * font.size
      for (key, width) in line {
        let frame = Rect(x: x, y: middle - square / 2, width: square, height: square)
        if key.symbol != .square {
          LegendSymbol(look: look).draw(key.symbol, color: key.color, in: frame, with: &pen)
        } else if let color = key.color {
          pen.rect(frame, fill: color)
        } else {
          pen.marks += Hatch.rules(
            in: frame, spacing: square / 2.5, width: look.stroke(look.style.sizes.hatch),
            color: look.style.note
          ).map(Mark.rule)
        }
        let end = pen.text(
          key.name, x: x + square + inner, baseline: baseline, font: font, color: look.style.ink)
        if let number = key.number {
          pen.text(
            number, x: end.maxX + font.size * 0.3, baseline: baseline, font: bold, color: look.style.ink)
        }
        x += width + gap
      }
    }
  }
}
