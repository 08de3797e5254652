/// Panels side by side in columns, all on one scale.
///
/// One cell is laid out as if it were the first; its marks are then moved into their column.
struct GridLayout {
  private let spec: ChartSpec
  private let look: Look

  init(_ spec: ChartSpec, look: Look) {
    self.spec = spec
    self.look = look
  }

  /// Whether a chart is laid out in columns.
  static func takes(_ spec: ChartSpec) -> Bool {
    spec.columns > 1 && spec.panels.count > 1 && spec.kind.layout.standsInColumns
  }

  /// Draws the grid with the best count of columns; false where none fits.
  func draw(in room: Rect, with pen: inout Pen) -> Bool {
    guard let legend = LegendLayout(spec: spec, look: look, left: look.margin, pen: pen) else { return false }
    let notice = NoticeLayout(above: spec, look: look, pen: pen)
    var inner = room
    inner.height -= legend.height + notice.height
    var best: GridCells?
    for columns in 1...min(spec.columns, spec.panels.count) {
      guard let cells = GridCells(spec, columns: columns, height: inner.height, look: look, pen: pen) else {
        continue
      }
      if cells.worth > best?.worth ?? 0 { best = cells }
    }
    guard let best else { return false }
    var y = room.y + (inner.height - best.height) * 0.3
    legend.draw(at: y, with: &pen)
    y += legend.height
    notice.drawAbove(at: y, with: &pen)
    best.draw(at: y + notice.height, with: &pen)
    return true
  }
}
