/// What makes something else of the digits before it: 1.2万件, 12余件, 10~12, 20左右, 3/4, 1l2, 3½, 10↓.
///
/// Such a cell prints a number that is rounded, a range, or none; its first digits are no figure. So only what is known to
/// leave a number as it is may touch it: a gap, a bracket or quote, a note's sign, a mark of absence, or the next label.
enum NumberTail {
  /// Where what the digits belong to ends; the digits' own end where nothing that changes them touches them.
  ///
  /// `start` is behind the number with its unit and remark.
  static func end(of text: [Unicode.Scalar], after start: Int, limit: Int) -> Int {
    guard !leavesNumber(text, at: start, limit: limit) else { return start }
    var end = start + 1
    while end < limit, !isGap(text[end]), !LabelStart.stands(in: text, at: end, limit: limit) { end += 1 }
    return end
  }

  /// Whether what stands at a position leaves the number before it as it is.
  private static func leavesNumber(_ text: [Unicode.Scalar], at position: Int, limit: Int) -> Bool {
    guard position < limit else { return true }
    let scalar = text[position]
    let isLast = position + 1 >= limit || isGap(text[position + 1])
    if isGap(scalar) || neighbours.contains(scalar) { return true }
    // The last digit of a number that runs on is the next label's ordinal.
    if EvenText.isDigit(scalar) { return true }
    if stops.contains(scalar) { return isLast }
    if marks.contains(scalar) { return position + 1 >= limit || !EvenText.isDigit(text[position + 1]) }
    return LabelStart.stands(in: text, at: position, limit: limit)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool { EvenText.isSpace(scalar) || scalar == "|" }

  /// Brackets, quotes, and the signs of notes.
  private static let neighbours: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "{", "}", "<", "\u{300A}", "\u{300B}", "\u{3010}", "\u{3011}", "\"", "\u{201C}",
    "\u{201D}", "\u{2018}", "\u{2019}", "*", "\u{203B}", "\u{2020}", "\u{2021}",
  ]
  /// What may stand at the end of a cell.
  private static let stops: Set<Unicode.Scalar> = ["\u{3002}", ";", ",", "\u{3001}"]
  /// What may be the mark of the next cell.
  private static let marks: Set<Unicode.Scalar> = ["/", "\\", "-", "\u{2014}", "_"]
}
