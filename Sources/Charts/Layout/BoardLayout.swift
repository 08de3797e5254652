/// The panels of a board: lines of one panel, or of two side by side, with hairlines between them.
struct BoardLayout {
  /// Times the wanted height of bars and distances, in the order in which they are tried.
  private static let parts = [1.35, 1.2, 1.05, 0.9, 0.75, 0.6, 0.48]

  /// A line of panels as it was drawn from 0 down.
  private struct Line {
    var marks: [Mark] = []
    var height = 0.0
  }

  let panels: [Panel]
  let look: Look

  /// Draws all panels; false where they do not fit at any height of bars.
  func draw(in room: Rect, with pen: inout Pen) -> Bool {
    let half = (look.width - between) / 2
    let isWide = half >= look.font(look.style.sizes.caption).size * 16
    let halves = isWide ? panels.count { isHalf($0) } : 0
    for part in Self.parts {
      for beside in halves > 1 ? [true, false] : [false] where draw(part, beside, in: room, with: &pen) {
        return true
      }
    }
    return false
  }

  private func isHalf(_ panel: Panel) -> Bool { panel.form == .rows || panel.form == .halfWhole }

  /// Between two panels side by side.
  private var between: Double { max(look.length(96), look.smallest * 1.6) }

  /// Between two lines, above and below the hairline.
  private func gap(_ part: Double) -> Double { max(look.length(38) * min(part, 1.1), look.smallest * 0.7) }

  private func draw(_ part: Double, _ beside: Bool, in room: Rect, with pen: inout Pen) -> Bool {
    guard let lines = lines(part, beside, pen) else { return false }
    let gap = gap(part)
    let content = lines.reduce(0) { $0 + $1.height } + gap * 2 * Double(lines.count - 1)
    let spare = room.height - content
    guard spare >= 0 else { return false }
    let more = min(spare / Double(lines.count), gap * 0.8)
    var y = room.y + (spare - more * Double(lines.count - 1)) * 0.3
    for (place, line) in lines.enumerated() {
      if place > 0 {
        y += gap + more / 2
        pen.rule(
          from: Point(x: look.margin, y: y), to: Point(x: look.right, y: y),
          width: look.stroke(look.style.sizes.hairline), color: look.style.hairline)
        y += gap + more / 2
      }
      pen.marks += line.marks.map { $0.moved(down: y) }
      y += line.height
    }
    return true
  }

  /// The lines of all panels; nil where one does not fit its width.
  private func lines(_ part: Double, _ beside: Bool, _ pen: Pen) -> [Line]? {
    var lines: [Line] = []
    var place = 0
    while place < panels.count {
      let isPair =
        beside && place + 1 < panels.count && isHalf(panels[place]) && isHalf(panels[place + 1])
      let members = Array(panels[place...(isPair ? place + 1 : place)])
      let width = isPair ? (look.width - between) / 2 : look.width
      var line = Line()
      for (number, panel) in members.enumerated() {
        var trial = Pen(pen.measurer)
        let left = look.margin + Double(number) * (width + between)
        let piece = BoardPiece(panel: panel, look: look, part: part, left: left, width: width)
        guard let foot = piece.draw(with: &trial) else { return nil }
        line.marks += trial.marks
        line.height = max(line.height, foot)
      }
      lines.append(line)
      place += members.count
    }
    return lines
  }
}

/// One panel of a board in its width.
struct BoardPiece {
  let panel: Panel
  let look: Look
  /// Times the wanted height of bars and distances.
  let part: Double
  let left: Double
  let width: Double

  var right: Double { left + width }
  var heading: Font { look.font(look.style.sizes.caption * 1.1, .bold) }
  var name: Font { look.font(look.style.sizes.caption) }
  var small: Font { look.font(look.style.sizes.unit) }
  var strong: Font { Font(size: small.size, weight: .bold) }

  /// Draws it from 0 down and answers its foot; nil where it does not fit its width.
  func draw(with pen: inout Pen) -> Double? {
    guard let top = head(with: &pen) else { return nil }
    let foot: Double? =
      switch panel.form {
      case .numbers: BoardNumbers(piece: self).draw(from: top, with: &pen)
      case .whole, .halfWhole: BoardWhole(piece: self).draw(from: top, with: &pen)
      case .rows: BoardRows(piece: self).draw(from: top, with: &pen)
      }
    guard let foot else { return nil }
    guard let note = panel.note else { return foot }
    let lines = wrapped(note, small, pen)
    var y = foot + max(look.length(12), small.size * 0.3)
    for line in lines {
      y += small.size * 1.25
      pen.text(line, x: left, baseline: y, font: small, color: look.style.secondary)
    }
    return y + small.size * 0.2
  }

  /// A text in lines that all fit; those that cannot be broken stay too wide.
  func wrapped(_ text: String, _ font: Font, _ pen: Pen) -> [String] {
    TextWrap.balanced(text, width: width) { pen.width($0, font) }
  }

  /// Its heading and, at the right or beneath, the small words; answers where bars begin.
  private func head(with pen: inout Pen) -> Double? {
    guard let title = panel.title else { return 0 }
    var y = 0.0
    var end = left
    for line in wrapped(title, heading, pen) {
      y += heading.size * (y == 0 ? 1 : 1.25)
      guard pen.width(line, heading) <= width + 0.5 else { return nil }
      end = pen.text(line, x: left, baseline: y, font: heading, color: look.style.ink).maxX
    }
    if let base = panel.base {
      if end + small.size * 2 + pen.width(base, small) <= right {
        pen.text(base, x: right, baseline: y, font: small, color: look.style.note, anchor: .end)
      } else {
        for line in wrapped(base, small, pen) {
          y += small.size * 1.4
          pen.text(line, x: left, baseline: y, font: small, color: look.style.note)
        }
      }
    }
    return y + max(look.length(26) * min(1, part), heading.size * 0.5)
  }
}
