/// The arrow between two stacks from the end of some segments to the end of the same in the next, with its words.
struct ChangeLayout {
  private let words: [(text: String, isBold: Bool)]
  private let look: Look
  private let font: Font
  /// Where the segments above and below end.
  private let ends: (from: Double, to: Double)
  /// Where the words begin.
  private let left: Double
  /// What markers of the bars above and below may take.
  private let markers: Double

  private var bold: Font { Font(size: font.size, weight: .bold) }

  /// The change from the bar above; nil where a segment has no length, where bars are no stacks, and where its words have
  /// no room beside the arrow.
  init?(
    _ change: BarChange, from before: Bar, to now: Bar, kind: any KindLayout, scale: LinearScale,
    rows: RowSizes, look: Look, pen: Pen
  ) {
    guard look.column == nil, let kind = kind as? any StackedKind,
      let from = Self.end(before, change.segments, kind, scale),
      let to = Self.end(now, change.segments, kind, scale)
    else { return nil }
    self.look = look
    ends = (from, to)
    font = rows.aside
    markers = before.marker == nil && now.marker == nil ? 0 : 2 * MarkerLine.out(look)
    let (regular, bold) = (rows.aside, Font(size: rows.aside.size, weight: .bold))
    let apart = regular.size * 0.8
    let number = (text: change.number, isBold: true)
    let unit = (text: change.unit, isBold: false)
    // What is compared stands in the title too: it gives way where there is no room.
    let placed = [[(text: change.name, isBold: false), number, unit], [number, unit]].lazy.compactMap {
      words -> (words: [(text: String, isBold: Bool)], left: Double)? in
      let widths = words.map { pen.width($0.text, $0.isBold ? bold : regular) }
      let width = widths.reduce(0, +) + regular.size * Self.space * Double(words.count - 1)
      if max(from, to) + apart + width <= look.right { return (words, max(from, to) + apart) }
      let before = min(from, to) - apart - width
      return before >= rows.zero + regular.size * 0.3 ? (words, before) : nil
    }.first
    guard let placed else { return nil }
    words = placed.words
    left = placed.left
  }

  /// Where the first segments of a bar end; nil where that is not known.
  private static func end(
    _ bar: Bar, _ count: Int, _ kind: any StackedKind, _ scale: LinearScale
  ) -> Double? {
    let first = bar.segments.prefix(count)
    guard first.count == count, (kind.isWhole ? bar.segments[...] : first).allSatisfy({ $0.length != nil })
    else { return nil }
    let length = first.reduce(0) { $0 + ($1.length ?? 0) }
    guard kind.isWhole else { return scale(length) }
    return bar.sum > 0 ? scale(length / bar.sum) : nil
  }

  /// What must be free between the two bars.
  var height: Double { font.size * 1.5 + markers }

  /// Draws it between the foot of one bar and the top of the next.
  func draw(from top: Double, to foot: Double, with pen: inout Pen) {
    let middle = (top + foot) / 2
    let ink = look.style.ink
    let line = look.stroke(look.style.sizes.leader)
    let across = look.stroke(look.style.sizes.whisker)
    pen.rule(
      from: Point(x: ends.from, y: top), to: Point(x: ends.from, y: middle), width: line, color: ink)
    pen.rule(from: Point(x: ends.to, y: middle), to: Point(x: ends.to, y: foot), width: line, color: ink)
    pen.rule(
      from: Point(x: ends.from, y: middle), to: Point(x: ends.to, y: middle), width: across, color: ink)
    let size = min(font.size * 0.42, abs(ends.to - ends.from) * 0.6)
    let back = ends.to > ends.from ? -size : size
    for side in [-1.0, 1.0] where size > 1 {
      pen.rule(
        from: Point(x: ends.to + back, y: middle + side * size * 0.7), to: Point(x: ends.to, y: middle),
        width: across, color: ink)
    }
    var x = left
    for word in words {
      let end = pen.text(
        word.text, x: x, baseline: middle + Pen.rise * font.size, font: word.isBold ? bold : font,
        color: word.isBold ? ink : look.style.secondary)
      x = end.maxX + font.size * Self.space
    }
  }

  /// Between two words, in em.
  private static let space = 0.3
}
