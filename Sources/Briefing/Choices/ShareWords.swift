import DisclosureReport

/// Puts a share into words by fixed thresholds, from the exact fraction.
///
/// 100 %: all. Within 0.5 points of a full tenth: that tenth. Up to 2 points under a full tenth: nearly that tenth.
/// Otherwise over the tenth below. 50 to 60 % reads "over half". Below 50 % there are no words: nil.
enum ShareWords {
  static func text(_ rate: Rate, terms: Terms) -> String? {
    let tenths = rate.tenths
    if rate.numerator == rate.denominator { return terms["title.all"] }
    guard tenths >= 495, tenths < 1000 else { return nil }
    let whole = tenths / 100
    let over = tenths % 100
    if over <= 5 {
      return whole == 5 ? terms["title.half"] : terms("title.tenths", ["n": digit(whole, terms)])
    }
    if over >= 95, whole < 9 { return terms("title.tenths", ["n": digit(whole + 1, terms)]) }
    if over >= 80, whole < 9 { return terms("title.nearTenths", ["n": digit(whole + 1, terms)]) }
    return whole == 5 ? terms["title.overHalf"] : terms("title.overTenths", ["n": digit(whole, terms)])
  }

  private static func digit(_ tenth: Int, _ terms: Terms) -> String {
    guard terms.language == .chinese else { return String(tenth) }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return digits[min(max(tenth, 0), 10)]
  }
}
