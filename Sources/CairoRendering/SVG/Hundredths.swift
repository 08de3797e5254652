/// A coordinate of the SVG in whole hundredths of a point, so that adding and comparing are exact.
struct Hundredths: Sendable, Hashable, CustomStringConvertible {
  /// How many hundredths.
  var count: Int

  /// So many hundredths.
  init(count: Int) { self.count = count }

  /// The nearest hundredth of a number that `Coordinates` has let through.
  init(_ number: Double) { count = Int((number * 100).rounded()) }

  /// Reads a plain decimal such as `-10.371094`, rounded half away from zero; nil for anything else.
  init?(decimal bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var (whole, fraction, unit) = (0, 0, 1_000_000)
    var (digits, isFraction) = (0, false)
    for byte in rest {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        digits += 1
        if isFraction {
          unit /= 10
          fraction += digit * unit
        } else {
          guard whole < 1_000_000_000 else { return nil }
          whole = whole * 10 + digit
        }
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    let magnitude = whole * 100 + (fraction + 5_000) / 10_000
    count = isNegative ? -magnitude : magnitude
  }

  /// The shortest decimal: no trailing zeros, no zero before the point.
  var description: String {
    let magnitude = count.magnitude
    let (whole, fraction) = (magnitude / 100, magnitude % 100)
    var text = count < 0 ? "-" : ""
    if whole > 0 || fraction == 0 { text += String(whole) }
    if fraction > 0 {
      text += fraction < 10 ? ".0" : "."
      text += String(fraction % 10 == 0 ? fraction / 10 : fraction)
    }
    return text
  }

  static func - (one: Hundredths, other: Hundredths) -> Hundredths {
    Hundredths(count: one.count - other.count)
  }
}
