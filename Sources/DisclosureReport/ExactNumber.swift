/// A number exactly as a report prints it: a whole number of units and the count of digits after the point.
///
/// Binary fractions would turn 5949.088667 into something close to it; this type does not. A number is read with at
/// most ``maximumDigits`` digits; sums of any realistic count of such numbers stay exact.
public struct ExactNumber: Sendable, Hashable {
  /// The most digits, before and after the point together, that a figure may have.
  public static let maximumDigits = 18
  /// Zero.
  public static let zero = ExactNumber(0)

  /// The value times ten to the power of ``decimals``.
  public let units: Int128
  /// Digits after the point, without trailing zeros; 0 for a whole number.
  public let decimals: Int

  /// A whole number.
  public init(_ value: Int) {
    units = Int128(value)
    decimals = 0
  }

  /// The value `units / 10^decimals`; trailing zeros after the point are dropped, a negative count of decimals is 0.
  public init(units: Int128, decimals: Int) {
    var units = units
    var decimals = max(0, decimals)
    while decimals > 0, units % 10 == 0 {
      units /= 10
      decimals -= 1
    }
    self.units = units
    self.decimals = decimals
  }

  /// Reads an optional sign, ASCII digits, and optionally a point with digits after it.
  ///
  /// Answers nil for anything else, and for more than ``maximumDigits`` digits: never a rounded value.
  public init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// The same of a string.
  public init?(_ text: String) {
    var negative = false
    var units: Int128 = 0
    var digits = 0
    var decimals: Int?
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "+") where isFirst: break
      case UInt8(ascii: "-") where isFirst: negative = true
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= Self.maximumDigits else { return nil }
        units = units * 10 + Int128(byte - 48)
        if let places = decimals { decimals = places + 1 }
      default: return nil
      }
      isFirst = false
    }
    guard digits > 0, decimals != 0 else { return nil }
    self.init(units: negative ? -units : units, decimals: decimals ?? 0)
  }

  /// Whether there is nothing after the point.
  public var isWhole: Bool { decimals == 0 }
  /// Whether the value is below zero.
  public var isNegative: Bool { units < 0 }
  /// Whether the value is zero.
  public var isZero: Bool { units == 0 }
  /// The nearest binary fraction, for lengths in a drawing only.
  public var double: Double { Double(units) / Double(Self.power(decimals)) }
  /// The value as a machine integer; nil when it has decimals or does not fit.
  public var int: Int? { isWhole ? Int(exactly: units) : nil }

  /// Ten to the power of a count of places.
  static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { product, _ in product * 10 }
  }

  /// The value times ten to the power of `places`, which are at least ``decimals``.
  func aligned(to places: Int) -> Int128 { units * Self.power(places - decimals) }
}

extension ExactNumber: Comparable, AdditiveArithmetic {
  /// Orders by value.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let places = max(left.decimals, right.decimals)
    return left.aligned(to: places) < right.aligned(to: places)
  }

  /// The exact sum.
  public static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    let places = max(left.decimals, right.decimals)
    return ExactNumber(units: left.aligned(to: places) + right.aligned(to: places), decimals: places)
  }

  /// The value divided by a power of ten, rounded half up to so many places; for values that are not negative.
  public func divided(byPowerOfTen power: Int, places: Int) -> ExactNumber {
    let base = Self.power(decimals + power)
    let scaled = (units * Self.power(places) * 2 + base) / (base * 2)
    return ExactNumber(units: scaled, decimals: places)
  }

  /// The exact product with a factor of at most six digits; for figures as read, not for sums of many.
  public func times(_ factor: Int) -> ExactNumber {
    ExactNumber(units: units * Int128(factor), decimals: decimals)
  }

  /// The exact difference.
  public static func - (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    let places = max(left.decimals, right.decimals)
    return ExactNumber(units: left.aligned(to: places) - right.aligned(to: places), decimals: places)
  }
}

extension ExactNumber: CustomStringConvertible {
  /// Plain digits, for example `-18` or `5949.088667`; also valid JSON.
  public var description: String {
    let sign = units < 0 ? "-" : ""
    var digits = String(units.magnitude)
    guard decimals > 0 else { return sign + digits }
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  /// Digits in groups of three, for reading: `1,234,567.5`.
  ///
  /// A negative number carries a minus sign, U+2212.
  public var grouped: String {
    let plain = description
    let parts = plain.drop { $0 == "-" }.split(separator: ".")
    var whole = ""
    for (position, digit) in (parts.first ?? "0").enumerated() {
      let left = (parts.first?.count ?? 0) - position
      if position > 0, left % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    return (isNegative ? "\u{2212}" : "") + whole + (parts.count > 1 ? "." + parts[1] : "")
  }
}
