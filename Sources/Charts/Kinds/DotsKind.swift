/// One dot a bar on a common axis, with its interval, its label in a column at the right.
struct DotsKind: KindLayout {
  let isCrowded = true
  let narrowRow = 86.0
  let narrowAxis = 120.0

  /// Rows of a picture that is higher than wide may be as high as a name of two lines with its small words.
  func spread(_ look: Look) -> Double {
    guard look.canvas.size.height > look.canvas.size.width else { return 0.5 }
    return max(0.5, look.smallest * 4.2 / look.fixed(look.style.sizes.step))
  }
  func markerExtent(_ bar: Bar) -> Double? { nil }
  func ticks(_ spec: ChartSpec) -> [Axis.Tick] { spec.axis?.ticks ?? [] }
  func limit(_ spec: ChartSpec) -> Double { spec.axis?.ticks.last?.value ?? .infinity }
  func accepts(_ axis: Axis?) -> Bool {
    let ticks = axis?.ticks ?? []
    return ticks.first?.value == 0 && ticks.count > 1
  }

  /// The axis up to the labels at the right.
  func scales(of spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) -> ScaleChoice? {
    let words = spec.panels.map { BreakLayout.reserve($0, rows: rows, look: look, pen: pen) }.max() ?? 0
    let column = DotColumn(spec: spec, rows: rows, look: look, pen: pen).width
    let longest = look.right - rows.zero - max(column, words)
    guard let end = spec.axis?.ticks.last?.value, end > 0, longest >= look.width * 0.2 else { return nil }
    let span = rows.zero...(rows.zero + longest)
    return ScaleChoice(
      spans: spec.panels.map { _ in span }, longest: longest,
      factor: longest / end, zero: rows.zero)
  }

  /// What a rate is a share of beneath the name of its row.
  func lastResort(_ spec: ChartSpec) -> ChartSpec? { spec.sharesAside }

  /// Bands, grid and reference lines, which leave the words of rows without dots free.
  func drawGround(
    of panel: PanelLayout, _ bodies: [Rect], from top: Double, to foot: Double, with pen: inout Pen
  ) {
    let (rows, look, scale) = (panel.rows, panel.look, panel.scale)
    let labels = ValueLabelLayout(rows: rows, look: look)
    let pad = rows.quiet.size * 0.3
    let holes = zip(panel.panel.bars, bodies).compactMap { bar, body -> Rect? in
      guard let word = DotRow.word(bar) else { return nil }
      return Rect(
        x: scale(0) + labels.zeroOffset - pad, y: body.midY - rows.quiet.size * 0.62,
        width: pen.width(word, rows.quiet) + 2 * pad, height: rows.quiet.size * 1.24)
    }
    let frame = Rect(x: rows.zero, y: top, width: look.right - rows.zero, height: foot - top)
    DotGround(spec: panel.spec, panel: panel.panel, look: look, scale: scale, frame: frame).draw(
      bodies, holes: holes, with: &pen)
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {
    let datum = bar.segments.first.map { panel.named($0.datum) }
    DotRow(look: panel.look, rows: panel.rows, scale: panel.scale, step: panel.plan.heights[panel.first])
      .draw(
        bar, datum: datum, in: body, with: &pen)
    DotColumn(spec: panel.spec, rows: panel.rows, look: panel.look, pen: pen).draw(
      bar, from: panel.scale(panel.spec.axis?.ticks.last?.value ?? 0), middle: body.midY, with: &pen)
  }

  func drawFront(of panel: PanelLayout, _ bodies: [Rect], with pen: inout Pen) {}
}
