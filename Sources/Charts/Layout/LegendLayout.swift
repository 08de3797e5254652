/// Names of colours above the bars, in stack order, for charts whose segments cannot carry their names.
struct LegendLayout {
  let rows: KeyRows
  private let look: Look
  private let left: Double

  /// A legend of the colours that are drawn; nil where a name is wider than the picture.
  ///
  /// It begins at the baseline, or further left where that saves a row.
  init?(spec: ChartSpec, look: Look, left: Double, pen: Pen) {
    self.look = look
    let drawn = Set(
      spec.panels.flatMap(\.bars).flatMap(\.segments).filter { ($0.length ?? 0) > 0 }.map(\.color))
    let keys = spec.legend.filter { $0.symbol != .square || drawn.contains($0.color) }.map {
      KeyRows.Key(name: $0.name, number: nil, color: look.style.colors[$0.color], symbol: $0.symbol)
    }
    let font = look.font(look.style.sizes.caption)
    let narrow = KeyRows(keys, font: font, width: look.right - left, look: look, pen: pen)
    let wide = KeyRows(keys, font: font, width: look.width, look: look, pen: pen)
    guard let wide else { return nil }
    if let narrow, narrow.lines.count <= wide.lines.count {
      rows = narrow
      self.left = left
    } else {
      rows = wide
      self.left = wide.lines.count == 1 ? look.right - (wide.widest) : look.margin
    }
  }

  /// The height of all rows with the distance to the bars; 0 where there is no legend.
  var height: Double { rows.lines.isEmpty ? 0 : rows.height + max(look.length(24), look.smallest * 0.3) }

  /// Draws the legend from a top edge down.
  func draw(at top: Double, with pen: inout Pen) { rows.draw(x: left, top: top, with: &pen) }
}
