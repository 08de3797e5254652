/// The one scale of all panels: the longest lengths that leave room for every value label.
struct ScaleChoice {
  /// From where to where the bars of each panel reach, or the axis of dots.
  let spans: [ClosedRange<Double>]
  /// The longest bar of all panels.
  let longest: Double
  private let factor: Double
  private let zero: Double

  /// Scales that a kind has chosen.
  init(spans: [ClosedRange<Double>], longest: Double, factor: Double, zero: Double) {
    self.spans = spans
    self.longest = longest
    self.factor = factor
    self.zero = zero
  }

  /// Scales of bars from a common baseline up to a right edge; nil where labels leave no room for bars.
  init?(barsOf spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    zero = rows.zero
    let kind = spec.kind.layout
    let ends = ValueLabelLayout(rows: rows, look: look)
    var wanted: [Double] = []
    var extents: [Double] = []
    for panel in spec.panels {
      var factor = Double.infinity
      var most = 0.0
      let brackets = BracketLayout.reserves(panel, look: look, rows: rows, pen: pen)
      for (bar, bracket) in zip(panel.bars, brackets) {
        let extent = kind.extent(bar)
        let room = look.right - rows.zero - kind.reserve(bar, ends, pen) - bracket
        guard room >= 0 else { return nil }
        if extent > 0 { factor = min(factor, room / extent) }
        most = max(most, extent)
      }
      let words = BreakLayout.reserve(panel, rows: rows, look: look, pen: pen)
      if words > 0, most > 0 { factor = min(factor, (look.right - rows.zero - words) / most) }
      wanted.append(factor)
      extents.append(most)
    }
    let common = wanted.min() ?? .infinity
    let factor = common.isFinite ? common : 0
    self.factor = factor
    longest = factor * (extents.max() ?? 0)
    guard longest >= look.width * 0.12 || extents.allSatisfy({ $0 == 0 }) else { return nil }
    let whole = longest
    spans = extents.map { extent in
      // Cells side by side have lines of one length.
      if look.column != nil, whole > 0 { return rows.zero...(rows.zero + whole) }
      return rows.zero...(extent > 0 ? rows.zero + extent * factor : look.right)
    }
  }

  /// The same, with one unit no longer than so many pixels.
  func capped(at most: Double) -> ScaleChoice {
    guard factor > most else { return self }
    let part = most / factor
    return ScaleChoice(
      spans: spans.map { zero...(zero + ($0.upperBound - zero) * part) }, longest: longest * part,
      factor: most, zero: zero)
  }

  /// Whether bars are long enough for numbers inside: in short ones side by side a few would stand at random.
  func holdsNumbers(_ rows: RowSizes, _ look: Look) -> Bool {
    look.column == nil || longest >= rows.share.size * 10.5
  }

  /// The scale of a panel, by its place.
  func scale(_ panel: Int) -> LinearScale { LinearScale(factor: factor, origin: zero) }
}
