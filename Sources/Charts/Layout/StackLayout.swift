/// The segments of a stacked bar and the labels inside them.
struct StackLayout {
  /// A segment in its place.
  struct Piece {
    let segment: Segment
    /// The exact length, as the overlay states it.
    let frame: Rect
    /// The painted part: a gap towards its neighbours is taken off.
    let inset: Rect
  }

  let look: Look
  let rows: RowSizes
  let scale: LinearScale
  let named: Bool

  /// The segments that have a length.
  func pieces(_ bar: Bar, in body: Rect) -> [Piece] {
    let drawn = bar.segments.filter { ($0.length ?? 0) > 0 }
    let spans = Stack.spans(drawn.map { $0.length ?? 0 })
    return zip(drawn, spans).enumerated().map { index, item in
      let (segment, span) = item
      let frame = Rect(
        x: scale(span.start), y: body.y, width: scale(span.end) - scale(span.start), height: body.height)
      let gap = min(look.length(look.style.sizes.gap), frame.width * 0.4) / 2
      let left = index > 0 ? gap : 0
      let right = index < drawn.count - 1 ? gap : 0
      return Piece(
        segment: segment, frame: frame,
        inset: Rect(x: frame.x + left, y: frame.y, width: frame.width - left - right, height: frame.height))
    }
  }

  /// Whether a segment's label fits inside it.
  func fits(_ piece: Piece, _ pen: Pen) -> Bool {
    let padding = look.length(named ? 28 : 16)
    if named {
      let name = pen.width(piece.segment.name, rows.caption)
      let number = pen.width(piece.segment.label.number, rows.number)
      return max(name, number) + padding <= piece.frame.width
        && rows.caption.size + rows.number.size + look.length(16) <= piece.frame.height
    }
    return pen.width(piece.segment.label.number, rows.share) + padding <= piece.frame.width
      && rows.share.size <= piece.frame.height
  }

  /// Labels the segments that have room and answers the ones that do not.
  func label(_ pieces: [Piece], with pen: inout Pen) -> [Piece] {
    var outside: [Piece] = []
    for piece in pieces {
      guard fits(piece, pen) else {
        if named { outside.append(piece) }
        continue
      }
      let fill = look.style.colors[piece.segment.color] ?? look.style.ink
      let color = look.style.text(on: fill)
      if named {
        let gap = look.length(8)
        let block = rows.caption.size + gap + rows.number.size
        let top = piece.frame.midY - block / 2
        pen.text(
          piece.segment.name, x: piece.frame.midX, baseline: top + 0.87 * rows.caption.size,
          font: rows.caption, color: color, anchor: .middle)
        pen.text(
          piece.segment.label.number, x: piece.frame.midX,
          baseline: top + rows.caption.size + gap + 0.87 * rows.number.size, font: rows.number,
          color: color, anchor: .middle)
      } else {
        pen.text(
          piece.segment.label.number, x: piece.frame.midX,
          baseline: piece.frame.midY + Pen.rise * rows.share.size, font: rows.share, color: color,
          anchor: .middle)
      }
    }
    return outside
  }
}
