/// The cells of a grid with one count of columns: their sizes, one scale, and how good the picture would be.
struct GridCells {
  private let spec: ChartSpec
  private let columns: Int
  private let cell: Look
  private let rows: RowSizes
  private let scales: ScaleChoice
  private let plan: RowPlan
  private let notes: NoteLayout
  private let headings: LabelColumn
  private let gap: Size
  private let cellHeight: Double
  /// The height of the whole grid with its notes.
  let height: Double
  /// Grows with the length of bars, up to what is easily compared, with the size of text, and with the cells in use.
  let worth: Double

  /// Cells in a height; nil where a name, a row or a bar has no room.
  init?(_ spec: ChartSpec, columns: Int, height: Double, look: Look, pen: Pen) {
    self.spec = spec
    self.columns = columns
    let lines = (spec.panels.count + columns - 1) / columns
    gap = Size(
      width: max(look.length(64), look.smallest * 1.6), height: max(look.length(34), look.smallest * 0.8))
    var cell = look
    let width = (look.width - gap.width * Double(columns - 1)) / Double(columns)
    cell.column = width
    self.cell = cell
    let font = look.font(look.style.sizes.caption, .bold)
    let headings = LabelColumn(
      spec.panels.map { $0.title ?? "" }, wanted: font, wrapped: font, limit: width,
      shortens: look.step.space <= 0.5, smallest: look.smallest, pen: pen)
    guard let headings else { return nil }
    self.headings = headings
    let heading = Self.heading(headings, look)
    let count = RowCount(highestOf: spec)
    var free = height
    var rows: RowSizes?
    for _ in 0..<2 {
      let room = (free - gap.height * Double(lines - 1)) / Double(lines) - heading
      guard room > 0,
        let sizes = RowSizes(spec: spec, count: count, look: cell, height: room, pen: pen),
        let scales = spec.kind.layout.scales(of: spec, rows: sizes, look: cell, pen: pen)
      else { return nil }
      rows = sizes
      let notes = NoteLayout(
        spec: spec, look: look, cell: cell, rows: sizes, scales: scales, body: .greatestFiniteMagnitude,
        pen: pen)
      free = height - notes.height
    }
    let room = (free - gap.height * Double(lines - 1)) / Double(lines) - heading
    guard let rows, let scales = spec.kind.layout.scales(of: spec, rows: rows, look: cell, pen: pen),
      let plan = spec.kind.layout.plan(
        RowRoom(spec: spec, count: count, rows: rows, scales: scales, look: cell, height: room), pen: pen)
    else { return nil }
    self.rows = rows
    self.scales = scales
    self.plan = plan
    notes = NoteLayout(
      spec: spec, look: look, cell: cell, rows: rows, scales: scales, body: .greatestFiniteMagnitude, pen: pen
    )
    var first = 0
    var highest = 0.0
    for panel in spec.panels {
      highest = max(highest, (first..<first + panel.bars.count).reduce(0) { $0 + plan.height($1) })
      first += panel.bars.count
    }
    cellHeight = heading + highest
    self.height = cellHeight * Double(lines) + gap.height * Double(lines - 1) + notes.height
    guard self.height <= height + 0.5 else { return nil }
    let isEmpty = scales.longest == 0
    guard isEmpty || scales.longest >= max(width * 0.4, look.fixed(90)) else { return nil }
    let length = isEmpty ? 1 : min(1, scales.longest / (look.canvas.size.width * 0.25))
    let inUse = Double(spec.panels.count) / Double(lines * columns)
    worth = length * rows.label.size * (0.85 + 0.15 * inUse)
  }

  private static func leading(_ headings: LabelColumn) -> Double { headings.font.size * 1.2 }

  private static func heading(_ headings: LabelColumn, _ look: Look) -> Double {
    guard headings.width > 0 else { return 0 }
    let most = headings.lines.map(\.count).max() ?? 0
    return leading(headings) * Double(most) + max(look.length(8), headings.font.size * 0.2)
  }

  /// Draws the cells row by row, and the notes beneath them.
  func draw(at top: Double, with pen: inout Pen) {
    let heading = Self.heading(headings, cell)
    let most = headings.lines.map(\.count).max() ?? 0
    var first = 0
    for (number, panel) in spec.panels.enumerated() {
      let start = pen.marks.count
      let y = top + (cellHeight + gap.height) * Double(number / columns)
      let lines = headings.lines[number]
      if panel.isFocused {
        let pad = min(gap.height * 0.4, cell.fixed(14))
        pen.rect(
          Rect(x: cell.margin, y: y - pad, width: cell.width, height: cellHeight + pad * 2),
          fill: cell.style.hairline.mixed(with: cell.style.ground, share: 0.4))
      }
      for (index, line) in lines.enumerated() {
        // A name of one line stands next to its bars.
        let place = Double(most - lines.count + index)
        pen.text(
          line, x: cell.margin, baseline: y + Self.leading(headings) * place + headings.font.size * 0.95,
          font: headings.font, color: cell.style.ink)
      }
      let layout = PanelLayout(
        spec: spec, panel: panel, look: cell, rows: rows, plan: plan, scale: scales.scale(number),
        first: first,
        holdsNumbers: scales.holdsNumbers(rows, cell))
      _ = layout.draw(at: y + heading, with: &pen)
      first += panel.bars.count
      pen.move(from: start, by: (cell.width + gap.width) * Double(number % columns))
    }
    notes.draw(at: top + height - notes.height, with: &pen)
  }
}
