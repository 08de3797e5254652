import DisclosureReport

/// Shares of a whole in tenths of a per cent that add up to exactly 100.0 %, by the largest-remainder method.
///
/// Every share is rounded down; what is then missing from 100.0 % goes, a tenth each, to the shares with the largest
/// remainders, among equal ones to the larger part and then to the earlier. A share differs from its own rounding by at
/// most a tenth; a picture in which one does says so. Only pictures of all parts of one whole use this: a rate that
/// stands alone keeps its own rounding, half up.
enum WholeShares {
  /// The shares in the order of the parts; nil where the parts are no whole, that is do not add up to a base above 0.
  static func tenths(_ parts: [ExactNumber], of base: ExactNumber) -> [Int]? {
    guard base > .zero, parts.allSatisfy({ !$0.isNegative }), parts.reduce(.zero, +) == base else {
      return nil
    }
    let places = (parts + [base]).map(\.decimals).max() ?? 0
    let scaled = { (number: ExactNumber) in
      (number.decimals..<places).reduce(number.units) { value, _ in value * 10 }
    }
    let whole = scaled(base)
    let units = parts.map { scaled($0) * 1000 }
    var tenths = units.map { Int($0 / whole) }
    let order = units.indices.sorted { left, right in
      let (one, two) = (units[left] % whole, units[right] % whole)
      if one != two { return one > two }
      return units[left] != units[right] ? units[left] > units[right] : left < right
    }
    for index in order.prefix(1000 - tenths.reduce(0, +)) { tenths[index] += 1 }
    return tenths
  }
}
