import Charts

/// Decides whether panels can share a scale.
enum PanelScale {
  /// How many times as large the largest panel may be before the small ones get scales of their own.
  static let limit = 20.0

  /// Whether the largest bars of all panels that have one are within ``limit`` of each other.
  static func isShared(_ panels: [Panel]) -> Bool {
    let largest = panels.map { panel in
      panel.bars.map { $0.segments.reduce(0) { $0 + ($1.length ?? 0) } }.max() ?? 0
    }.filter { $0 > 0 }
    guard let high = largest.max(), let low = largest.min() else { return true }
    return high <= low * limit
  }
}
