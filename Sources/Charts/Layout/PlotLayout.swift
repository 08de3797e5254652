/// The room inside the frame: legend, bars on their scales, notes, kept together as one block.
struct PlotLayout {
  let spec: ChartSpec
  let look: Look

  /// Draws the plot; false where it does not fit.
  func draw(in room: Rect, with pen: inout Pen) -> Bool {
    let bars = spec.panels.reduce(0) { $0 + $1.bars.count }
    guard bars > 0, !spec.saysOneLine else {
      NoticeLayout(spec: spec, look: look).draw(in: room, with: &pen)
      return true
    }
    if let drawn = spec.kind.layout.drawAlone(spec, in: room, look, with: &pen) { return drawn }
    if GridLayout.takes(spec) { return GridLayout(spec, look: look).draw(in: room, with: &pen) }
    let count = RowCount(spec)
    // Rows depend on the height that legend, headings and notes leave, and these on the sizes of the rows.
    var free = room.height
    for round in 0..<2 {
      guard let rows = RowSizes(spec: spec, count: count, look: look, height: free, pen: pen),
        let scales = spec.kind.layout.scales(of: spec, rows: rows, look: look, pen: pen),
        let legend = LegendLayout(spec: spec, look: look, left: rows.zero, pen: pen)
      else { return false }
      let headings = PanelHeadings(spec: spec, look: look, rows: rows, pen: pen)
      // Labels of stacks are never taller than their bars.
      let notes = NoteLayout(
        spec: spec, look: look, rows: rows, scales: scales, body: .greatestFiniteMagnitude, pen: pen)
      let notice = NoticeLayout(spec: spec, look: look, rows: rows, headings: headings, pen: pen)
      let references = spec.panels.enumerated().map { number, panel in
        ReferenceLabels(panel, scale: scales.scale(number), rows: rows, look: look, pen: pen)
      }
      let axis = AxisLayout(spec: spec, rows: rows, scale: scales.scale(0), look: look, pen: pen)
      free = room.height - legend.height - headings.height - notes.height - notice.height
      free -= references.reduce(0) { $0 + $1.height } + axis.height
      guard free > 0 else { return false }
      if round == 0 { continue }
      guard
        let plan = spec.kind.layout.plan(
          RowRoom(spec: spec, count: count, rows: rows, scales: scales, look: look, height: free), pen: pen)
      else { return false }
      let content = plan.heights.indices.reduce(0) { $0 + plan.height($1) }
      // One or two bars stand in the middle of their room, more of them a little higher.
      var y = room.y + (free - content) * (bars <= 2 ? 0.45 : 0.3)
      legend.draw(at: y, with: &pen)
      y += legend.height
      notice.drawAbove(at: y, with: &pen)
      y += notice.height
      let top = y
      var index = 0
      for (number, panel) in spec.panels.enumerated() {
        y = headings.draw(number, at: y, with: &pen)
        references[number].draw(at: y, panel: panel.id, with: &pen)
        y += references[number].height
        let layout = PanelLayout(
          spec: spec, panel: panel, look: look, rows: rows, plan: plan, scale: scales.scale(number),
          first: index)
        y = layout.draw(at: y, with: &pen)
        index += panel.bars.count
      }
      axis.draw(at: y, scale: scales.scale(0), with: &pen)
      y += axis.height
      notice.drawBeside(from: top, to: y, with: &pen)
      notes.draw(at: y, with: &pen)
    }
    return true
  }
}
