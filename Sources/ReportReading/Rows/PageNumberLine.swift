/// Lines that hold nothing but the number of a page of a PDF: "-3-", "— 5 —", "第 3 页", "3 / 10".
enum PageNumberLine {
  /// The offset after the line that begins at `start` when it is one; nil otherwise.
  static func end(of page: PageText, at start: Int, limit: Int) -> Int? {
    var end = start
    while end < limit, page.plain[end] != "\n" { end += 1 }
    guard end - start <= 200 else { return nil }
    return isOne(page.plain[start..<end].filter { !EvenText.isSpace($0) }) ? end : nil
  }

  /// Whether evened text without spaces is a page number.
  static func isOne(_ text: [Unicode.Scalar]) -> Bool {
    let isDash: (Unicode.Scalar) -> Bool = { $0 == "-" || $0 == "\u{2014}" || $0 == "~" || $0 == "\u{B7}" }
    guard let first = text.first, let last = text.last, text.count <= 12 else { return false }
    if isDash(first), isDash(last) {
      let middle = text.drop(while: isDash).reversed().drop(while: isDash)
      return (1...3).contains(middle.count) && middle.allSatisfy(EvenText.isDigit)
    }
    guard first == "第", text.contains("页") else { return false }
    let words: Set<Unicode.Scalar> = ["第", "页", "共", "/", ",", "\u{FF0C}"]
    return text.allSatisfy { EvenText.isDigit($0) || words.contains($0) }
  }
}
