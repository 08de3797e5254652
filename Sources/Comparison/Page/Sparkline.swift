import DisclosureReport

/// A row's bars by year: upright lines from the ground, a hollow stub for a blank, nothing for a year without a report.
struct Sparkline: Equatable {
  /// From one year to the next.
  static let step = 12
  /// How high the largest bar is.
  static let height = 20

  /// The bars, as the path of their middle lines; their width is the style sheet's.
  let bars: String
  /// The outlines of blanks; empty for none.
  let blanks: String
  /// Lines before years that must not be joined to the one before; empty for none.
  let breaks: String

  /// The bars of a row: counts as shares of the row's largest, rates as shares of 100 %.
  ///
  /// A rate on a small base has no bar. A count of 0 is a bar one unit high, which no other count is: others are at least two.
  init(_ row: Pivot.Row) {
    let counts = row.cells.compactMap(\.count)
    let largest = counts.max()?.double ?? 0
    var (bars, blanks) = ("", "")
    for (index, cell) in row.cells.enumerated() {
      let middle = index * Self.step + Self.step / 2
      if cell.state.isBlank {
        blanks += "M\(middle - 3) \(Self.height)v-5h6v5"
      } else if let share = Self.share(cell, largest) {
        bars += "M\(middle) \(Self.height)v-\(Self.length(share))"
      }
    }
    self.bars = bars
    self.blanks = blanks
    breaks = row.breaks.map { "M\($0 * Self.step) 0v\(Self.height)" }.joined()
  }

  /// The part of the full height; nil where there is no bar.
  private static func share(_ cell: PivotCell, _ largest: Double) -> Double? {
    if let count = cell.count { return largest > 0 ? max(0, count.double / largest) : 0 }
    guard let rate = cell.rate, !cell.isSmall else { return nil }
    return min(1, Double(rate.tenths) / 1000)
  }

  private static func length(_ share: Double) -> Int {
    share == 0 ? 1 : max(2, Int((share * Double(height)).rounded()))
  }
}
