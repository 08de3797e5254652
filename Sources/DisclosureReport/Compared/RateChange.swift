/// How a rate differs between two years, in percentage points.
public struct RateChange: Sendable, Equatable {
  /// The earlier year's.
  public let before: Rate
  /// The later year's.
  public let now: Rate
  /// The difference of the exact fractions in tenths of a percentage point, rounded half away from zero.
  public let tenths: Int

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
    let size = Int((scaled + base.magnitude) / (base.magnitude * 2))
    tenths = difference < 0 ? -size : size
  }
}
