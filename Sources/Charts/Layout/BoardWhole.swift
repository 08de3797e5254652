/// One bar of a board as its whole: names and values inside its segments, else beneath them.
struct BoardWhole {
  private struct Place {
    let segment: Segment
    let frame: Rect
    /// What stands in the segment beneath its name; nil where it has no room.
    let value: String?
  }

  let piece: BoardPiece

  private var look: Look { piece.look }
  private var name: Font { piece.name }
  private var small: Font { piece.small }
  private var strong: Font { piece.strong }

  /// Draws it and answers the foot; nil where words are wider than the panel.
  func draw(from top: Double, with pen: inout Pen) -> Double? {
    guard let bar = piece.panel.bars.first, bar.sum > 0 else { return top }
    let parts = bar.segments.filter { ($0.length ?? 0) > 0 }
    let above = bar.bracket == nil ? 0 : strong.size * 1.2 + tick * 2
    let body = max(look.fixed(92) * piece.part, (name.size + small.size) * 1.45)
    let spans = Stack.spans(parts.map { $0.length ?? 0 }, offset: .expand)
    let places = zip(parts, spans).map { part, span in
      let frame = Rect(
        x: piece.left + span.start * piece.width, y: top + above,
        width: (span.end - span.start) * piece.width,
        height: body)
      return Place(segment: part, frame: frame, value: value(part, in: frame.width, pen))
    }
    for (number, place) in places.enumerated() {
      segment(place, isFirst: number == 0, isLast: number == places.count - 1, with: &pen)
    }
    for segment in bar.segments where (segment.length ?? 0) == 0 {
      let frame = Rect(x: piece.right, y: top + above, width: 0, height: body)
      pen.rect(frame, fill: nil, datum: named(segment.datum))
    }
    if let bracket = bar.bracket {
      // It spans the segments that it counts, not those that have a length.
      let spanned = Set(bar.segments.prefix(bracket.rows).map(\.datum.figure))
      let end = places.last { spanned.contains($0.segment.datum.figure) }?.frame.maxX ?? piece.left
      guard draw(bracket, to: end, from: top, with: &pen) else { return nil }
    }
    return beneath(places.filter { $0.value == nil }, from: top + above + body, with: &pen)
  }

  private var tick: Double { max(look.fixed(11), 3) }

  private func named(_ datum: Datum) -> Datum {
    var datum = datum
    datum.panel = piece.panel.id
    return datum
  }

  private func fill(_ segment: Segment) -> Color { look.style.colors[segment.color] ?? look.style.ink }

  /// Number, unit and share where they fit, else the number; nil where neither fits, or none would be read on the fill.
  private func value(_ segment: Segment, in width: Double, _ pen: Pen) -> String? {
    let room = width - max(look.length(20), small.size * 0.5)
    let label = segment.label
    let fill = fill(segment)
    guard look.style.text(on: fill).contrast(with: fill) >= 4.5, pen.width(segment.name, name) <= room else {
      return nil
    }
    let counted = [label.number, label.unit].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    let whole = [counted, label.share].compactMap { $0 }.joined(separator: " · ")
    return [whole, counted, label.number].first { pen.width($0, small) <= room }
  }

  private func segment(_ place: Place, isFirst: Bool, isLast: Bool, with pen: inout Pen) {
    let frame = place.frame
    let gap = min(look.fixed(look.style.sizes.gap), frame.width * 0.4) / 2
    let (before, after) = (isFirst ? 0 : gap, isLast ? 0 : gap)
    let fill = fill(place.segment)
    pen.rect(
      Rect(x: frame.x + before, y: frame.y, width: frame.width - before - after, height: frame.height),
      fill: fill)
    pen.rect(frame, fill: nil, datum: named(place.segment.datum))
    guard let value = place.value else { return }
    let color = look.style.text(on: fill)
    let between = small.size * 0.42
    let top = frame.midY - (name.size + between + small.size) / 2
    pen.text(
      place.segment.name, x: frame.midX, baseline: top + 0.87 * name.size, font: name, color: color,
      anchor: .middle)
    pen.text(
      value, x: frame.midX, baseline: top + name.size + between + 0.87 * small.size, font: small,
      color: color,
      anchor: .middle)
  }

  /// A bracket above the bar with its words over it.
  private func draw(_ bracket: Bracket, to end: Double, from top: Double, with pen: inout Pen) -> Bool {
    let whole = [bracket.number, bracket.note].compactMap { $0 }.joined(separator: " · ")
    let measurer = pen
    let words = [whole, bracket.number, bracket.note].compactMap { $0 }.first {
      measurer.width($0, strong) <= piece.width
    }
    guard let words else { return false }
    let wide = pen.width(words, strong)
    let x = max(piece.left, min((piece.left + end - wide) / 2, piece.right - wide))
    let box = pen.text(words, x: x, baseline: top + strong.size, font: strong, color: look.style.ink)
    let (y, line) = (top + strong.size * 1.2 + tick * 0.7, look.stroke(look.style.sizes.baseline))
    pen.rule(
      from: Point(x: piece.left, y: y), to: Point(x: end, y: y), width: line, color: look.style.ink)
    for x in [piece.left + line / 2, end - line / 2] {
      pen.rule(from: Point(x: x, y: y), to: Point(x: x, y: y + tick), width: line, color: look.style.ink)
    }
    pen.rect(
      Rect(x: piece.left, y: box.y, width: end - piece.left, height: y - box.y), fill: nil,
      datum: bracket.datum)
    return true
  }

  /// Names and numbers of the segments without room, each beneath its own, or a key where they would run far from it.
  private func beneath(_ places: [Place], from top: Double, with pen: inout Pen) -> Double? {
    guard !places.isEmpty else { return top }
    let widths = places.map {
      max(pen.width($0.segment.name, small), pen.width($0.segment.label.number, strong))
    }
    let gap = max(look.length(28), small.size * 0.6)
    let anchors = places.map(\.frame.midX)
    let drop = max(look.length(18), small.size * 0.4)
    if widths.reduce(0, +) + gap * Double(places.count - 1) <= piece.width {
      let centers = LeaderLayout.spread(
        anchors, widths: widths, gap: gap, within: piece.left...piece.right)
      let isNear = centers.indices.allSatisfy {
        abs(centers[$0] - anchors[$0]) <= max(widths[$0] * 0.9, small.size * 3)
      }
      if isNear {
        for (number, place) in places.enumerated() {
          let reach = max(0, widths[number] / 2 - small.size * 0.3)
          let (x, center) = (anchors[number], centers[number])
          pen.rule(
            from: Point(x: x, y: top + look.length(4)),
            to: Point(x: abs(center - x) <= reach ? x : center, y: top + drop),
            width: look.stroke(look.style.sizes.leader), color: look.style.note)
          pen.text(
            place.segment.name, x: center, baseline: top + drop + small.size * 1.1, font: small,
            color: look.style.secondary, anchor: .middle)
          pen.text(
            place.segment.label.number, x: center, baseline: top + drop + small.size * 2.3, font: strong,
            color: look.style.ink, anchor: .middle)
        }
        return top + drop + small.size * 2.5
      }
    }
    let keys = places.map {
      KeyRows.Key(name: $0.segment.name, number: $0.segment.label.number, color: fill($0.segment))
    }
    guard let rows = KeyRows(keys, font: small, width: piece.width, look: look, pen: pen) else { return nil }
    rows.draw(x: piece.left, top: top + drop, with: &pen)
    return top + drop + rows.height
  }
}
