/// How a rate differs between two years, in percentage points.
public struct RateChange: Sendable, Equatable {
  /// The earlier year's.
  public let before: Rate
  /// The later year's.
  public let now: Rate
  /// The difference of the exact fractions in tenths of a percentage point, rounded half away from zero.
  public let tenths: Int
  /// The size of the exact difference: this over ``base``.
  private let size: UInt128
  private let base: UInt128

  /// A change; nil for numbers too long to be exact.
  public init?(from before: Rate, to now: Rate) {
    self.before = before
    self.now = now
    let places = max(
      before.numerator.decimals, before.denominator.decimals, now.numerator.decimals, now.denominator.decimals
    )
    let (a, b) = (before.numerator.aligned(to: places), before.denominator.aligned(to: places))
    let (c, d) = (now.numerator.aligned(to: places), now.denominator.aligned(to: places))
    let (one, oneOver) = c.multipliedReportingOverflow(by: b)
    let (two, twoOver) = a.multipliedReportingOverflow(by: d)
    let (base, baseOver) = b.multipliedReportingOverflow(by: d)
    let (difference, over) = one.subtractingReportingOverflow(two)
    let (scaled, scaledOver) = difference.magnitude.multipliedReportingOverflow(by: 2000)
    guard !oneOver, !twoOver, !baseOver, !over, !scaledOver, base < Int128.max / 4 else { return nil }
    let rounded = Int((scaled + base.magnitude) / (base.magnitude * 2))
    tenths = difference < 0 ? -rounded : rounded
    size = difference.magnitude
    self.base = base.magnitude
  }

  /// Whether its exact difference, without the direction, is below another's.
  public func isSmaller(than other: RateChange) -> Bool {
    size.multipliedFullWidth(by: other.base) < other.size.multipliedFullWidth(by: base)
  }
}
