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
    // 88【万件】, 23[上年]: any bracket or quote may say so.
    if start < limit, openings.contains(text[start]), changes(text[(start + 1)..<min(limit, start + 12)]) {
      return text[(start + 1)..<limit].firstIndex { neighbours.contains($0) || $0 == "\n" }.map { $0 + 1 }
        ?? limit
    }
    guard !leavesNumber(text, at: start, limit: limit) else { return start }
    return wordEnd(text, start, limit)
  }

  /// Where what begins at a position ends: at the next gap, or the next label.
  private static func wordEnd(_ text: [Unicode.Scalar], _ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, !isGap(text[end]), !LabelStart.stands(in: text, at: end, limit: limit) { end += 1 }
    return end
  }

  /// Whether words in brackets apart behind a number say that it is another one: 20 （左右）, 17 （减).
  private static func changes(_ words: some Collection<Unicode.Scalar>) -> Bool {
    signs.begins(words) || roundings.begins(words) || corrections.begins(words)
  }

  /// Whether a bracket right behind a number leaves it as it is: 22（其中修订16件）, 5（件）, 3（注1), but not 20（左右）, 88（上年）.
  static func isHarmless(note: [Unicode.Scalar]) -> Bool {
    let words = note.map(EvenText.even).filter { !EvenText.isSpace($0) }
    return words.isEmpty || harmless.begins(words) || words.count <= 2 && words.allSatisfy(isSign)
  }

  /// A note's own sign: 1, ①, *, a.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    EvenText.isDigit(scalar) || neighbours.contains(scalar) || ("a"..."z").contains(scalar)
      || (0x2460...0x24FF).contains(scalar.value) || LabelText.ordinals.contains(scalar)
  }

  private static let harmless: WordList = [
    "其中", "含", "包括", "包含", "均为", "均系", "均是", "都是", "全部", "注", "备注", "见注", "见备注", "件", "项", "条", "个", "次", "份",
    "宗", "起",
    "笔", "批", "例", "元", "万元", "亿元", "单位", "无", "新增", "新收", "制发", "废止", "有效", "现行", "修订", "不含", "已", "涉及", "为",
    "系", "由",
    "主要", "规章", "行政", "截至",
  ]
  private static let corrections: WordList = [
    "应为", "更正", "作废", "去年", "上年", "上一年", "累计", "万", "千", "百", "亿", "%", "x", "×",
  ]

  /// Whether words in a cell of their own can only belong to the number in the cell before: 元, 万, 万件, （上年）.
  static func isUnit(_ words: [Unicode.Scalar]) -> Bool {
    let bare = words.filter { $0 != "(" && $0 != ")" }
    return bare.count <= 4 && (corrections.begins(bare) || changes.begins(bare) || bare.last == "元")
  }

  /// The same of a word that stands alone.
  static func isChange(_ word: [Unicode.Scalar]) -> Bool {
    signs.words.contains(word) || roundings.words.contains(word)
  }

  /// What says beside a number that it is none: 约 20, 20（左右）.
  private static let roundings: WordList = [
    "最多", "至少", "最少", "不到", "接近",
    "大约", "约", "将近", "近", "超过", "超", "逾", "不足", "左右", "估计", "估算", "估", "预计",
  ]
  private static let signs: WordList = ["减少", "减", "下降", "降", "少", "\u{2193}", "\u{25BC}"]

  /// Where what stands apart behind spaces ends that makes something else of the number: 20 左右, 20 万件, 20 至 30, 20 ?, 20 (估); nil for none.
  private static func changedEnd(of text: [Unicode.Scalar], after start: Int, limit: Int) -> Int? {
    var position = start
    while position < limit, text[position] == " " { position += 1 }
    guard position > start, position < limit else { return nil }
    if text[position] == "(", changes(text[(position + 1)..<min(limit, position + 12)]) {
      return text[position..<limit].firstIndex { $0 == ")" || $0 == "\n" } ?? limit
    }
    // Words of a line that nobody knows are the next label, a number with its sign is the next cell; other signs are of the number.
    let isNumber =
      "+-".unicodeScalars.contains(text[position]) && position + 1 < limit
      && EvenText.isDigit(text[position + 1])
    guard isNumber || EvenText.isHan(text[position]) || leavesNumber(text, at: position, limit: limit) else {
      return wordEnd(text, position, limit)
    }
    let rest = text[position..<min(limit, position + 12)]
    if let word = otherYears.word(rest),
      !["结转", "项目"].contains(where: { rest.dropFirst(word.count).starts(with: $0.scalars) })
    {
      return position + word.count
    }
    guard !LabelStart.stands(in: text, at: position, limit: limit) else { return nil }
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
  private static let otherYears: WordList = ["上年", "去年", "上一年"]
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
    if stops.contains(scalar) {
      // 20、 30 are two numbers; a label may have lost its ordinal before the sign.
      if LabelStart.stands(in: text, at: position + 1, limit: limit) { return true }
      return isLast
        && text[min(limit, position + 1)..<limit].first { $0 != " " }.map(EvenText.isDigit) != true
    }
    if marks.contains(scalar) {
      guard position + 1 < limit else { return true }
      let next = text[position + 1]
      return isGap(next) || marks.contains(next) || neighbours.contains(next)
        || LabelStart.stands(in: text, at: position + 1, limit: limit)
    }
    return LabelStart.stands(in: text, at: position, limit: limit)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool { EvenText.isSpace(scalar) || scalar == "|" }

  private static let openings: Set<Unicode.Scalar> = [
    "[", "{", "<", "\u{300A}", "\u{3010}", "\"", "\u{201C}", "\u{2018}",
  ]
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
