/// The words around a number, up to the nearest marks.
struct ClauseWords: Sendable {
  /// The words before it in its clause.
  let before: [Unicode.Scalar]
  /// The words after it in its clause.
  let after: [Unicode.Scalar]
  /// The unit.
  let unit: String
  private let sentence: ProseSentence
  private let number: Range<Int>
  private let clause: Int

  /// The sentence up to the number.
  var lead: ArraySlice<Unicode.Scalar> { sentence.scalars[..<number.lowerBound] }
  /// The sentence behind the number.
  var rest: ArraySlice<Unicode.Scalar> { sentence.scalars[number.upperBound...] }

  /// The clause before, where it has no number of its own.
  var opening: [Unicode.Scalar] {
    guard clause > 0 else { return [] }
    let mark = clause - 1
    let previous = sentence.clause(around: mark..<(mark + 1), marks: .breaks).lowerBound
    let words = Array(sentence.scalars[previous..<mark])
    return QuantityLexer.quantities(in: words).isEmpty ? words : []
  }

  /// The same place with other words before it and none after: a noun that a share or a change is stated of.
  func about(_ noun: [Unicode.Scalar]) -> ClauseWords {
    ClauseWords(before: noun, after: [], unit: "件", sentence, number, clause: clause)
  }

  private init(
    before: [Unicode.Scalar], after: [Unicode.Scalar], unit: String, _ sentence: ProseSentence,
    _ number: Range<Int>, clause: Int
  ) {
    self.before = before
    self.after = after
    self.unit = unit
    self.sentence = sentence
    self.number = number
    self.clause = clause
  }

  /// The words before a bracket that ends right before a number: 其他处理(含撤回)3件.
  ///
  /// None where the bracket may change what is counted.
  private static func beforeBracket(
    _ text: [Unicode.Scalar], _ end: Int, _ sentence: ProseSentence
  ) -> [Unicode.Scalar] {
    guard end > 0, text[end - 1] == ")", let open = text[..<end].lastIndex(of: "("), end - open <= 40 else {
      return []
    }
    let content = Array(text[open..<end])
    let start = sentence.clause(around: open..<open, marks: .breaks).lowerBound
    let head = Array(text[start..<open])
    // 予以公开(含部分公开)12件, 区分处理(部分公开)3件.
    if Self.andPartly.words.contains(Array(content.dropFirst().dropLast())), head.ends(with: "公开") {
      return head + "及部分公开".scalars
    }
    if content.elementsEqual("(部分公开)".scalars) { return "部分公开".scalars }
    guard !WordChain.has(content, Self.changing), !content.contains(where: EvenText.isDigit) else {
      return []
    }
    return head
  }

  /// The words before a colon that ends right before a number, where they have no number of their own: 予以公开:3件.
  private static func beforeColon(_ text: [Unicode.Scalar], _ colon: Int, _ sentence: ProseSentence)
    -> [Unicode.Scalar]
  {
    let start = sentence.clause(around: colon..<(colon + 1), marks: .breaks).lowerBound
    let words = Array(text[start..<colon])
    return QuantityLexer.quantities(in: words).isEmpty && !introductions.ends(words) ? words : []
  }

  private static let introductions: WordList = ["其中", "如下", "包括", "分别为", "为", "看"]

  /// The sentence up to the number without brackets that were closed: 收到90件(2022年81件),办结.
  var timeLead: [Unicode.Scalar] {
    guard lead.contains(")") else { return Array(lead) }
    var rest = Array(lead)
    while let close = rest.firstIndex(of: ")") {
      let open = rest[..<close].lastIndex(of: "(") ?? close
      rest.removeSubrange(open...close)
    }
    return rest
  }

  /// Whether one of some words stands behind the number in its sentence.
  func isFollowed(by words: WordList) -> Bool { WordChain.has(rest, words) }

  /// The words before a bracket that the clause begins behind: 各镇(街道)收到.
  var bracketHead: [Unicode.Scalar] {
    let head = lead.dropLast(before.count)
    guard head.last == ")", let open = head.lastIndex(of: "("), head.count - open <= 20 else { return [] }
    return Array(head[..<open].reversed().prefix { !ProseSentence.breaks.contains($0) }.reversed())
  }

  /// The scope that the clause itself states.
  var scope: ScopeWords.Scope? { ScopeWords.last(in: before) }

  /// The words around a number in a sentence.
  init(_ sentence: ProseSentence, _ number: Range<Int>, unit: String) {
    let text = sentence.scalars
    let clause = sentence.clause(around: number, marks: .breaks)
    let clauseWords = Array(text[clause.lowerBound..<number.lowerBound])
    let isColon = number.lowerBound > 0 && text[number.lowerBound - 1] == ":"
    before =
      !clauseWords.isEmpty
      ? clauseWords
      : isColon
        ? Self.beforeColon(text, number.lowerBound - 1, sentence)
        : Self.beforeBracket(text, number.lowerBound, sentence)
    after = Array(text[number.upperBound..<clause.upperBound])
    self.unit = unit
    self.sentence = sentence
    self.number = number
    self.clause = clause.lowerBound
  }

  private static let andPartly: WordList = ["含部分公开", "包括部分公开", "包含部分公开", "含予以部分公开", "及部分公开"]
  private static let changing: WordList = ["公开", "不予", "结转", "复议", "诉讼", "其中", "除", "不含"]
}
