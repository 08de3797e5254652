/// What stands beside digits and may be a part of their number: a sign, a digit of another kind, a lost character, a line's end.
extension FigureLexer {
  /// Whether a lost character, a dash, a bare point or a broken group stands beside the digits: a part may be missing.
  func isDamaged(_ range: Range<Int>, limit: Int) -> Bool {
    let before = range.lowerBound > 0 ? page.plain[range.lowerBound - 1] : " "
    let after = range.upperBound < limit ? page.plain[range.upperBound] : " "
    let next = range.upperBound + 1 < limit ? page.plain[range.upperBound + 1] : "0"
    let isCutGroup = after == "," && EvenText.isDigit(next)
    let isPart =
      Self.partsBefore.contains(before) || Self.isLatin(before) || isOtherDigit(before)
      || followsSign(range.lowerBound)
    // 9-: in a column of its own a dash behind the number may be its sign.
    let isSigned = after == "-" && isGap(range.lowerBound - 1, limit) && isGap(range.upperBound + 1, limit)
    return isPart || after == "\u{FFFD}" || after == "." || isCutGroup || isSigned
      || page.isTorn(at: range.upperBound) || page.isTorn(at: range.lowerBound - 1)
  }

  /// Whether a word of its own before the digits is their sign: 减 7.
  private func followsSign(_ start: Int) -> Bool {
    guard let end = page.plain[..<start].suffix(8).lastIndex(where: { !EvenText.isSpace($0) }) else {
      return false
    }
    let word = page.plain[...end].suffix(3).split { EvenText.isSpace($0) || $0 == "|" }.last ?? []
    return NumberTail.isChange(Array(word))
  }

  /// What makes another number of the digits after it: a sign in words, a long dash that may be a minus, a lost character.
  private static let partsBefore = Set(
    "\u{FFFD}\u{2014}负减.\u{25B3}\u{25B2}\u{25BD}\u{25BC}\u{2191}\u{2193}\u{B1}\u{2248}<>\u{2264}\u{2265}\u{2266}\u{2267}\u{2A7D}\u{2A7E}\u{2252}\u{223D}~#\u{2116}\u{2758}$\u{FFE5}\u{A5}\u{20AC}\u{A3}"
      .unicodeScalars)

  /// Whether a scalar is a digit or number of another script or style, which may be the number's first: ٥, ², ②.
  private func isOtherDigit(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x7F, !EvenText.isHan(scalar) else { return false }
    return [.decimalNumber, .letterNumber, .otherNumber].contains(scalar.properties.generalCategory)
  }

  private func isGap(_ offset: Int, _ limit: Int) -> Bool {
    guard offset >= 0, offset < limit else { return true }
    return EvenText.isSpace(page.plain[offset]) || page.plain[offset] == "|"
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
