/// The column of labels at the right of dots: numbers, and shares in a column of their own, or beneath the numbers where
/// the axis would be short.
struct DotColumn {
  /// From the end of the axis to the end of the widest label.
  let width: Double
  private let labels: ValueLabelLayout
  private let offset: Double
  /// Where shares begin; nil where they stand beneath the numbers.
  private let shares: Double?

  init(spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    self.labels = labels
    let offset = labels.offset + DotRow.largest(look)
    self.offset = offset
    let all = spec.panels.flatMap(\.bars).compactMap(Self.label)
    let shared = all.filter { $0.share != nil && !$0.isQuiet }
    let number = shared.map { labels.drawnNumber($0, pen) }.max() ?? 0
    let share = shared.compactMap { $0.share.map { pen.width($0, rows.share) } }.max() ?? 0
    let alone = all.filter { $0.share == nil || $0.isQuiet }.map { labels.drawn($0, pen) }.max() ?? 0
    let beside = max(alone, shared.isEmpty ? 0 : number + labels.shareGap + share)
    let isShort = look.right - rows.zero - offset - beside < look.width * 0.36
    let isBelow = isShort && !shared.isEmpty && rows.step >= Self.height(rows) * 1.15
    shares = isBelow ? nil : number + labels.shareGap
    let whole = isBelow ? max(alone, number, share) : beside
    width = whole > 0 ? offset + whole : DotRow.largest(look)
  }

  /// The height of a share beneath its number.
  private static func height(_ rows: RowSizes) -> Double { (rows.number.size + rows.share.size) * 1.1 }

  /// What a row says at the right; nil for a missing value, whose word stands on the axis, and for a row without dots.
  static func label(_ bar: Bar) -> ValueLabel? {
    guard let segment = bar.segments.first else { return nil }
    return bar.total ?? (segment.length == nil ? nil : segment.label)
  }

  func draw(_ bar: Bar, from end: Double, middle: Double, with pen: inout Pen) {
    guard let label = Self.label(bar) else { return }
    let x = end + offset
    guard shares == nil, let share = label.share, !label.isQuiet else {
      labels.draw(label, x: x, middle: middle, quiet: false, shares: shares.map { x + $0 }, with: &pen)
      return
    }
    var number = label
    number.share = nil
    let rows = labels.rows
    let half = Self.height(rows) / 2
    labels.draw(number, x: x, middle: middle - half + rows.number.size * 0.55, quiet: false, with: &pen)
    pen.text(
      share, x: x, baseline: middle + half - rows.share.size * 0.18, font: rows.share,
      color: labels.look.style.secondary)
  }
}
