/// One panel: its baseline, its labels, its bars.
struct PanelLayout {
  let spec: ChartSpec
  let panel: Panel
  let look: Look
  let rows: RowSizes
  let plan: RowPlan
  let scale: LinearScale
  /// The place of the panel's first bar among those of all panels.
  let first: Int

  /// Draws the panel from a top edge down and answers its foot.
  func draw(at top: Double, with pen: inout Pen) -> Double {
    var y = top
    var bodies: [Rect] = []
    for (index, bar) in panel.bars.enumerated() {
      let body = Rect(x: rows.zero, y: y + plan.inset, width: look.right - rows.zero, height: plan.body)
      pen.lines(
        rows.labelLines[first + index], x: rows.zero - RowSizes.labelGap(look), middle: body.midY,
        font: rows.label, color: look.style.ink, anchor: .end)
      if spec.kind == .bars {
        single(bar, in: body, with: &pen)
      } else {
        stack(bar, in: body, with: &pen)
      }
      if spec.kind == .namedStacks { plan.hanging[first + index].draw(from: body.maxY, with: &pen) }
      bodies.append(body)
      y += plan.heights[first + index]
    }
    if let top = bodies.first, let foot = bodies.last {
      let width = look.stroke(look.style.sizes.baseline)
      let reach = min(look.fixed(14), plan.inset)
      pen.rule(
        from: Point(x: rows.zero - width / 2, y: top.y - reach),
        to: Point(x: rows.zero - width / 2, y: foot.maxY + reach), width: width, color: look.style.ink)
    }
    return y
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
      let frame = Rect(x: body.x + labels.stubGap, y: body.y, width: labels.stub, height: body.height)
      stub(datum(segment), in: frame, with: &pen)
      labels.draw(segment.label, x: frame.maxX + labels.offset, middle: body.midY, quiet: true, with: &pen)
      return
    }
    let end = scale(length)
    let fill = look.style.colors[segment.color] ?? look.style.ink
    pen.rect(
      Rect(x: body.x, y: body.y, width: end - body.x, height: body.height), fill: fill,
      datum: datum(segment))
    var reach = end
    // A zero has its 0 on the baseline and no line that could be taken for a length.
    if let interval = segment.interval?.bounds, length > 0 {
      pen.marks += Whisker.rules(
        interval, body: body, end: end, scale: scale, inside: look.style.text(on: fill),
        outside: look.style.ink, width: look.stroke(look.style.sizes.whisker)
      ).map(Mark.rule)
      reach = max(end, scale(interval.upperBound))
    }
    let offset = length == 0 ? labels.zeroOffset : labels.offset
    labels.draw(segment.label, x: reach + offset, middle: body.midY, quiet: length == 0, with: &pen)
  }

  private func stack(_ bar: Bar, in body: Rect, with pen: inout Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    let stack = StackLayout(look: look, rows: rows, scale: scale, kind: spec.kind)
    let pieces = stack.pieces(bar, in: body)
    for piece in pieces {
      pen.rect(piece.inset, fill: look.style.colors[piece.segment.color])
      pen.rect(piece.frame, fill: nil, datum: datum(piece.segment))
    }
    var end = pieces.last?.frame.maxX ?? body.x
    let stubs = stack.stubs(bar, from: end, in: body)
    for piece in stubs { stub(datum(piece.segment), in: piece.frame, with: &pen) }
    // What has no length, or no known place, keeps its figure at the end of the bar.
    let placed = Set((pieces + stubs).map(\.segment.datum.figure))
    for segment in bar.segments where !placed.contains(segment.datum.figure) {
      pen.rect(Rect(x: end, y: body.y, width: 0, height: body.height), fill: nil, datum: datum(segment))
    }
    end = stubs.last?.frame.maxX ?? end
    stack.label(pieces, with: &pen)
    if spec.kind == .shares, let word = labels.missingWord(bar) {
      labels.draw(word, x: end + labels.offset, middle: body.midY, quiet: true, with: &pen)
      end += labels.offset + labels.width(word, pen)
    }
    if let total = bar.total {
      let isZero = pieces.isEmpty && stubs.isEmpty
      let quiet = isZero && (total.isQuiet || total.number == "0")
      labels.draw(
        total, x: end + (quiet ? labels.zeroOffset : labels.offset), middle: body.midY, quiet: quiet,
        with: &pen)
    } else if pieces.isEmpty, stubs.isEmpty {
      labels.draw(
        ValueLabel("0"), x: end + labels.zeroOffset, middle: body.midY, quiet: true, with: &pen)
    }
  }

  /// Draws the hatched stub of a missing value.
  private func stub(_ datum: Datum, in frame: Rect, with pen: inout Pen) {
    pen.marks += Hatch.rules(
      in: frame, spacing: max(look.fixed(14), 5), width: look.stroke(look.style.sizes.hatch),
      color: look.style.note
    ).map(Mark.rule)
    pen.rect(frame, fill: nil, datum: datum)
  }
}
