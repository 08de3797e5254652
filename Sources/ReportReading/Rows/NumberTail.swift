/// What makes something else of the digits before it: 1.2万件, 12余件, 10~12, 3/4, 1l2, 3½, 10↓.
///
/// Such a cell prints a number that is rounded, a range, or none; its first digits are no figure.
enum NumberTail {
  /// Where what the digits belong to ends; the digits' own end where nothing of the kind follows them.
  static func end(of text: [Unicode.Scalar], after start: Int, limit: Int) -> Int {
    var end = start
    while end < limit {
      if isLetter(text[end]) || signs.contains(text[end]) || isRounding(text, at: end, limit: limit) {
        end += 1
      } else if joins.contains(text[end]), end + 1 < limit, EvenText.isDigit(text[end + 1]) {
        end += 1
        while end < limit, EvenText.isDigit(text[end]) || text[end] == "." || text[end] == "," { end += 1 }
      } else {
        break
      }
    }
    guard end > start else { return start }
    return end < limit && counters.contains(text[end]) ? end + 1 : end
  }

  /// 余, 多, or a power of ten, but for those of 万元 and 亿元.
  private static func isRounding(_ text: [Unicode.Scalar], at position: Int, limit: Int) -> Bool {
    if roundings.contains(text[position]) { return true }
    guard powers.contains(text[position]) else { return false }
    let isMoney = position + 1 < limit && text[position + 1] == "元"
    return !isMoney || !["万", "亿"].contains(text[position])
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static let roundings: Set<Unicode.Scalar> = ["余", "多", "几"]
  private static let powers: Set<Unicode.Scalar> = ["百", "千", "万", "亿"]
  private static let joins: Set<Unicode.Scalar> = [
    "~", "/", ":", ";", "+", "=", "\u{B7}", "\u{2192}", "\u{2044}", "至", "到",
  ]
  private static let signs: Set<Unicode.Scalar> = [
    "\u{2193}", "\u{2191}", "\u{2030}", "\u{BC}", "\u{BD}", "\u{BE}", "\u{2153}", "\u{2154}",
  ]
  private static let counters: Set<Unicode.Scalar> = ["件", "项", "个", "条", "次", "份", "宗", "起", "笔"]
}
