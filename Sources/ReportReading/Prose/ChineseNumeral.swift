import DisclosureReport

/// Reads whole numbers written with Chinese numerals: 三十五, 一千零五, 三万.
enum ChineseNumeral {
  /// Whether a scalar belongs to a numeral.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    parts.contains(scalar)
  }

  /// The value; nil for anything that is no well-formed number: digits side by side as in 二〇二三, 百 without a digit.
  static func value(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    var lastPower = Int.max
    for (index, scalar) in numeral.enumerated() {
      if let value = digits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        if value == 0, index == 0 { return nil }
        digit = value
      } else if let power = powers[scalar] {
        if digit == nil || digit == 0 {
          guard scalar == "十", index == 0 || digit == 0 else { return nil }
          digit = 1
        }
        guard power < lastPower else { return nil }
        section += (digit ?? 1) * power
        lastPower = power
        digit = nil
      } else {
        let unit = scalar == "万" ? 10_000 : 100_000_000
        section += digit ?? 0
        guard section > 0, section < 10_000 || scalar == "亿", total == 0 || scalar == "万" else { return nil }
        total += section * unit
        section = 0
        lastPower = Int.max
        digit = nil
      }
    }
    return total + section + (digit ?? 0)
  }

  /// Whether a numeral may say another number than it does: 一百二 is 120 in speech, 三五 is three to five.
  static func isLoose(_ numeral: [Unicode.Scalar]) -> Bool {
    let isPair = numeral.count == 2 && numeral.allSatisfy { (digits[$0] ?? 0) > 0 }
    guard let last = numeral.last, (digits[last] ?? 0) > 0, numeral.count > 2 else { return isPair }
    return numeral.dropLast().last.map { $0 == "百" || $0 == "千" || $0 == "万" || $0 == "亿" } == true
  }

  /// The number whose digits are written one by one: 零, 一二〇〇; nil where 十 or the like stands among them, or a zero first of several.
  static func digits(_ numeral: [Unicode.Scalar]) -> Int? {
    let found = numeral.compactMap { digits[$0] }
    guard found.count == numeral.count, !numeral.contains("两"), numeral.count == 1 || found.first != 0 else {
      return nil
    }
    return found.reduce(0) { $0 * 10 + $1 }
  }

  private static let parts = ScalarSet(Set(digits.keys).union(powers.keys).union(["万", "亿"]))
  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
}
