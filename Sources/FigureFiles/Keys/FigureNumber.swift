import DisclosureReport
import SafeText

/// Reads the numbers of given figures exactly.
enum FigureNumber {
  /// A figure: sign, digits, and a point with digits after it.
  static func exact(_ text: String) throws(FigureFault) -> ExactNumber {
    guard !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      throw FigureFault(
        zh: "数字“\(text.shown)”用了指数；应写出全部数字。",
        en: "the number \(text.shown) has an exponent; plain digits were expected.")
    }
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) <= ExactNumber.maximumDigits else {
      throw FigureFault(
        zh: "数字“\(text.shown)”超过 \(ExactNumber.maximumDigits) 位。",
        en: "the number \(text.shown) has more than \(ExactNumber.maximumDigits) digits.")
    }
    guard text.utf8.first != UInt8(ascii: "+"), let number = ExactNumber(text) else {
      throw FigureFault(zh: "“\(text.shown)”不是一个数字。", en: "\"\(text.shown)\" is not a number.")
    }
    return number
  }

  /// A whole number in a range: a line, a character, a year.
  static func whole(_ text: String, in range: ClosedRange<Int>) throws(FigureFault) -> Int {
    let number = try exact(text)
    guard let whole = number.int, range.contains(whole) else {
      throw FigureFault(
        zh: "“\(text.shown)”不是 \(range.lowerBound) 到 \(range.upperBound) 之间的整数。",
        en: "\(text.shown) is not a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return whole
  }

  /// The years that a report may be about.
  static let years = 1949...2999
  /// The lines and characters that a place may have.
  static let places = 1...999_999_999
}
