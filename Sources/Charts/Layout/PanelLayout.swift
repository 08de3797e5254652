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
  /// Whether numbers stand inside segments.
  var holdsNumbers = true

  /// Draws the panel from a top edge down and answers its foot.
  func draw(at top: Double, with pen: inout Pen) -> Double {
    var y = top
    var bodies: [Rect] = []
    for row in panel.bars.indices.map({ first + $0 }) {
      let body = y + plan.height(row) - plan.heights[row] + plan.inset
      bodies.append(Rect(x: rows.zero, y: body, width: look.right - rows.zero, height: plan.body))
      y += plan.height(row)
    }
    if spec.kind == .dots { ground(bodies, from: top, to: y, with: &pen) }
    for (index, (bar, body)) in zip(panel.bars, bodies).enumerated() {
      if let parting = plan.breaks[first + index] {
        // Labels may hang below the bar before.
        let top = spec.kind == .namedStacks ? body.y - plan.inset - plan.above : bodies[index - 1].maxY
        parting.draw(
          from: top, to: spec.kind == .namedStacks ? body.y - plan.inset : body.y, with: &pen)
      }
      pen.lines(
        rows.labelLines[first + index], x: rows.zero - RowSizes.labelGap(look), middle: body.midY,
        font: rows.label, color: bar.segments.isEmpty ? look.style.note : look.style.ink, anchor: .end)
      draw(bar, in: body, with: &pen)
      if spec.kind == .namedStacks { plan.hanging[first + index].draw(from: body.maxY, with: &pen) }
    }
    if spec.kind != .dots { baseline(bodies, with: &pen) }
    return y
  }

  private func draw(_ bar: Bar, in body: Rect, with pen: inout Pen) {
    let datum = bar.segments.first.map { named($0.datum) }
    switch spec.kind {
    case .dots:
      DotRow(look: look, rows: rows, scale: scale, step: plan.heights[first]).draw(
        bar, datum: datum, in: body, with: &pen)
      DotColumn(spec: spec, rows: rows, look: look, pen: pen).draw(
        bar, from: scale(spec.axis?.ticks.last?.value ?? 0), middle: body.midY, with: &pen)
    case .changes:
      ChangeRow(look: look, rows: rows, scale: scale).draw(bar, datum: datum, in: body, with: &pen)
    case _ where bar.segments.isEmpty:
      guard let word = bar.total else { return }
      let labels = ValueLabelLayout(rows: rows, look: look)
      labels.draw(word, x: body.x + labels.zeroOffset, middle: body.midY, quiet: true, with: &pen)
    case .bars: single(bar, in: body, with: &pen)
    case .stacks, .namedStacks, .shares: stack(bar, in: body, with: &pen)
    }
  }

  /// The line at zero, interrupted where rows have nothing to show or must not be joined.
  private func baseline(_ bodies: [Rect], with pen: inout Pen) {
    var runs: [(top: Rect, foot: Rect)] = []
    var joins = false
    for (index, (bar, body)) in zip(panel.bars, bodies).enumerated() {
      guard !bar.segments.isEmpty else {
        joins = false
        continue
      }
      if joins, plan.breaks[first + index] == nil {
        runs[runs.count - 1].foot = body
      } else {
        runs.append((body, body))
      }
      joins = true
    }
    let width = look.stroke(look.style.sizes.baseline)
    let reach = min(look.fixed(14), plan.inset)
    let x = scale(0) - width / 2
    for run in runs {
      pen.rule(
        from: Point(x: x, y: run.top.y - reach), to: Point(x: x, y: run.foot.maxY + reach), width: width,
        color: look.style.ink)
    }
  }

  private func ground(_ bodies: [Rect], from top: Double, to foot: Double, with pen: inout Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    let pad = rows.quiet.size * 0.3
    let holes = zip(panel.bars, bodies).compactMap { bar, body -> Rect? in
      guard let word = DotRow.word(bar) else { return nil }
      return Rect(
        x: scale(0) + labels.zeroOffset - pad, y: body.midY - rows.quiet.size * 0.62,
        width: pen.width(word, rows.quiet) + 2 * pad, height: rows.quiet.size * 1.24)
    }
    let frame = Rect(x: rows.zero, y: top, width: look.right - rows.zero, height: foot - top)
    DotGround(spec: spec, panel: panel, look: look, scale: scale, frame: frame).draw(
      bodies, holes: holes, with: &pen)
  }

  private func named(_ datum: Datum) -> Datum {
    var datum = datum
    if let id = panel.id { datum.panel = id }
    return datum
  }

  private func marker(_ bar: Bar, in body: Rect, with pen: inout Pen) -> MarkerLine? {
    let line = MarkerLine(bar, kind: spec.kind, scale: scale, body: body, inset: plan.inset, look: look)
    if let datum = bar.marker?.datum {
      if let line {
        line.drawArea(named(datum), from: body.x, with: &pen)
      } else {
        pen.rect(Rect(x: body.x, y: body.y, width: 0, height: body.height), fill: nil, datum: named(datum))
      }
    }
    return line
  }

  private func single(_ bar: Bar, in body: Rect, with pen: inout Pen) {
    guard let segment = bar.segments.first else { return }
    let labels = ValueLabelLayout(rows: rows, look: look)
    let marker = marker(bar, in: body, with: &pen)
    guard let length = segment.length else {
      let frame = Rect(x: body.x + labels.stubGap, y: body.y, width: labels.stub, height: body.height)
      stub(named(segment.datum), in: frame, with: &pen)
      marker?.draw(from: body.x, end: frame.maxX, with: &pen)
      let end = max(frame.maxX, marker?.reach ?? 0)
      labels.draw(segment.label, x: end + labels.offset, middle: body.midY, quiet: true, with: &pen)
      return
    }
    let end = scale(length)
    let fill = look.style.colors[segment.color] ?? look.style.ink
    pen.rect(
      Rect(x: body.x, y: body.y, width: end - body.x, height: body.height), fill: fill,
      datum: named(segment.datum))
    var reach = end
    // A zero has its 0 on the baseline and no line that could be taken for a length.
    if let interval = segment.interval?.bounds, length > 0 {
      pen.marks += Whisker.rules(
        interval, body: body, end: end, scale: scale, inside: look.style.text(on: fill),
        outside: look.style.ink, width: look.stroke(look.style.sizes.whisker)
      ).map(Mark.rule)
      reach = max(end, scale(interval.upperBound))
    }
    if let marker {
      marker.draw(from: body.x, end: end, with: &pen)
      reach = max(reach, marker.reach)
    }
    let offset = length == 0 ? labels.zeroOffset : labels.offset
    labels.draw(segment.label, x: reach + offset, middle: body.midY, quiet: length == 0, with: &pen)
  }

  private func stack(_ bar: Bar, in body: Rect, with pen: inout Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    let stack = StackLayout(
      look: look, rows: rows, scale: scale, kind: spec.kind, holdsNumbers: holdsNumbers)
    let marker = marker(bar, in: body, with: &pen)
    let pieces = stack.pieces(bar, in: body)
    for piece in pieces {
      pen.rect(piece.inset, fill: look.style.colors[piece.segment.color])
      pen.rect(piece.frame, fill: nil, datum: named(piece.segment.datum))
    }
    var end = pieces.last?.frame.maxX ?? body.x
    let stubs = stack.stubs(bar, from: end, in: body)
    for piece in stubs { stub(named(piece.segment.datum), in: piece.frame, with: &pen) }
    // What has no length, or no known place, keeps its figure at the end of the bar.
    let placed = Set((pieces + stubs).map(\.segment.datum.figure))
    for segment in bar.segments where !placed.contains(segment.datum.figure) {
      pen.rect(
        Rect(x: end, y: body.y, width: 0, height: body.height), fill: nil, datum: named(segment.datum))
    }
    end = stubs.last?.frame.maxX ?? end
    stack.label(pieces, with: &pen)
    if let marker {
      marker.draw(from: body.x, end: end, with: &pen)
      end = max(end, marker.reach)
    }
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
