/// The column of labels at the right of dots: numbers, and shares in a column of their own.
struct DotColumn {
  /// From the end of the axis to the end of the widest label.
  let width: Double
  private let labels: ValueLabelLayout
  private let offset: Double
  private let shares: Double

  init(spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    self.labels = labels
    offset = labels.offset + DotRow.largest(look)
    let all = spec.panels.flatMap(\.bars).compactMap(Self.label)
    let shared = all.filter { $0.share != nil && !$0.isQuiet }
    let numbers = shared.map { labels.drawnNumber($0, pen) }.max() ?? 0
    shares = numbers + labels.shareGap
    let widest = shared.compactMap { $0.share.map { pen.width($0, rows.share) } }.max()
    let whole = max(
      all.map { labels.drawn($0, pen) }.max() ?? 0, widest.map { numbers + labels.shareGap + $0 } ?? 0)
    width = whole > 0 ? offset + whole : DotRow.largest(look)
  }

  /// What a row says at the right; nil for a missing value, whose word stands on the axis, and for a row without dots.
  static func label(_ bar: Bar) -> ValueLabel? {
    guard let segment = bar.segments.first else { return nil }
    return bar.total ?? (segment.length == nil ? nil : segment.label)
  }

  func draw(_ bar: Bar, from end: Double, middle: Double, with pen: inout Pen) {
    guard let label = Self.label(bar) else { return }
    labels.draw(
      label, x: end + offset, middle: middle, quiet: false, shares: end + offset + shares, with: &pen)
  }
}
