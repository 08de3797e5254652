import DisclosureReport

/// Reads changes on the year: 同比增长 29.3%, 较上年减少 14 件, 与上年持平.
enum YearChange {
  /// The change that a percentage is; nil where no verb of change stands before it.
  static func growth(
    _ percent: PercentLexer.Percent, _ words: ClauseWords, _ sentence: ProseSentence, _ context: ProseContext,
    _ basis: ProseBasis
  ) -> Statement? {
    guard let verb = verb(words.before, changes: changes) else { return nil }
    let value = verb.isFall ? ExactNumber.zero - percent.value : percent.value
    let about = about(verb.rest, percent.range, words, sentence, context, basis)
    return about.map { statement(.growth, value, "%", $0, percent.isApproximate, percent.range) }
  }

  /// Whether words end with a verb of change.
  static func isChange(_ words: [Unicode.Scalar]) -> Bool { verb(words, changes: changes) != nil }

  /// The change that a quantity is; nil where no verb of change stands right before it.
  static func difference(
    _ quantity: QuantityLexer.Quantity, _ sentence: ProseSentence, _ context: ProseContext,
    _ basis: ProseBasis
  ) -> Statement? {
    let words = ClauseWords(sentence, quantity.range, unit: quantity.unit)
    guard let verb = verb(words.before, changes: differences) else { return nil }
    // 提升3个 without a comparison is no change on the year.
    let since = sentence.scalars[
      min(context.last?.end ?? 0, quantity.range.lowerBound)..<quantity.range.lowerBound]
    guard hasComparator(since, basis) else { return nil }
    let value = verb.isFall ? ExactNumber.zero - quantity.value : quantity.value
    let about = about(verb.rest, quantity.range, words, sentence, context, basis)
    return about.map {
      statement(.difference, value, quantity.unit, $0, quantity.isApproximate, quantity.range)
    }
  }

  /// Whether a number is the one of the year before that a change is measured from: 较上年的81件.
  static func isBase(_ before: [Unicode.Scalar], _ basis: ProseBasis) -> Bool {
    before.last == "的" && basis.comparators.ends(before.dropLast())
  }

  /// The places of 持平 after a comparison.
  static func levels(in sentence: ProseSentence) -> [Range<Int>] {
    let word = "持平".scalars
    var found: [Range<Int>] = []
    var next = 0
    while let position = sentence.scalars.position(of: word, from: next) {
      next = position + word.count
      found.append(position..<next)
    }
    return found
  }

  /// The statement of 持平; nil where nothing says with what.
  static func level(
    _ range: Range<Int>, _ sentence: ProseSentence, _ context: ProseContext, _ basis: ProseBasis
  ) -> Statement? {
    let words = ClauseWords(sentence, range, unit: "%")
    guard words.after.isEmpty, hasComparator(words.before, basis) else { return nil }
    let about = about(words.before, range, words, sentence, context, basis)
    let isRounded = WordChain.has(words.before, Self.roughly)
    return about.map { statement(.growth, .zero, "%", $0, isRounded, range) }
  }

  private static func statement(
    _ kind: NarrativeFigure.Kind, _ value: ExactNumber, _ unit: String, _ about: Shares.About,
    _ isApproximate: Bool,
    _ range: Range<Int>
  ) -> Statement {
    Statement(
      label: about.label, value: value, unit: unit, kind: kind,
      role: about.subject == nil ? .other : about.role,
      subject: about.subject, isApproximate: isApproximate, range: range)
  }

  /// What has changed: the number before, or the noun of the clause.
  private static func about(
    _ rest: [Unicode.Scalar], _ range: Range<Int>, _ words: ClauseWords, _ sentence: ProseSentence,
    _ context: ProseContext, _ basis: ProseBasis
  ) -> Shares.About? {
    let since = sentence.scalars[min(context.last?.end ?? 0, range.lowerBound)..<range.lowerBound]
    let isRead = sentence.isRead
    let said = Array(since) + rest
    let isYearly = isRead && hasComparator(said, basis) && !isOther(said, basis)
    var noun = strip(rest, basis)
    if noun.first == "的", let base = QuantityLexer.quantities(in: noun).first, base.range.lowerBound == 1 {
      noun.removeSubrange(0..<base.range.upperBound)
    }
    if WordChain.isOnly(idle, noun) {
      guard let last = context.last, !last.label.isEmpty else { return nil }
      let label = last.label + "较上年"
      return Shares.About(
        label: String(label.unicodeScalars.suffix(QuantityLabel.limit)),
        subject: isYearly && last.matter != .received(isCertain: false) ? last.subject : nil, role: last.role)
    }
    if noun.contains(word: "分别") { return nil }
    let label = String(Array(noun.suffix(while: EvenText.isHan).suffix(QuantityLabel.limit - 3))) + "较上年"
    let subject = isYearly ? self.subject(noun, words, sentence, context, basis) : nil
    return Shares.About(label: label, subject: subject?.0, role: subject?.1 ?? .other)
  }

  private static func subject(
    _ noun: [Unicode.Scalar], _ words: ClauseWords, _ sentence: ProseSentence, _ context: ProseContext,
    _ basis: ProseBasis
  ) -> (NarrativeSubject, NarrativeFigure.Role)? {
    if let answer = RequestSubjects(words.about(noun), sentence, context, basis).answer,
      answer.subjects.count == 1, answer.matter != .received(isCertain: false)
    {
      return (answer.subjects[0], answer.role)
    }
    let speaks = context.speaksOfRequests || RequestTalk.isNamed(words.lead)
    guard speaks, noun.contains(word: "申请"), noun.contains("量") || noun.contains("数"),
      WordChain.isOnly(requestNoun, noun)
    else { return nil }
    return (.cell(.requests(.received, .total)), .received)
  }

  private static func verb(
    _ before: [Unicode.Scalar], changes: WordMeanings<Bool>
  ) -> (word: [Unicode.Scalar], isFall: Bool, rest: [Unicode.Scalar])? {
    var head = before
    while let filler = links.wordAtEnd(head) { head.removeLast(filler.count) }
    guard let word = changes.list.longestAtEnd(head), let isFall = changes.meaning(of: word) else {
      return nil
    }
    return (word, isFall, Array(head.dropLast(word.count)))
  }

  private static func hasComparator(_ text: some Collection<Unicode.Scalar>, _ basis: ProseBasis) -> Bool {
    WordChain.has(text, basis.comparators)
  }

  /// The words of a comparison with the year before, 较2022年 in a report on 2023 among them.
  static func comparators(_ year: Int?) -> WordList {
    guard let year else { return comparators }
    let patterns = ["较#年同期", "比#年同期", "与#年同期相比", "较#年度", "较#年", "比#年度", "比#年", "与#年相比", "与#年"]
    return comparators + WordList(patterns.map { $0.replacing("#", with: String(year - 1)) })
  }

  /// Whether a comparison is with another year than the one before, or with no year.
  private static func isOther(_ text: [Unicode.Scalar], _ basis: ProseBasis) -> Bool {
    WordChain.has(text, Self.otherPeriods)
      || SubsetWords.isOtherTime(strip(text, basis), year: basis.year)
  }

  /// A text without the words of comparison.
  private static func strip(_ text: [Unicode.Scalar], _ basis: ProseBasis) -> [Unicode.Scalar] {
    basis.comparators.removed(from: text)
  }

  /// Longest first.
  private static let comparators: WordList = [
    "与上一年度相比", "与上年度相比", "与上年同期相比", "与去年同期相比", "较上一年度", "较上年度", "较上年同期", "比上年同期", "较去年同期", "比去年同期", "与上年相比",
    "与去年相比",
    "相比上年", "相比去年", "比上年度", "较上一年", "比上一年", "较上年", "较去年", "比上年", "比去年", "同比去年", "同比上年", "同比", "与上年度", "与上年",
    "与去年",
  ]
  private static let rises: WordList = ["增长", "上升", "增加", "提高", "提升", "增幅", "上涨", "增长率", "增多"]
  private static let falls: WordList = ["下降", "减少", "回落", "降低", "降幅", "下滑"]
  /// Whether each word of a change means a fall.
  private static let changes = WordMeanings(
    (falls + ["比降", "降", "减"]).words.map { ($0, true) }
      + (rises + ["比升", "比增", "升", "增"]).words.map { ($0, false) })
  private static let differences = WordMeanings(
    (falls + ["少"]).words.map { ($0, true) } + (rises + ["多", "多了"]).words.map { ($0, false) })
  private static let idle: WordList = [
    "有所", "均", "大幅", "小幅", "略有", "明显", "总体", "共", "基本", "大致", "数量", "其", "也",
  ]
  private static let roughly: WordList = ["基本", "大致", "大体"]
  private static let links: WordList = ["了", "约", "近", "为", "达", ":", "幅度", "达到"]
  private static let otherPeriods: WordList = ["环比", "前年", "季度", "半年", "分别", "月份"]
  private static let requestNoun: WordList = [
    "政府信息公开", "信息公开", "政府信息", "依申请公开", "公开申请", "申请", "数量", "量", "总量", "总数", "件数", "数", "受理", "收到", "新收", "全年",
    "全市", "全区",
    "全县", "全省", "本年度", "的", "我局", "我办", "我市", "我区", "我县", "共", "总体", "新收到", "件",
  ]
}

extension Array where Element == Unicode.Scalar {
  /// The longest end of the text whose scalars all satisfy a condition.
  fileprivate func suffix(while condition: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    Array(reversed().prefix(while: condition).reversed())
  }
}
