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

  /// Scales up to a right edge; nil where labels leave no room for bars.
  init?(spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    switch spec.kind {
    case .dots: self.init(axisOf: spec, rows: rows, look: look, pen: pen)
    case .changes: self.init(changesOf: spec, rows: rows, look: look, pen: pen)
    case .bars, .stacks, .namedStacks, .shares: self.init(barsOf: spec, rows: rows, look: look, pen: pen)
    }
  }

  private init?(barsOf spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    zero = rows.zero
    let ends = ValueLabelLayout(rows: rows, look: look)
    var wanted: [Double] = []
    var extents: [Double] = []
    for panel in spec.panels {
      var factor = Double.infinity
      var most = 0.0
      for bar in panel.bars {
        let extent = Self.extent(bar, spec.kind)
        let room = look.right - rows.zero - ends.reserve(bar, spec.kind, pen)
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
      guard spec.magnification != nil, spec.kind != .shares, wanted.isFinite, common > 0 else { return 1 }
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

  private init?(axisOf spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
    zero = rows.zero
    let words = spec.panels.map { BreakLayout.reserve($0, rows: rows, look: look, pen: pen) }.max() ?? 0
    let column = DotColumn(spec: spec, rows: rows, look: look, pen: pen).width
    longest = look.right - rows.zero - max(column, words)
    guard let end = spec.axis?.ticks.last?.value, end > 0, longest >= look.width * 0.2 else { return nil }
    factor = longest / end
    magnifications = spec.panels.map { _ in 1 }
    spans = [ClosedRange](repeating: rows.zero...(rows.zero + longest), count: spec.panels.count)
  }

  /// A bar of changes: its length and what its label takes beyond it.
  private struct Change {
    let length: Double
    let room: Double
    let isDecrease: Bool
  }

  /// Both directions on one scale: the largest at which the widest decrease and the widest increase, each with its
  /// label, stand side by side.
  private init?(changesOf spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) {
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
    if !factor.isFinite { factor = 0 }
    let most = changes.map(\.length).max() ?? 0
    longest = factor * most
    guard most == 0 || longest >= look.width * 0.1 else { return nil }
    let scale = factor
    self.factor = scale
    zero = rows.zero + (left.map { $0.length * scale + $0.room }.max() ?? 0)
    magnifications = spec.panels.map { _ in 1 }
    let origin = zero
    let low = origin - scale * (left.map(\.length).max() ?? 0)
    let high = origin + scale * (right.map(\.length).max() ?? 0)
    spans = spec.panels.map { _ in low...(high > low ? high : look.right) }
  }

  /// How far a bar reaches in units of its values: its sum, its marker or the end of an interval; 1 for a whole of
  /// shares.
  private static func extent(_ bar: Bar, _ kind: ChartSpec.Kind) -> Double {
    let sum = bar.segments.reduce(0) { $0 + ($1.length ?? 0) }
    let marker = MarkerLine.extent(bar, kind) ?? 0
    switch kind {
    case .shares: return bar.segments.contains { $0.length == nil } || sum == 0 ? 0 : max(1, marker)
    case .bars, .dots, .changes:
      let interval = bar.segments.first.flatMap { ($0.length ?? 0) > 0 ? $0.interval : nil }
      return max(sum, interval?.bounds.upperBound ?? 0, marker)
    case .stacks, .namedStacks: return max(sum, marker)
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
