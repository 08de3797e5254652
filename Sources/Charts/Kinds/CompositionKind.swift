/// How many at the left as a bar, what of at the right: a 100 % stack, or for few a line of counts.
struct CompositionKind: KindLayout {
  let narrowRow = 130.0

  /// The least whole of which shares are drawn.
  static let least = 30.0

  func drawAlone(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool? {
    if drawSingle(spec, in: room, look, with: &pen) { return true }
    return CompositionRows(spec: spec, look: look, height: room.height, pen: pen)?.draw(in: room, with: &pen)
      ?? false
  }

  /// One bar alone, that has nothing beside it to be compared with: over all of the width, each segment with its name.
  ///
  /// False for several, for few, and where names have no room; nothing is drawn then.
  private func drawSingle(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool {
    guard spec.panels.count == 1, let bar = spec.panels[0].bars.first, spec.panels[0].bars.count == 1,
      let marker = bar.marker, CompositionRows.isWhole(bar)
    else { return false }
    var single = spec
    single.kind = .namedStacks
    single.legend = []
    single.panels[0].bars[0].marker = nil
    for place in bar.segments.indices {
      let label = bar.segments[place].label
      single.panels[0].bars[0].segments[place].label.number += label.share.map { " · " + $0 } ?? ""
    }
    var drawn = pen
    guard PlotLayout(spec: single, look: look).draw(in: room, with: &drawn) else { return false }
    // The whole is the bar's length: its figure lies beneath those of the parts.
    let figures = Set(bar.segments.map(\.datum.figure))
    let frames = drawn.marks.compactMap { mark -> Rect? in
      guard case .rect(let rect) = mark, let datum = rect.datum, figures.contains(datum.figure) else {
        return nil
      }
      return rect.frame
    }
    guard let first = frames.first, let end = frames.map(\.maxX).max() else { return false }
    let whole = Rect(x: first.x, y: first.y, width: end - first.x, height: first.height)
    drawn.marks.insert(
      .rect(RectMark(frame: whole, fill: nil, datum: marker.datum)), at: pen.marks.count)
    pen = drawn
    return true
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
