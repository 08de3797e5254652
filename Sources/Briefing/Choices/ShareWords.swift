import DisclosureReport
import PageProse
import SafeFiles

/// Puts a share into words by the thresholds of ``TitleRules``, from the exact fraction; nil where there are none.
package enum ShareWords {
  static func text(_ rate: Rate, terms: Terms) -> String? {
    let tenths = rate.tenths
    if rate.numerator == rate.denominator { return terms["title.all"] }
    guard tenths >= TitleRules.leastShare, tenths < 1000 else { return nil }
    let whole = tenths / 100
    let over = tenths % 100
    if over <= TitleRules.roundWithin {
      return whole == 5 ? terms["title.half"] : terms("title.tenths", ["n": digit(whole, terms)])
    }
    if over >= 100 - TitleRules.roundWithin, whole < 9 {
      return terms("title.tenths", ["n": digit(whole + 1, terms)])
    }
    if over >= 100 - TitleRules.nearWithin, whole < 9 {
      return terms("title.nearTenths", ["n": digit(whole + 1, terms)])
    }
    return whole == 5 ? terms["title.overHalf"] : terms("title.overTenths", ["n": digit(whole, terms)])
  }

  /// A share in whole per cent from the exact fraction, rounded half up; with a decimal where it would be 0 or 100 and is not.
  package static func whole(_ rate: Rate) -> String {
    let (part, base) = (rate.numerator, rate.denominator)
    let places = max(part.decimals, base.decimals)
    let scaled = { (number: ExactNumber) in
      (number.decimals..<places).reduce(number.units) { value, _ in value * 10 }
    }
    let whole = (scaled(part) * 200 + scaled(base)) / (scaled(base) * 2)
    if whole == 0, !part.isZero { return rate.tenths == 0 ? "<0.1" : rate.percent }
    if whole == 100, part < base { return rate.tenths == 1000 ? ">99.9" : rate.percent }
    return String(whole)
  }

  private static func digit(_ tenth: Int, _ terms: Terms) -> String {
    guard terms.language == .chinese else { return String(tenth) }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return digits[min(max(tenth, 0), 10)]
  }
}
