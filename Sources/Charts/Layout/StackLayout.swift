/// The segments of a stacked bar and the labels inside them.
struct StackLayout {
  /// A segment in its place.
  struct Piece {
    let segment: Segment
    /// The exact length, as the overlay states it.
    let frame: Rect
    /// The painted part: a gap towards its neighbours is taken off.
    let inset: Rect
    /// Where the bar's marker stands; nil for none.
    var marker: Double?
  }

  /// The place of a label in its segment.
  struct Place {
    let fit: Fit
    /// The middle across.
    let middle: Double
  }

  /// How a label stands in its segment.
  enum Fit {
    /// The name above the number.
    case twoLines
    /// Everything on one line.
    case oneLine
  }

  let look: Look
  let rows: RowSizes
  let scale: LinearScale
  let kind: any StackedKind
  /// Whether numbers stand inside segments at all.
  var holdsNumbers = true

  private var isNamed: Bool { kind.isNamed }

  /// The segments that have a length; none in a 100 % stack of which a part is missing, for it has no known whole.
  func pieces(_ bar: Bar, in body: Rect) -> [Piece] {
    if kind.isWhole, bar.segments.contains(where: { $0.length == nil }) { return [] }
    let drawn = bar.segments.filter { ($0.length ?? 0) > 0 }
    let marker = MarkerLine.place(bar, kind, scale)
    let spans = Stack.spans(drawn.map { $0.length ?? 0 }, offset: kind.isWhole ? .expand : .none)
    return zip(drawn, spans).enumerated().map { index, item in
      let (segment, span) = item
      let frame = Rect(
        x: scale(span.start), y: body.y, width: scale(span.end) - scale(span.start), height: body.height)
      let gap = min(look.fixed(look.style.sizes.gap), frame.width * 0.4) / 2
      let left = index > 0 ? gap : 0
      let right = index < drawn.count - 1 ? gap : 0
      return Piece(
        segment: segment, frame: frame,
        inset: Rect(x: frame.x + left, y: frame.y, width: frame.width - left - right, height: frame.height),
        marker: marker)
    }
  }

  /// The stubs of missing values from the end of the known ones: one for each in named stacks, else one for all.
  func stubs(_ bar: Bar, from end: Double, in body: Rect) -> [Piece] {
    let missing = bar.segments.filter { $0.length == nil }
    let labels = ValueLabelLayout(rows: rows, look: look)
    var end = end
    return (isNamed ? missing : Array(missing.prefix(1))).map { segment in
      let frame = Rect(x: end + labels.stubGap, y: body.y, width: labels.stub, height: body.height)
      end = frame.maxX
      return Piece(segment: segment, frame: frame, inset: frame)
    }
  }

  /// The colour of a label inside a segment; nil where neither ink nor ground reads on it at 4.5:1.
  private func color(_ piece: Piece) -> Color? {
    let fill = look.style.colors[piece.segment.color] ?? look.style.ink
    let color = look.style.text(on: fill)
    return color.contrast(with: fill) >= 4.5 ? color : nil
  }

  /// The height of a name above its number.
  var twoLines: Double { rows.caption.size + rows.number.size + look.length(8) + rows.caption.size * 0.3 }

  /// Where a segment's label stands: in its middle, or beside a marker that would strike it through; nil where it has
  /// no room.
  func place(_ piece: Piece, _ pen: Pen) -> Place? {
    guard holdsNumbers, color(piece) != nil else { return nil }
    let padding = max(look.length(isNamed ? 28 : 16), rows.share.size * 0.4)
    guard let (fit, width) = fit(piece, in: piece.frame.width - padding, pen) else { return nil }
    let clear = MarkerLine.clearance(look)
    guard let marker = piece.marker, abs(marker - piece.frame.midX) < width / 2 + clear else {
      return Place(fit: fit, middle: piece.frame.midX)
    }
    let (before, after) = (marker - clear - piece.frame.x, piece.frame.maxX - marker - clear)
    guard let (beside, _) = self.fit(piece, in: max(before, after) - padding, pen) else { return nil }
    let middle = before > after ? piece.frame.x + before / 2 : piece.frame.maxX - after / 2
    return Place(fit: beside, middle: middle)
  }

  /// How a label fits a width and how wide it is then; nil where it does not.
  private func fit(_ piece: Piece, in room: Double, _ pen: Pen) -> (Fit, width: Double)? {
    guard isNamed else {
      let width = pen.width(piece.segment.label.number, rows.share)
      return width <= room && rows.share.size <= piece.frame.height ? (.oneLine, width) : nil
    }
    let name = pen.width(piece.segment.name, rows.caption)
    let number = pen.width(piece.segment.label.number, rows.number)
    if max(name, number) <= room, twoLines <= piece.frame.height { return (.twoLines, max(name, number)) }
    let width = name + rows.caption.size * 0.35 + number
    return width <= room && rows.number.size <= piece.frame.height ? (.oneLine, width) : nil
  }

  /// Labels the segments that have room.
  func label(_ pieces: [Piece], with pen: inout Pen) {
    for piece in pieces {
      guard let place = place(piece, pen), let color = color(piece) else { continue }
      let (name, number) = (piece.segment.name, piece.segment.label.number)
      let middle = piece.frame.midY
      switch place.fit {
      case .twoLines:
        let gap = look.length(8) + rows.caption.size * 0.1
        let top = middle - (rows.caption.size + gap + rows.number.size) / 2
        pen.text(
          name, x: place.middle, baseline: top + 0.87 * rows.caption.size, font: rows.caption,
          color: color, anchor: .middle)
        pen.text(
          number, x: place.middle, baseline: top + rows.caption.size + gap + 0.87 * rows.number.size,
          font: rows.number, color: color, anchor: .middle)
      case .oneLine where isNamed:
        let space = rows.caption.size * 0.35
        let width = pen.width(name, rows.caption) + space + pen.width(number, rows.number)
        let baseline = middle + Pen.rise * rows.number.size
        let end = pen.text(
          name, x: place.middle - width / 2, baseline: baseline, font: rows.caption, color: color)
        pen.text(number, x: end.maxX + space, baseline: baseline, font: rows.number, color: color)
      case .oneLine:
        pen.text(
          number, x: place.middle, baseline: middle + Pen.rise * rows.share.size, font: rows.share,
          color: color, anchor: .middle)
      }
    }
  }
}
