/// What makes something else of the digits before it: 1.2万件, 12余件, 10~12, 20左右, 3/4, 1l2, 3½, 10↓.
///
/// Such a cell prints a number that is rounded, a range, or none; its first digits are no figure. So only what is known to
/// leave a number as it is may touch it: a gap, a bracket or quote, a note's sign, a mark of absence, or the next label.
enum NumberTail {
  /// Where what the digits belong to ends; the digits' own end where nothing that changes them touches them.
  ///
  /// `start` is behind the number with its unit and remark.
  static func end(of text: [Unicode.Scalar], after start: Int, limit: Int) -> Int {
    if let end = changedEnd(of: text, after: start, limit: limit) { return end }
    guard !leavesNumber(text, at: start, limit: limit) else { return start }
    var end = start + 1
    while end < limit, !isGap(text[end]), !LabelStart.stands(in: text, at: end, limit: limit) { end += 1 }
    return end
  }

  /// Where a word of its own behind spaces ends that makes something else of the number: 20 左右, 20 万件, 20 至 30; nil for none.
  private static func changedEnd(of text: [Unicode.Scalar], after start: Int, limit: Int) -> Int? {
    var position = start
    while position < limit, text[position] == " " { position += 1 }
    guard position > start, position < limit else { return nil }
    let rest = text[position..<min(limit, position + 12)]
    if let word = changes.word(rest) {
      let after = position + word.count
      // 万元 is a unit.
      return after < limit && text[after] == "元" ? nil : after
    }
    guard let joint = joints.word(rest) else { return nil }
    var next = position + joint.count
    while next < limit, text[next] == " " { next += 1 }
    guard next < limit, EvenText.isDigit(text[next]) else { return nil }
    while next < limit, EvenText.isDigit(text[next]) { next += 1 }
    return next
  }

  private static let changes: WordList = [
    "左右", "上下", "以上", "以下", "以内", "余", "多", "百", "千", "万", "亿",
  ]
  /// What makes a range or two numbers of the digits around it.
  private static let joints: WordList = ["至", "到", "和", "或", "~"]

  /// Whether what stands at a position leaves the number before it as it is.
  private static func leavesNumber(_ text: [Unicode.Scalar], at position: Int, limit: Int) -> Bool {
    guard position < limit else { return true }
    let scalar = text[position]
    let isLast = position + 1 >= limit || isGap(text[position + 1])
    if isGap(scalar) || neighbours.contains(scalar) { return true }
    // The last digit of a number that runs on is the next label's ordinal.
    if EvenText.isDigit(scalar) { return true }
    if stops.contains(scalar) { return isLast }
    if marks.contains(scalar) {
      guard position + 1 < limit else { return true }
      return !EvenText.isDigit(text[position + 1])
        && (!EvenText.isHan(text[position + 1])
          || LabelStart.stands(in: text, at: position + 1, limit: limit))
    }
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
