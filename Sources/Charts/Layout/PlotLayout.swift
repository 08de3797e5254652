/// The room inside the frame: legend, bars on their scales, notes.
struct PlotLayout {
  let spec: ChartSpec
  let look: Look

  func draw(in room: Rect, with pen: inout Pen) throws(ChartError) {
    var room = room
    let bars = spec.panels.reduce(0) { $0 + $1.bars.count }
    guard bars > 0 else {
      notice(in: room, with: &pen)
      return
    }
    let legend = LegendLayout(entries: spec.legend, look: look)
    let rows = RowSizes(spec: spec, look: look, height: room.height - legend.rowHeight, pen: pen)
    let zero = room.x + rows.labelColumn
    let used = legend.draw(at: room.y, left: zero, right: room.maxX, with: &pen)
    room.y += used
    room.height -= used
    let scales = ScaleChoice(spec: spec, rows: rows, look: look, zero: zero, right: room.maxX, pen: pen)
    let notes = NoteLayout(spec: spec, look: look, rows: rows, scales: scales)
    room.height -= notes.draw(at: room.maxY, left: zero, right: room.maxX, with: &pen)
    try draw(in: room, zero: zero, rows: rows, scales: scales, with: &pen)
    if spec.notice != nil {
      // Beside the zeros, stubs and headings, which stand at the baseline.
      let headings = spec.panels.compactMap(\.title).map { [pen] in pen.width($0, rows.heading) }
      let left = zero + max(look.length(200), headings.max() ?? 0)
      notice(in: Rect(x: left, y: room.y, width: room.maxX - left, height: room.height), with: &pen)
    }
  }

  private func draw(
    in room: Rect, zero: Double, rows: RowSizes, scales: ScaleChoice, with pen: inout Pen
  ) throws(ChartError) {
    let bars = spec.panels.reduce(0) { $0 + $1.bars.count }
    let free = room.height - rows.headings(spec, scales, width: room.width, pen)
    guard free >= rows.smallestStep * Double(bars), room.maxX - zero > look.length(200) else {
      throw .pictureTooSmall(
        chart: spec.id, width: Int(look.canvas.size.width), height: Int(look.canvas.size.height))
    }
    let bands = BandScale(
      count: bars, range: room.y...(room.y + free), largestStep: rows.largestStep,
      largestBar: rows.largestBar, fill: rows.fill)
    var index = 0
    var shift = 0.0
    for (number, panel) in spec.panels.enumerated() {
      if number > 0 { shift += rows.panelGap }
      for line in rows.headingLines(number, spec, scales, width: room.width, pen) {
        // From the baseline, or further left where it would run out of the picture.
        let font = rows.heading
        let left = max(room.x, min(zero, room.maxX - pen.width(line, font)))
        pen.text(
          line, x: left, baseline: bands.start + bands.step * Double(index) + shift + font.size,
          font: font, color: look.style.secondary)
        shift += font.size * 1.25
      }
      if scales.heading(number, of: spec) != nil { shift += rows.headingHeight - rows.heading.size * 1.25 }
      let frame = Rect(
        x: zero, y: bands.start + bands.step * Double(index) + shift, width: room.maxX - zero,
        height: bands.step * Double(panel.bars.count))
      let layout = PanelLayout(
        spec: spec, panel: panel, look: look, rows: rows, scale: scales.scale(number), bands: bands)
      layout.draw(in: frame, with: &pen)
      index += panel.bars.count
    }
  }

  private func notice(in room: Rect, with pen: inout Pen) {
    guard let notice = spec.notice else { return }
    let font = look.font(look.style.sizes.title * 0.85)
    let lines = TextWrap.balanced(notice, width: room.width * 0.9) { [pen] in pen.width($0, font) }
    pen.lines(
      lines, x: room.midX, middle: room.midY, font: font, color: look.style.secondary, anchor: .middle)
  }
}
