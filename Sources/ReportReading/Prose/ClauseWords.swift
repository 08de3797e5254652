/// The words around a number, up to the nearest marks.
struct ClauseWords: Sendable {
  /// The words before it in its clause.
  let before: [Unicode.Scalar]
  /// The words after it in its clause.
  let after: [Unicode.Scalar]
  /// The clause before, where it has no number of its own.
  let opening: [Unicode.Scalar]
  /// The sentence up to the number.
  let lead: [Unicode.Scalar]
  /// The unit.
  let unit: String

  /// The same place with other words before it and none after: a noun that a share or a change is stated of.
  func about(_ noun: [Unicode.Scalar]) -> ClauseWords {
    ClauseWords(before: noun, after: [], opening: opening, lead: lead, unit: "件")
  }

  private init(
    before: [Unicode.Scalar], after: [Unicode.Scalar], opening: [Unicode.Scalar], lead: [Unicode.Scalar],
    unit: String
  ) {
    self.before = before
    self.after = after
    self.opening = opening
    self.lead = lead
    self.unit = unit
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
    let changing = ["公开", "不予", "结转", "复议", "诉讼", "其中", "除", "不含"].map(\.scalars)
    guard !WordChain.has(content, changing), !content.contains(where: EvenText.isDigit) else { return [] }
    let start = sentence.clause(around: open..<open, marks: ProseSentence.breaks).lowerBound
    return Array(text[start..<open])
  }

  /// The scope that the clause itself states.
  var scope: ScopeWords.Scope? { ScopeWords.last(in: before) }

  /// The words around a number in a sentence.
  init(_ sentence: ProseSentence, _ number: Range<Int>, unit: String) {
    let text = sentence.scalars
    let clause = sentence.clause(around: number, marks: ProseSentence.breaks)
    let clauseWords = Array(text[clause.lowerBound..<number.lowerBound])
    before = clauseWords.isEmpty ? Self.beforeBracket(text, number.lowerBound, sentence) : clauseWords
    after = Array(text[number.upperBound..<clause.upperBound])
    lead = Array(text[..<number.lowerBound])
    self.unit = unit
    if clause.lowerBound > 0 {
      let mark = clause.lowerBound - 1
      let previous = sentence.clause(around: mark..<(mark + 1), marks: ProseSentence.breaks).lowerBound
      let words = Array(text[previous..<mark])
      opening = QuantityLexer.quantities(in: words).isEmpty ? words : []
    } else {
      opening = []
    }
  }
}
