/// One segment a bar, to the right of zero for more and to its left for less, its value beyond the end.
struct ChangesKind: KindLayout {
  let thickness = 0.6
  let narrowRow = 86.0

  func spread(_ look: Look) -> Double { 0.6 }
  func markerExtent(_ bar: Bar) -> Double? { nil }

  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double {
    labels.reserve(bar, stubs: min(1, bar.missing), label: bar.total ?? bar.segments.first?.label, pen)
  }

  /// A bar: its length and what its label takes beyond it.
  private struct Change {
    let length: Double
    let room: Double
    let isDecrease: Bool
  }

  /// Both directions on one scale: the largest at which the widest decrease and the widest increase, each with its
  /// label, stand side by side.
  func scales(of spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) -> ScaleChoice? {
    let ends = ValueLabelLayout(rows: rows, look: look)
    let changes = spec.panels.flatMap(\.bars).map { bar in
      let segment = bar.segments.first
      let length = segment?.length ?? 0
      return Change(
        length: length, room: ends.changeReserve(bar, pen),
        isDecrease: length > 0 && segment?.isDecrease == true)
    }
    let none = Change(length: 0, room: 0, isDecrease: false)
    let left = [none] + changes.filter(\.isDecrease)
    let right = [none] + changes.filter { !$0.isDecrease }
    let width = look.right - rows.zero
    var factor = Double.infinity
    for one in left {
      for other in right {
        let room = width - one.room - other.room
        guard room >= 0 else { return nil }
        if one.length + other.length > 0 { factor = min(factor, room / (one.length + other.length)) }
      }
    }
    let scale = factor.isFinite ? factor : 0
    let most = changes.map(\.length).max() ?? 0
    let longest = scale * most
    guard most == 0 || longest >= look.width * 0.1 else { return nil }
    let zero = rows.zero + (left.map { $0.length * scale + $0.room }.max() ?? 0)
    let low = zero - scale * (left.map(\.length).max() ?? 0)
    let high = zero + scale * (right.map(\.length).max() ?? 0)
    let span = low...(high > low ? high : look.right)
    return ScaleChoice(
      spans: spec.panels.map { _ in span }, longest: longest,
      factor: scale, zero: zero)
  }

  /// Without the one unit behind each value, which the subtitle names.
  func relieved(_ spec: ChartSpec) -> ChartSpec? {
    let units = Set(spec.panels.flatMap(\.bars).flatMap(\.segments).compactMap(\.label.unit))
    return units.count == 1 ? spec.labels { $0.unit = nil } : nil
  }

  /// What stands behind each value beneath the name of its row, then nowhere: the data table has it.
  func lastResort(_ spec: ChartSpec) -> ChartSpec? {
    spec.sharesAside
      ?? (spec.panels.contains { $0.bars.contains { $0.aside != nil } } ? spec.withoutAsides : nil)
  }

  /// With labels at both sides only the numbers stay: the subtitle names their unit, the data table both years.
  func narrowed(_ spec: ChartSpec) -> ChartSpec {
    spec.labels { ($0.unit, $0.share) = (nil, nil) }
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {
    let datum = bar.segments.first.map { panel.named($0.datum) }
    ChangeRow(look: panel.look, rows: panel.rows, scale: panel.scale).draw(
      bar, datum: datum, in: body, with: &pen)
  }
}
