import DisclosureReport

/// Tells the fee for handling requests, 信息处理费, from other money.
enum FeeWords {
  /// Whether an amount is what was collected of it.
  static func isFee(_ sentence: ProseSentence, _ words: ClauseWords, office: [Unicode.Scalar]) -> Bool {
    guard ["元", "万元"].contains(words.unit) else { return false }
    let near = words.opening + words.before + words.after
    if WordChain.has(near, others) || SubsetWords.isOtherOrgan(words.before, office: office) { return false }
    if sentence.scalars.begins(with: "其中") { return false }
    let named = WordChain.has(withoutTitles(sentence.scalars), names)
    return WordChain.has(withoutTitles(words.before + words.after), names)
      || (named && WordChain.has(words.before, Self.collecting))
  }

  /// Whether an amount is a part of the fee whose whole stands before: 其中某局1件,收取420元.
  static func isPart(_ words: ClauseWords, _ context: ProseContext) -> Bool {
    context.hasFee && ["元", "万元"].contains(words.unit) && WordChain.isOnly(collecting, words.before)
  }

  /// Whether a text names the fee.
  static func isNamed(_ text: [Unicode.Scalar]) -> Bool { WordChain.has(text, names) }

  /// A text without what stands in 《…》.
  private static func withoutTitles(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    return text.filter { scalar in
      if scalar == "《" { depth += 1 }
      defer { if scalar == "》" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static let names: WordList = ["信息处理费", "信息公开处理费", "公开申请处理费", "申请处理费", "依申请公开费"]
  private static let others: WordList = ["退还", "减免", "行政事业性收费", "应收", "标准", "每件", "每页", "每次", "免收", "按件"]
  private static let collecting: WordList = ["收取", "收费", "金额", "共计", "合计", "收到"]
}
