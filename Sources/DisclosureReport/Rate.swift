/// A share k of n: a rate is never shown without its base.
public struct Rate: Sendable, Equatable {
  /// k, the part.
  public let numerator: ExactNumber
  /// n, the base.
  public let denominator: ExactNumber

  /// k of n; nil when n is not above zero or k is negative: then there is no rate, not one of 0 %.
  ///
  /// Also nil for numbers so long that the fraction could not be rounded exactly.
  public init?(_ numerator: ExactNumber, of denominator: ExactNumber) {
    guard denominator > .zero, !numerator.isNegative else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    let limit = Int128.max / 4000
    let places = max(numerator.decimals, denominator.decimals)
    for number in [numerator, denominator] {
      guard number.units <= (number.decimals..<places).reduce(limit, { bound, _ in bound / 10 }) else {
        return nil
      }
    }
    guard scaled(numerator, to: places) / scaled(denominator, to: places) < 1_000_000_000_000 else {
      return nil
    }
  }

  /// The rate in tenths of a per cent, rounded half up from the exact fraction.
  public var tenths: Int {
    let places = max(numerator.decimals, denominator.decimals)
    let part = scaled(numerator, to: places)
    let base = scaled(denominator, to: places)
    return Int((part * 2000 + base) / (base * 2))
  }

  /// The rate in per cent with one decimal, for example `27.8`.
  public var percent: String { "\(tenths / 10).\(tenths % 10)" }

  /// Whether the base is under 30: too small for the rate alone.
  public var isSmallSample: Bool { denominator < Self.smallSample }

  /// The least base of which a share is not of a small sample.
  public static let smallSample = ExactNumber(30)

  /// The Wilson 95 % interval in tenths of a per cent; nil when k is above n.
  public var wilson: ClosedRange<Int>? {
    let (k, n) = (numerator.double, denominator.double)
    guard k <= n else { return nil }
    let z = 1.959963984540054
    let p = k / n
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    let low = max(0, Int(((centre - half) * 1000).rounded()))
    return low...max(low, min(1000, Int(((centre + half) * 1000).rounded())))
  }

  private func scaled(_ number: ExactNumber, to places: Int) -> Int128 {
    (number.decimals..<places).reduce(number.units) { value, _ in value * 10 }
  }
}
