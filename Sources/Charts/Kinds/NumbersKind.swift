/// Figures as numbers with their labels, by panel: what has no common scale is not drawn to one.
struct NumbersKind: KindLayout {
  let hasSeries = false
  let narrowRow = 190.0

  func drawAlone(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool? {
    NumberCells(spec: spec, look: look, pen: pen).draw(in: room, with: &pen)
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {}
}
