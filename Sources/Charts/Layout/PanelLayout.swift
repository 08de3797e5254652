/// One panel: its baseline, its labels, its bars.
struct PanelLayout {
  let spec: ChartSpec
  let panel: Panel
  let look: Look
  private(set) var rows: RowSizes
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
    let kind = spec.kind.layout
    for (index, bar) in panel.bars.enumerated() where bar.emphasis == .focused {
      highlight(bodies[index], height: plan.heights[first + index], with: &pen)
    }
    kind.drawGround(of: self, bodies, from: top, to: y, with: &pen)
    for (index, (bar, body)) in zip(panel.bars, bodies).enumerated() {
      if let parting = plan.partings[first + index] {
        // Labels may hang below the bar before.
        let top = plan.hanging.isEmpty ? bodies[index - 1].maxY : body.y - plan.inset - plan.above
        parting.draw(from: top, to: plan.hanging.isEmpty ? body.y : body.y - plan.inset, with: &pen)
      }
      let row = bar.isMinor ? minor : self
      row.label(bar, rows.labelLines[first + index], middle: body.midY, with: &pen)
      kind.draw(bar, in: bar.isMinor ? Self.thinner(body) : body, of: row, with: &pen)
      if !plan.hanging.isEmpty { plan.hanging[first + index].draw(from: body.maxY, with: &pen) }
    }
    kind.drawFront(of: self, bodies, with: &pen)
    return y
  }

  /// The band behind a row that stands out, over the whole width of the plot.
  private func highlight(_ body: Rect, height: Double, with pen: inout Pen) {
    let fill = look.style.hairline.mixed(with: look.style.ground, share: 0.4)
    pen.rect(
      Rect(x: look.margin, y: body.midY - height / 2, width: look.right - look.margin, height: height),
      fill: fill)
  }

  /// The panel as a row sees it that goes with the one above.
  private var minor: PanelLayout {
    var panel = self
    panel.rows = rows.minor(look)
    return panel
  }

  private static func thinner(_ body: Rect) -> Rect {
    Rect(x: body.x, y: body.y + body.height * 0.22, width: body.width, height: body.height * 0.56)
  }

  /// Draws the name of a row, and its small word beneath.
  private func label(_ bar: Bar, _ lines: [String], middle: Double, with pen: inout Pen) {
    let x = rows.zero - RowSizes.labelGap(look)
    let under = bar.aside == nil ? nil : rows.under
    let lift = under.map { $0.size * 0.65 } ?? 0
    var font = rows.label
    if bar.emphasis == .focused { font.weight = .bold }
    let isQuiet = bar.segments.isEmpty || bar.emphasis == .dimmed
    pen.lines(
      lines, x: x, middle: middle - lift, font: font,
      color: bar.segments.isEmpty ? look.style.note : isQuiet ? look.style.secondary : look.style.ink,
      anchor: .end)
    if let under, let aside = bar.aside {
      let foot =
        middle - lift + rows.label.size * (0.62 * Double(lines.count) + 0.03 * Double(lines.count - 1))
      pen.text(
        aside, x: x, baseline: foot + under.size * 0.98, font: under, color: look.style.note, anchor: .end)
    }
  }

  /// Draws the word of a row that has nothing to show, where bars begin.
  func word(of bar: Bar, in body: Rect, with pen: inout Pen) {
    guard let word = bar.total else { return }
    let labels = ValueLabelLayout(rows: rows, look: look)
    labels.draw(word, x: body.x + labels.zeroOffset, middle: body.midY, quiet: true, with: &pen)
  }

  /// The line at zero, interrupted where rows have nothing to show or must not be joined.
  func baseline(_ bodies: [Rect], with pen: inout Pen) {
    var runs: [(top: Rect, foot: Rect)] = []
    var joins = false
    for (index, (bar, body)) in zip(panel.bars, bodies).enumerated() {
      guard !bar.segments.isEmpty else {
        joins = false
        continue
      }
      if joins, plan.partings[first + index]?.isBreak != true {
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

  /// A figure with the panel that it stands in.
  func named(_ datum: Datum) -> Datum {
    var datum = datum
    if let id = panel.id { datum.panel = id }
    return datum
  }

  /// The line of a bar's marker; its figure's area is drawn beneath those of the segments.
  func marker(_ bar: Bar, in body: Rect, with pen: inout Pen) -> MarkerLine? {
    let line = MarkerLine(
      bar, kind: spec.kind.layout, scale: scale, body: body, inset: plan.inset, look: look)
    if let datum = bar.marker?.datum {
      if let line {
        line.drawArea(named(datum), from: body.x, with: &pen)
      } else {
        pen.rect(Rect(x: body.x, y: body.y, width: 0, height: body.height), fill: nil, datum: named(datum))
      }
    }
    return line
  }

  /// Draws the gap of a missing part: dots where it would stand.
  func gap(_ datum: Datum, in frame: Rect, with pen: inout Pen) {
    BreakLayout.dots(from: frame.x + look.fixed(8), to: frame.maxX, at: frame.midY, look: look, with: &pen)
    pen.rect(frame, fill: nil, datum: datum)
  }

  /// Draws the hatched stub of a missing value.
  func stub(_ datum: Datum, in frame: Rect, with pen: inout Pen) {
    pen.marks += Hatch.rules(
      in: frame, spacing: max(look.fixed(14), 5), width: look.stroke(look.style.sizes.hatch),
      color: look.style.note
    ).map(Mark.rule)
    pen.rect(frame, fill: nil, datum: datum)
  }
}
