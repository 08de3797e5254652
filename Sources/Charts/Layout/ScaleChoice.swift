/// The scale of each panel: the longest lengths that leave room for every value label.
///
/// All panels share the scale of the one with the largest bars. Where the spec has words for it, a panel of much
/// smaller bars is magnified by a round number of times, which its heading then states.
struct ScaleChoice {
  /// How many times the common scale each panel is drawn to.
  let magnifications: [Int]
  private let factor: Double
  private let zero: Double

  init(spec: ChartSpec, rows: RowSizes, look: Look, zero: Double, right: Double, pen: Pen) {
    self.zero = zero
    let ends = ValueLabelLayout(rows: rows, look: look)
    let wanted = spec.panels.map { panel in
      panel.bars.reduce(Double.infinity) { factor, bar in
        let sum = bar.segments.reduce(0) { $0 + ($1.length ?? 0) }
        let label = bar.total ?? (spec.kind == .bars ? bar.segments.first?.label : nil)
        let missing = bar.segments.count { $0.length == nil }
        let stubs = Double(spec.kind == .namedStacks ? missing : min(1, missing))
        let stub = stubs > 0 ? ends.stub * stubs + ends.offset : 0
        let reserve = label.map { ends.width($0, pen) + ends.offset } ?? 0
        guard sum > 0 else { return factor }
        return min(factor, max(1, right - zero - reserve - stub) / sum)
      }
    }
    let common = wanted.min() ?? .infinity
    factor = common.isFinite ? common : 0
    magnifications = wanted.map { wanted in
      guard spec.magnification != nil, wanted.isFinite, common > 0 else { return 1 }
      return Self.round(wanted / common)
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
