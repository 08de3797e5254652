/// Several small pictures on one: numbers, a whole, bars.
struct BoardKind: KindLayout {
  let narrowRow = 150.0

  func drawAlone(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool? {
    BoardLayout(panels: spec.panels.filter { !$0.bars.isEmpty }, look: look).draw(in: room, with: &pen)
  }

  /// Without the last panel, down to the first.
  func lastResort(_ spec: ChartSpec) -> ChartSpec? {
    guard spec.panels.count > 1 else { return nil }
    var spec = spec
    spec.panels.removeLast()
    return spec
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {}
}
