/// The scale of each panel: the longest lengths that leave room for every value label.
///
/// All panels share the scale of the one with the largest bars. Where the spec has words for it, a panel of much
/// smaller bars is magnified by a round number of times, which its heading then states.
struct ScaleChoice {
  /// How many times the common scale each panel is drawn to.
  let magnifications: [Int]
  /// From where to where the bars of each panel reach, or the axis of dots.
  let spans: [ClosedRange<Double>]
  /// The longest bar of all panels.
  let longest: Double
  private let factor: Double
  private let zero: Double

  /// Scales that a kind has chosen.
  init(magnifications: [Int], spans: [ClosedRange<Double>], longest: Double, factor: Double, zero: Double) {
    self.magnifications = magnifications
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
      for bar in panel.bars {
        let extent = kind.extent(bar)
        let room = look.right - rows.zero - kind.reserve(bar, ends, pen)
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
    let magnifications = wanted.map { wanted in
      guard spec.magnification != nil, kind.bearsMagnification, wanted.isFinite, common > 0 else { return 1 }
      return Self.round(wanted / common)
    }
    self.magnifications = magnifications
    let whole = longest
    spans = zip(extents, magnifications).map { extent, times in
      // Cells side by side have lines of one length.
      if look.column != nil, whole > 0 { return rows.zero...(rows.zero + whole) }
      return rows.zero...(extent > 0 ? rows.zero + extent * factor * Double(times) : look.right)
    }
  }

  /// The largest of 1, 20, 50, 100, 200, … that is not above a ratio.
  static func round(_ ratio: Double) -> Int {
    var best = 1
    var power = 10
    while Double(power) <= ratio, power < 1_000_000_000_000 {
      for step in [1, 2, 5] where power * step > 10 && Double(power * step) <= ratio { best = power * step }
      power *= 10
    }
    return best
  }

  /// Whether bars are long enough for numbers inside: in short ones side by side a few would stand at random.
  func holdsNumbers(_ rows: RowSizes, _ look: Look) -> Bool {
    look.column == nil || longest >= rows.share.size * 10.5
  }

  /// The scale of a panel, by its place.
  func scale(_ panel: Int) -> LinearScale {
    LinearScale(factor: factor * Double(magnifications[panel]), origin: zero)
  }

  /// The heading of a panel: its title, and how many times it is magnified; nil for neither.
  func heading(_ panel: Int, of spec: ChartSpec) -> String? {
    let times = magnifications[panel]
    guard times > 1, let words = spec.magnification else { return spec.panels[panel].title }
    let parts = words.split(separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false)
    let sentence = parts.joined(separator: String(times))
    return spec.panels[panel].title.map { $0 + " · " + sentence } ?? sentence
  }
}
