/// The scale of each panel: the longest lengths that leave room for every value label.
///
/// All panels share the scale of the one with the largest bars. Where the spec has words for it, a panel of much
/// smaller bars is magnified by a round number of times, which its heading then states.
struct ScaleChoice {
  /// How many times the common scale each panel is drawn to.
  let magnifications: [Int]
  private let factor: Double
  private let zero: Double

  /// Scales up to a right edge; nil where labels leave no room for bars.
  init?(spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    zero = rows.zero
    let ends = ValueLabelLayout(rows: rows, look: look)
    var wanted: [Double] = []
    var longest = 0.0
    for panel in spec.panels {
      var factor = Double.infinity
      for bar in panel.bars {
        let extent = Self.extent(bar, spec.kind)
        let room = look.right - rows.zero - ends.reserve(bar, spec.kind, pen)
        guard room >= 0 else { return nil }
        if extent > 0 { factor = min(factor, room / extent) }
        longest = max(longest, extent)
      }
      wanted.append(factor)
    }
    let common = wanted.min() ?? .infinity
    factor = common.isFinite ? common : 0
    guard longest == 0 || factor * longest >= look.width * 0.12 else { return nil }
    magnifications = wanted.map { wanted in
      guard spec.magnification != nil, spec.kind != .shares, wanted.isFinite, common > 0 else { return 1 }
      return Self.round(wanted / common)
    }
  }

  /// How far a bar reaches in units of its values: its sum, or the end of an interval; 1 for a whole of shares.
  private static func extent(_ bar: Bar, _ kind: ChartSpec.Kind) -> Double {
    let sum = bar.segments.reduce(0) { $0 + ($1.length ?? 0) }
    switch kind {
    case .shares: return bar.segments.contains { $0.length == nil } || sum == 0 ? 0 : 1
    case .bars, .dots, .changes:
      let interval = bar.segments.first.flatMap { ($0.length ?? 0) > 0 ? $0.interval : nil }
      return max(sum, interval?.bounds.upperBound ?? 0)
    case .stacks, .namedStacks: return sum
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
