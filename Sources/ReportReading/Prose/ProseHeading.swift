/// Tells headings from the sentences that they are glued to: (二)依申请公开情况 今年工作有序.
enum ProseHeading {
  /// A heading at the start of a sentence.
  struct Name: Sendable {
    /// The words after its ordinal.
    let words: [Unicode.Scalar]
    /// How many scalars of the sentence it takes; all of them where the sentence is nothing else.
    let length: Int
    /// Whether it is one of the report's six sections.
    let isSection: Bool
    /// Whether it is 六、其他需要报告的事项.
    var isSix: Bool { words.contains(word: "需要报告") }
  }

  /// The heading that a sentence begins with, or that it is; nil where it has none.
  static func split(_ sentence: ProseSentence, _ page: PageText) -> Name? {
    let text = sentence.scalars
    guard let start = ordinal(text) else { return nil }
    let isSection = text[0] != "("
    if let end = end(sentence, from: start, page) {
      return Name(
        words: Array(text[start..<end.name]), length: end.length,
        isSection: isSection && isKnown(text[start..<end.name]))
    }
    return nil
  }

  /// Where the words after an ordinal begin: (一), 一、; nil where a text has no ordinal.
  static func ordinal(_ text: [Unicode.Scalar]) -> Int? {
    guard let first = text.first else { return nil }
    if first == "(" {
      guard let close = text.prefix(4).firstIndex(of: ")"), close >= 2,
        text[1..<close].allSatisfy(numerals.contains)
      else { return nil }
      return close + 1
    }
    guard numerals.contains(first), text.count > 2 else { return nil }
    return text[1] == "、" ? 2 : nil
  }

  /// Where a heading's words end and where the sentence begins.
  private static func end(
    _ sentence: ProseSentence, from start: Int, _ page: PageText
  ) -> (name: Int, length: Int)? {
    let text = sentence.scalars
    if let heading = sections.word(text, at: start) {
      return (start + heading.count, start + heading.count)
    }
    let limit = min(text.count, start + 34)
    var position = start
    while position < limit, !stops.contains(text[position]) {
      position += 1
      let words = text[start..<position]
      guard position - start >= 2, position < text.count, isNamed(words) else { continue }
      let gap = sentence.offsets[position] - sentence.offsets[position - 1] > 1
      let opens = openings.begins(text[position...])
      if gap && !endings.begins(text[position...]) || opens {
        return (position, position)
      }
    }
    guard position - start >= 2 else { return nil }
    if position == text.count { return isNamed(text[start..<position]) ? (position, position) : nil }
    // 。 or : after a name, or nothing but a name.
    guard text[position] == "。" || text[position] == ":" || text[position] == ";" || text[position] == "；",
      isNamed(text[start..<position])
    else { return nil }
    return (position, position + 1)
  }

  /// Whether words can be a heading's: they end as one does and hold no verb of a statement.
  private static func isNamed(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard !words.contains(where: { EvenText.isDigit($0) && $0 != "2" && $0 != "0" }) || words.count > 6 else {
      return false
    }
    let words = Array(words)
    return names.ends(words) && !WordChain.has(words, ["收到", "没有"])
  }

  /// Whether a heading is one of the six sections of the report.
  private static func isKnown(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    WordChain.has(words, Self.known)
  }

  /// The headings of sections two to four, whatever follows them.
  private static let sections: WordList = [
    "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
  ]
  private static let numerals: ScalarSet = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let stops: ScalarSet = ["。", ",", ";", "；", ":", "!", "?"]
  private static let names: WordList = [
    "情况", "方面", "公开", "建设", "保障", "管理", "事项", "机制", "申请", "平台", "监督", "解读", "诉讼", "复议", "概述", "工作", "问题",
    "措施",
    "回应", "参与", "其他", "办理", "答复", "规范", "收费", "败诉", "清理",
  ]
  private static let openings: WordList = ["20", "今年", "本年", "我", "全年", "截至", "截止", "一年来"]
  private static let endings: WordList = ["的", "和", "与", "及", "情况", "工作", "、", "率", "方面", "机制"]
  private static let known: WordList = ["需要报告", "主要问题", "存在问题", "改进情况", "存在的问题", "整改措施"]
}
