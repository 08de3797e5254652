import DisclosureReport
import SafeFiles

/// Numbers as sentences write them.
///
/// In Chinese without a separator, from 100,000 on in 万 with one decimal and from 100 million on in 亿 with two; in English
/// grouped, from a million on in millions or billions with two decimals. The exact number stands in the tables.
package struct TextNumber {
  let terms: Terms

  /// A number.
  func text(_ number: ExactNumber) -> String {
    let size = number.isNegative ? .zero - number : number
    let sign = number.isNegative ? "−" : ""
    if terms.language == .chinese {
      if size >= ExactNumber(99_995_000) { return sign + Self.rounded(size, power: 8, places: 2) + "亿" }
      if size >= ExactNumber(100_000) { return sign + Self.rounded(size, power: 4, places: 1) + "万" }
      return number.description
    }
    if size >= ExactNumber(999_995_000) { return sign + Self.rounded(size, power: 9, places: 2) + " billion" }
    if size >= ExactNumber(1_000_000) { return sign + Self.rounded(size, power: 6, places: 2) + " million" }
    return number.grouped
  }

  /// A number of things; `noun` is a key under `count`.
  package func count(_ number: ExactNumber, _ noun: String) -> String {
    terms(number == ExactNumber(1) ? "count.\(noun).one" : "count.\(noun).many", ["n": text(number)])
  }

  /// A share in per cent; one that rounds to 0 or to 100 and is neither says so.
  func share(_ rate: Rate) -> String {
    if rate.tenths == 0, !rate.numerator.isZero { return terms["text.rateUnder"] }
    if rate.tenths == 1000, rate.numerator < rate.denominator { return terms["text.rateOver"] }
    return terms("text.rate", ["rate": rate.percent])
  }

  /// An amount that the form states in 10,000 yuan.
  func money(_ tenThousands: ExactNumber) -> String {
    let isLarge = tenThousands >= ExactNumber(10_000)
    if terms.language == .chinese {
      return isLarge
        ? Self.rounded(tenThousands, power: 4, places: 2) + "亿元" : Self.short(tenThousands) + "万元"
    }
    return "CNY " + text(tenThousands.times(10_000))
  }

  /// A number with at most two decimals; all of them where it would come to 0.
  private static func short(_ number: ExactNumber) -> String {
    let rounded = rounded(number, power: 0, places: 2)
    return rounded == "0" ? number.description : rounded
  }

  /// A number divided by a power of ten, rounded half up, without the zeros that end its decimals.
  private static func rounded(_ number: ExactNumber, power: Int, places: Int) -> String {
    number.divided(byPowerOfTen: power, places: places).description
  }
}
