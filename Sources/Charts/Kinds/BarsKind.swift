/// One segment a bar, its value beyond the end of the bar; counted ones are rows of cells, one for each thing.
struct BarsKind: KindLayout {
  /// Whether a bar is drawn as cells.
  var isCounted = false

  let standsInColumns = true
  let hasSeries = false

  func extent(_ bar: Bar) -> Double { (bar.step?.from ?? 0) + max(bar.sum, markerExtent(bar) ?? 0) }

  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double {
    labels.reserve(bar, stubs: min(1, bar.missing), label: bar.total ?? bar.segments.first?.label, pen)
  }

  /// Cells are no wider than they may be high.
  func scales(of spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) -> ScaleChoice? {
    let scales = ScaleChoice(barsOf: spec, rows: rows, look: look, pen: pen)
    return isCounted ? scales?.capped(at: rows.largestBar + UnitCells.gap(look)) : scales
  }

  /// Without what several bars come to, which the title or the data table says.
  func relieved(_ spec: ChartSpec) -> ChartSpec? {
    guard spec.panels.contains(where: { $0.bars.contains { $0.bracket != nil } }) else { return nil }
    var spec = spec
    for panel in spec.panels.indices {
      for bar in spec.panels[panel].bars.indices { spec.panels[panel].bars[bar].bracket = nil }
    }
    return spec
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
    let start = bar.step.map { scale($0.from) } ?? body.x
    let end = scale((bar.step?.from ?? 0) + length)
    let fill = look.style.colors[segment.color] ?? look.style.ink
    let frame = Rect(x: start, y: body.y, width: end - start, height: body.height)
    if bar.step != nil, segment.isFaint {
      panel.stub(panel.named(segment.datum), in: frame, with: &pen)
    } else if isCounted {
      UnitCells(count: Int(length), frame: frame).draw(look, fill: fill, with: &pen)
      pen.rect(frame, fill: nil, datum: panel.named(segment.datum))
    } else {
      pen.rect(frame, fill: fill, datum: panel.named(segment.datum))
      hairline(at: frame, look, fill: fill, with: &pen)
    }
    var reach = end
    if let marker {
      marker.draw(from: body.x, end: end, with: &pen)
      reach = max(reach, marker.reach)
    }
    let offset = length == 0 ? labels.zeroOffset : labels.offset
    labels.draw(segment.label, x: reach + offset, middle: body.midY, quiet: length == 0, with: &pen)
  }

  func drawFront(of panel: PanelLayout, _ bodies: [Rect], with pen: inout Pen) {
    panel.baseline(bodies, with: &pen)
    chain(of: panel, bodies, with: &pen)
    let labels = ValueLabelLayout(rows: panel.rows, look: panel.look)
    let bars = panel.panel.bars
    for (place, bar) in bars.enumerated() {
      guard let bracket = bar.bracket else { continue }
      let rows = place..<min(place + bracket.rows, bars.count)
      let ends = rows.map { row in
        panel.scale(extent(bars[row])) + reserve(bars[row], labels, pen)
      }
      BracketLayout(bracket: bracket, look: panel.look, rows: panel.rows).draw(
        Array(bodies[rows]), labels: ends.max() ?? 0, panel: panel, with: &pen)
    }
  }

  /// Dotted lines from the level that a bar of a chain leaves down to the next.
  private func chain(of panel: PanelLayout, _ bodies: [Rect], with pen: inout Pen) {
    let bars = panel.panel.bars
    for place in bars.indices.dropLast() {
      guard let step = bars[place].step, bars[place + 1].step != nil, step.level > 0 else { continue }
      let x = panel.scale(step.level)
      pen.rule(
        from: Point(x: x, y: bodies[place].maxY), to: Point(x: x, y: bodies[place + 1].y),
        width: panel.look.stroke(panel.look.style.sizes.leader), color: panel.look.style.note,
        dashes: [max(2, panel.look.fixed(3)), max(3, panel.look.fixed(6))])
    }
  }

  /// A bar that the baseline would hide shows as a hairline beside it.
  private func hairline(at frame: Rect, _ look: Look, fill: Color, with pen: inout Pen) {
    let (line, base) = (look.stroke(2), look.stroke(look.style.sizes.baseline))
    guard frame.width > 0, frame.width < base / 2 + line else { return }
    let x = frame.x + base / 2 + line / 2
    pen.rule(from: Point(x: x, y: frame.y), to: Point(x: x, y: frame.maxY), width: line, color: fill)
  }
}
