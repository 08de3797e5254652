/// Median and middle half of the rates of several offices.
///
/// Quartiles are interpolated between neighbours by rank, (n − 1)·q, as spreadsheets' QUARTILE.INC does, from the exact fractions.
public struct GroupSpread: Sendable, Equatable {
  /// The least count of offices of which a median is given.
  public static let leastOffices = 5

  /// How many rates there are.
  public let count: Int
  /// The lower quartile in tenths of a per cent.
  public let lower: Int
  /// The median in tenths of a per cent.
  public var median: Int { exactMedian.tenths }
  /// The median as it is before rounding.
  public let exactMedian: Rate
  /// The upper quartile in tenths of a per cent.
  public let upper: Int

  /// The spread of rates in any order; nil for fewer than five.
  public init?(_ rates: [Rate]) {
    guard rates.count >= Self.leastOffices else { return nil }
    let sorted = rates.sorted { $0.isBelow($1) }
    count = rates.count
    guard let lower = Self.quantile(1, sorted), let median = Self.quantile(2, sorted),
      let upper = Self.quantile(3, sorted)
    else { return nil }
    self.lower = lower.tenths
    exactMedian = median
    self.upper = upper.tenths
  }

  /// The quantile of so many quarters; nil for numbers too long to be exact.
  private static func quantile(_ quarters: Int, _ sorted: [Rate]) -> Rate? {
    let rank = (sorted.count - 1) * quarters
    let low = sorted[rank / 4]
    let high = sorted[min(sorted.count - 1, rank / 4 + 1)]
    let share = Int128(rank % 4)
    let (a, b) = low.whole
    let (c, d) = high.whole
    let (one, oneOver) = (a * (4 - share)).multipliedReportingOverflow(by: d)
    let (two, twoOver) = (c * share).multipliedReportingOverflow(by: b)
    let (base, baseOver) = (b * 4).multipliedReportingOverflow(by: d)
    let (sum, sumOver) = one.addingReportingOverflow(two)
    guard !oneOver, !twoOver, !baseOver, !sumOver else { return nil }
    return Rate(ExactNumber(units: sum, decimals: 0), of: ExactNumber(units: base, decimals: 0))
  }
}

extension Rate {
  /// Numerator and denominator as whole numbers of one unit.
  fileprivate var whole: (Int128, Int128) {
    let places = max(numerator.decimals, denominator.decimals)
    return (numerator.aligned(to: places), denominator.aligned(to: places))
  }

  /// Whether the exact fraction is below another's.
  public func isBelow(_ other: Rate) -> Bool {
    let (a, b) = whole
    let (c, d) = other.whole
    return a.multipliedFullWidth(by: d) < c.multipliedFullWidth(by: b)
  }
}
