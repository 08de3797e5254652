/// One panel: its baseline, its labels, its bars.
struct PanelLayout {
  let spec: ChartSpec
  let panel: Panel
  let look: Look
  let rows: RowSizes
  let scale: LinearScale
  let bands: BandScale

  func draw(in frame: Rect, with pen: inout Pen) {
    for (index, bar) in panel.bars.enumerated() {
      let band = Rect(
        x: frame.x, y: frame.y + Double(index) * bands.step, width: frame.width, height: bands.step)
      let body = body(of: band)
      let lines = TextWrap.balanced(bar.label, width: rows.labelWidth) { [pen] in pen.width($0, rows.label) }
      pen.lines(
        lines, x: frame.x - look.length(28), middle: body.midY, font: rows.label, color: look.style.ink,
        anchor: .end)
      switch spec.kind {
      case .bars: single(bar, in: body, with: &pen)
      case .stacks, .namedStacks: stack(bar, in: body, with: &pen)
      }
    }
    let width = max(1, look.length(look.style.sizes.baseline))
    let first = body(of: Rect(x: frame.x, y: frame.y, width: frame.width, height: bands.step))
    let last = body(
      of: Rect(x: frame.x, y: frame.maxY - bands.step, width: frame.width, height: bands.step))
    let reach = min(look.length(14), (bands.step - bands.bandwidth) / 2)
    pen.rule(
      from: Point(x: frame.x - width / 2, y: first.y - reach),
      to: Point(x: frame.x - width / 2, y: last.maxY + reach), width: width, color: look.style.ink)
  }

  /// Where the bar of a band stands: in its middle, or at its top where leaders hang below.
  private func body(of band: Rect) -> Rect {
    let top = spec.kind == .namedStacks ? band.y + look.length(12) : band.midY - bands.bandwidth / 2
    return Rect(x: band.x, y: top, width: band.width, height: bands.bandwidth)
  }

  private func datum(_ segment: Segment) -> Datum {
    var datum = segment.datum
    if let id = panel.id { datum.panel = id }
    return datum
  }

  private func single(_ bar: Bar, in body: Rect, with pen: inout Pen) {
    guard let segment = bar.segments.first else { return }
    let labels = ValueLabelLayout(rows: rows, look: look)
    guard let length = segment.length else {
      let end = stub(datum(segment), x: body.x, body: body, with: &pen)
      labels.draw(segment.label, x: end + labels.offset, middle: body.midY, quiet: true, with: &pen)
      return
    }
    let end = scale(length)
    pen.rect(
      Rect(x: body.x, y: body.y, width: end - body.x, height: body.height),
      fill: look.style.colors[segment.color], datum: datum(segment))
    let offset = length == 0 ? look.length(16) : labels.offset
    labels.draw(segment.label, x: end + offset, middle: body.midY, quiet: length == 0, with: &pen)
  }

  private func stack(_ bar: Bar, in body: Rect, with pen: inout Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    let stack = StackLayout(look: look, rows: rows, scale: scale, named: spec.kind == .namedStacks)
    let pieces = stack.pieces(bar, in: body)
    for piece in pieces {
      pen.rect(piece.inset, fill: look.style.colors[piece.segment.color])
      pen.rect(piece.frame, fill: nil, datum: datum(piece.segment))
    }
    var end = pieces.last?.frame.maxX ?? body.x
    for segment in bar.segments where segment.length == 0 {
      pen.rect(Rect(x: end, y: body.y, width: 0, height: body.height), fill: nil, datum: datum(segment))
    }
    let missing = bar.segments.filter { $0.length == nil }
    var stubs: [StackLayout.Piece] = []
    for segment in spec.kind == .namedStacks ? missing : Array(missing.prefix(1)) {
      let start = end
      end = stub(datum(segment), x: end, body: body, with: &pen)
      let frame = Rect(x: start, y: body.y, width: end - start, height: body.height)
      stubs.append(StackLayout.Piece(segment: segment, frame: frame, inset: frame))
    }
    var outside = stack.label(pieces, with: &pen)
    if spec.kind == .namedStacks {
      outside += stubs
      if pieces.isEmpty, stubs.isEmpty {
        labels.draw(ValueLabel("0"), x: end + look.length(16), middle: body.midY, quiet: true, with: &pen)
      }
    }
    if !outside.isEmpty {
      LeaderLayout(look: look, rows: rows).draw(outside, from: body.maxY, with: &pen)
    }
    if let total = bar.total {
      let quiet = pieces.isEmpty && (total.isQuiet || total.number == "0")
      let offset = quiet && missing.isEmpty ? look.length(16) : labels.offset
      labels.draw(total, x: end + offset, middle: body.midY, quiet: quiet, with: &pen)
    }
  }

  /// Draws the hatched stub of a missing value and answers its right end.
  private func stub(_ datum: Datum, x: Double, body: Rect, with pen: inout Pen) -> Double {
    let inset = look.length(2)
    let frame = Rect(
      x: x + inset, y: body.y, width: ValueLabelLayout(rows: rows, look: look).stub, height: body.height)
    for rule in Hatch.rules(
      in: frame, spacing: look.length(14), width: max(1, look.length(2)), color: look.style.note)
    {
      pen.marks.append(.rule(rule))
    }
    pen.rect(frame, fill: nil, datum: datum)
    return frame.maxX
  }
}
