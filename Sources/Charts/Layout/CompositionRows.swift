/// The rows of a composition: name, count, and what it is made of.
struct CompositionRows {
  private let bars: [Bar]
  private let look: Look
  private let labels: LabelColumn
  private let number: Font
  private let words: Font
  private let inside: Font
  private let step: Double
  private let body: Double
  private let legend: LegendLayout
  /// The shares that stand in no segment.
  private let note: [String]
  private let small: Font
  /// Where counts begin, where they end at most, and where compositions begin.
  private let zero: Double
  private let scale: LinearScale
  private let right: Double

  /// Rows in a height; nil where their texts do not fit.
  init?(spec: ChartSpec, look: Look, height: Double, pen: Pen) {
    let sizes = look.style.sizes
    let bars = spec.panels.flatMap(\.bars)
    let row = height / Double(max(1, bars.count) + 1)
    let labels = LabelColumn(
      bars.map(\.label), wanted: look.font(sizes.label, atMost: row * 0.5),
      wrapped: look.font(sizes.label, atMost: row * 0.36),
      limit: look.width * (0.2 + look.step.widening * 0.5),
      shortens: look.step.shortens, smallest: look.smallest, pen: pen)
    guard let labels else { return nil }
    self.labels = labels
    self.bars = bars
    self.look = look
    let number = look.font(sizes.number, atMost: row * 0.5, .bold)
    self.number = number
    words = look.font(sizes.share, atMost: row * 0.45)
    inside = look.font(sizes.share, atMost: row * 0.45)
    zero = look.margin + labels.width + RowSizes.labelGap(look)
    let counts = bars.map { bar in bar.total.map { pen.width($0.number, number) } ?? 0 }.max() ?? 0
    let beyond = max(look.length(16), look.smallest * 0.3)
    let most = bars.compactMap(\.marker?.length).max() ?? 0
    let longest = look.width * 0.11
    scale = LinearScale(factor: most > 0 ? longest / most : 0, origin: zero)
    right = zero + longest + beyond + counts + max(look.length(48), look.smallest)
    guard look.right - right >= look.width * 0.3,
      let legend = LegendLayout(spec: spec, look: look, left: right, pen: pen)
    else { return nil }
    self.legend = legend
    let font = look.font(sizes.source * 1.1)
    let wide = look.right - zero
    small = font
    note =
      Self.note(spec, room: look.right - right, inside: inside, look: look, pen: pen).map { words in
        let wrap = { (text: String) in
          TextWrap.lines(text, width: wide) { pen.width($0, font) }
        }
        let list = wrap(words.list)
        return list.count > 2 ? wrap(words.short) : list
      } ?? []
    let noted = note.isEmpty ? 0 : small.size * (1.25 * Double(note.count) + Self.noteGap)
    step = min(look.fixed(sizes.step * 1.3), (height - legend.height - noted) / Double(max(1, bars.count)))
    body = min(look.fixed(sizes.bar * 1.1), step * 0.62)
    let lines = labels.lines.map(\.count).max() ?? 1
    let least = max(labels.font.size * (lines > 1 ? 2.5 : 1.2), number.size * 1.15, inside.size * 1.3 / 0.62)
    guard step >= least else { return nil }
  }

  /// Draws them; false where a line of counts does not fit.
  func draw(in room: Rect, with pen: inout Pen) -> Bool {
    let noted = note.isEmpty ? 0 : small.size * (1.25 * Double(note.count) + Self.noteGap)
    let content = legend.height + step * Double(bars.count) + noted
    var y = room.y + (room.height - content) * 0.3
    legend.draw(at: y, with: &pen)
    y += legend.height
    let top = y
    for (place, bar) in bars.enumerated() {
      let frame = Rect(x: zero, y: y + (step - body) / 2, width: 0, height: body)
      pen.lines(
        labels.lines[place], x: zero - RowSizes.labelGap(look), middle: frame.midY, font: labels.font,
        color: look.style.ink, anchor: .end)
      count(bar, in: frame, with: &pen)
      guard composition(bar, in: frame, with: &pen) else { return false }
      y += step
    }
    let width = look.stroke(look.style.sizes.baseline)
    for x in [zero, right] {
      pen.rule(
        from: Point(x: x - width / 2, y: top), to: Point(x: x - width / 2, y: y), width: width,
        color: look.style.ink)
    }
    for (line, text) in note.enumerated() {
      pen.text(
        text, x: zero, baseline: y + small.size * (Self.noteGap + 0.9 + 1.25 * Double(line)), font: small,
        color: look.style.note)
    }
    return true
  }

  /// From the rows to the note, in em.
  private static let noteGap = 1.1

  /// What is said of the shares of segments too narrow for them; nil where every one has room.
  private static func note(
    _ spec: ChartSpec, room: Double, inside: Font, look: Look, pen: Pen
  ) -> (list: String, short: String)? {
    guard let words = spec.unlabelled else { return nil }
    let bars = spec.panels.flatMap(\.bars).compactMap { bar -> String? in
      guard isWhole(bar) else { return nil }
      let parts = bar.segments.filter { part in
        let width = room * (part.length ?? 0) / bar.sum
        return part.length != 0 && !holds(part, width: width, inside, look, pen)
      }
      let named = parts.compactMap { part in part.label.share.map { part.name + " " + $0 } }
      return named.isEmpty ? nil : bar.label + " " + named.joined(separator: words.comma)
    }
    return bars.isEmpty ? nil : (words.prefix + bars.joined(separator: words.semicolon), words.short)
  }

  /// Whether a bar has a known whole that is not small.
  static func isWhole(_ bar: Bar) -> Bool {
    bar.missing == 0 && bar.sum >= CompositionKind.least && bar.sum == bar.marker?.length
  }

  /// Whether a share has room in its segment.
  private static func holds(_ part: Segment, width: Double, _ font: Font, _ look: Look, _ pen: Pen) -> Bool {
    let fill = look.style.colors[part.color] ?? look.style.ink
    guard let share = part.label.share, look.style.text(on: fill).contrast(with: fill) >= 4.5 else {
      return false
    }
    return pen.width(share, font) + look.fixed(12) <= width
  }

  private func count(_ bar: Bar, in frame: Rect, with pen: inout Pen) {
    let beyond = max(look.length(16), look.smallest * 0.3)
    var end = zero
    if let marker = bar.marker {
      end = scale(marker.length)
      pen.rect(
        Rect(x: zero, y: frame.y, width: end - zero, height: frame.height),
        fill: look.style.colors["quantity"], datum: marker.datum)
    }
    guard let total = bar.total else { return }
    let quiet = total.isQuiet
    let font = quiet ? words : number
    pen.text(
      total.number, x: end + beyond, baseline: frame.midY + Pen.rise * font.size, font: font,
      color: quiet ? look.style.note : look.style.ink)
  }

  /// A 100 % stack where there is a known whole that is not small, else the counts in words.
  private func composition(_ bar: Bar, in frame: Rect, with pen: inout Pen) -> Bool {
    let parts = bar.segments.filter { $0.length != 0 }
    let sum = bar.sum
    guard Self.isWhole(bar) else {
      return line(bar, parts, in: frame, with: &pen)
    }
    var x = right
    for (place, part) in parts.enumerated() {
      let width = (look.right - right) * (part.length ?? 0) / sum
      let gap = min(look.fixed(look.style.sizes.gap), width * 0.4) / 2
      let (left, after) = (place > 0 ? gap : 0, place < parts.count - 1 ? gap : 0)
      let fill = look.style.colors[part.color] ?? look.style.ink
      pen.rect(
        Rect(x: x + left, y: frame.y, width: width - left - after, height: frame.height), fill: fill)
      pen.rect(Rect(x: x, y: frame.y, width: width, height: frame.height), fill: nil, datum: part.datum)
      if let share = part.label.share, Self.holds(part, width: width, inside, look, pen) {
        pen.text(
          share, x: x + width / 2, baseline: frame.midY + Pen.rise * inside.size, font: inside,
          color: look.style.text(on: fill), anchor: .middle)
      }
      x += width
    }
    return true
  }

  private func line(_ bar: Bar, _ parts: [Segment], in frame: Rect, with pen: inout Pen) -> Bool {
    let indent = max(look.length(16), look.smallest * 0.3)
    let width = look.right - right - indent
    let measurer = pen
    let lines = Self.lines(parts.map { $0.name + " " + $0.label.number }, width: width) {
      measurer.width($0, words)
    }
    guard Double(lines.count) * words.size * 1.25 <= step,
      lines.allSatisfy({ pen.width($0, words) <= width + 0.5 })
    else { return false }
    pen.lines(
      lines, x: right + indent, middle: frame.midY, font: words, color: look.style.secondary, anchor: .start)
    for part in parts {
      pen.rect(
        Rect(x: right, y: frame.y, width: 0, height: frame.height), fill: nil, datum: part.datum)
    }
    return true
  }

  /// Entries set in lines; none is broken between its name and its number.
  private static func lines(_ entries: [String], width: Double, measure: (String) -> Double) -> [String] {
    entries.reduce(into: []) { lines, entry in
      let longer = lines.last.map { $0 + " · " + entry }
      if let longer, measure(longer) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(entry)
      }
    }
  }
}
