/// How many at the left as a bar, what of at the right: a 100 % stack, or for few a line of counts.
struct CompositionKind: KindLayout {
  let narrowRow = 130.0

  /// The least whole of which shares are drawn.
  static let least = 30.0

  func drawAlone(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool? {
    CompositionRows(spec: spec, look: look, height: room.height, pen: pen)?.draw(in: room, with: &pen)
      ?? false
  }

  /// Stacks of counts, whose values without room are listed beneath.
  func lastResort(_ spec: ChartSpec) -> ChartSpec? {
    var stacks = spec
    stacks.kind = .stacks
    for panel in stacks.panels.indices {
      for bar in stacks.panels[panel].bars.indices { stacks.panels[panel].bars[bar].marker = nil }
    }
    if stacks.legend.isEmpty, let first = spec.panels.flatMap(\.bars).first {
      stacks.legend = first.segments.map { LegendEntry(name: $0.name, color: $0.color) }
    }
    return stacks
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {}
}
