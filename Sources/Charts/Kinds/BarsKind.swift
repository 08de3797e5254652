/// One segment a bar, its value beyond the end of the bar.
struct BarsKind: KindLayout {
  let standsInColumns = true
  let hasSeries = false

  func extent(_ bar: Bar) -> Double {
    let interval = bar.segments.first.flatMap { ($0.length ?? 0) > 0 ? $0.interval : nil }
    return max(bar.sum, interval?.bounds.upperBound ?? 0, markerExtent(bar) ?? 0)
  }

  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double {
    labels.reserve(bar, stubs: min(1, bar.missing), label: bar.total ?? bar.segments.first?.label, pen)
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {
    guard let segment = bar.segments.first else { return panel.word(of: bar, in: body, with: &pen) }
    let (look, scale) = (panel.look, panel.scale)
    let labels = ValueLabelLayout(rows: panel.rows, look: look)
    let marker = panel.marker(bar, in: body, with: &pen)
    guard let length = segment.length else {
      let frame = Rect(x: body.x + labels.stubGap, y: body.y, width: labels.stub, height: body.height)
      panel.stub(panel.named(segment.datum), in: frame, with: &pen)
      marker?.draw(from: body.x, end: frame.maxX, with: &pen)
      let end = max(frame.maxX, marker?.reach ?? 0)
      labels.draw(segment.label, x: end + labels.offset, middle: body.midY, quiet: true, with: &pen)
      return
    }
    let end = scale(length)
    let fill = look.style.colors[segment.color] ?? look.style.ink
    pen.rect(
      Rect(x: body.x, y: body.y, width: end - body.x, height: body.height), fill: fill,
      datum: panel.named(segment.datum))
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
}
