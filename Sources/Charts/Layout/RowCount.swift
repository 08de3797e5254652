/// How many rows stand beneath each other, and how many breaks and changes stand between them.
struct RowCount {
  /// What a break takes, in rows.
  static let part = 0.55

  let bars: Int
  let breaks: Int

  /// The rows of all panels, beneath each other.
  init(_ spec: ChartSpec) {
    bars = spec.panels.reduce(0) { $0 + $1.bars.count }
    breaks = spec.panels.reduce(0) { $0 + Self.breaks($1) }
  }

  /// The rows of the panel that needs the most room, for panels side by side.
  init(highestOf spec: ChartSpec) {
    let counts = spec.panels.map { (bars: $0.bars.count, breaks: Self.breaks($0)) }
    let highest = counts.max { Self.rows($0.bars, $0.breaks) < Self.rows($1.bars, $1.breaks) }
    bars = highest?.bars ?? 0
    breaks = highest?.breaks ?? 0
  }

  /// The room they need, in rows; at least one.
  var rows: Double { max(1, Self.rows(bars, breaks)) }

  private static func rows(_ bars: Int, _ breaks: Int) -> Double { Double(bars) + part * Double(breaks) }

  /// A first row has nothing above that it could be parted from.
  private static func breaks(_ panel: Panel) -> Int {
    panel.bars.dropFirst().count { $0.breakAbove != nil || $0.change != nil }
  }
}
