import DisclosureReport

/// Tells what a rate is of: 公开率, 办结率, 维持率, 纠错率, 败诉率.
enum Rates {
  /// What has the share that a rate at the end of a clause names.
  static func about(
    _ head: [Unicode.Scalar], _ words: ClauseWords, _ sentence: ProseSentence, _ context: ProseContext,
    _ basis: ProseBasis
  ) -> Shares.About? {
    let name = Array(head.reversed().prefix { EvenText.isHan($0) }.reversed())
    let label = String(Array(name.suffix(QuantityLabel.limit)))
    let none = name.count >= 2 ? Shares.About(label: label, subject: nil, role: .other) : nil
    let isTimely =
      !SubsetWords.isOtherTime(words.lead, year: basis.year)
      && !SubsetWords.isOtherOrgan(head, office: basis.office)
    guard isTimely, !WordChain.has(name, qualified) else { return none }
    if let rate = outcomes.list.wordAtEnd(name), let groups = outcomes.meaning(of: rate) {
      // 公开率 may be of anything unless requests are spoken of in the sentence.
      guard RequestTalk.isNamed(words.lead) || context.whole != nil,
        !WordChain.has(words.lead, Self.documents),
        !name.ends(with: "信息公开率"), speaksOfRequests(words, context), isPlain(name, outcomePlain)
      else { return none }
      return Shares.About(label: label, subject: .groups(groups, .total), role: .outcome)
    }
    if handled.ends(name) {
      guard speaksOfRequests(words, context), isPlain(name, handledPlain) else { return none }
      return Shares.About(label: label, subject: .cell(.requests(.handled, .total)), role: .handled)
    }
    guard let word = results.list.wordAtEnd(name), let column = results.meaning(of: word),
      isPlain(name, resultPlain)
    else { return none }
    let head = Array(name.dropLast(word.count))
    let named = ReviewSubjects.block(in: head)
    let isNamed = named != nil || context.block != nil || ReviewSubjects.namesDisclosure(words.lead)
    guard isNamed, !words.lead.contains(word: "应诉") || ReviewSubjects.namesDisclosure(words.lead),
      !words.lead.contains(word: "出庭")
    else { return none }
    let block = word.begins(with: "败诉") ? lost(named ?? context.block) : named ?? context.block
    guard let block else { return none }
    return Shares.About(
      label: label, subject: block.subject(column),
      role: block == .reconsideration ? .reconsideration : .litigation)
  }

  /// 败诉 is of litigation.
  private static func lost(_ block: ReviewMatter?) -> ReviewMatter? {
    switch block {
    case .directLitigation, .litigationAfterReconsideration: block
    default: .litigation
    }
  }

  private static func speaksOfRequests(_ words: ClauseWords, _ context: ProseContext) -> Bool {
    (context.speaksOfRequests || RequestTalk.isNamed(words.lead)) && !RequestTalk.hasOtherBusiness(words.lead)
  }

  /// Whether nothing that narrows a rate stands before its name.
  private static func isPlain(_ name: [Unicode.Scalar], _ words: WordList) -> Bool {
    WordChain.isOnly(words, name)
  }

  /// A rate whose name holds another's comes before it.
  private static let outcomes = WordMeanings<[OutcomeGroup]>([
    ("部分公开率".scalars, [.partiallyDisclosed]), ("不予公开率".scalars, [.withheld]), ("无法提供率".scalars, [.unable]),
    ("不予处理率".scalars, [.notProcessed]), ("公开率".scalars, [.disclosed, .partiallyDisclosed]),
  ])
  private static let handled: WordList = ["办结率", "答复率", "办理率"]
  private static let results = WordMeanings<ReviewColumn>([
    ("维持率".scalars, .upheld), ("纠错率".scalars, .corrected), ("纠正率".scalars, .corrected),
    ("败诉率".scalars, .corrected),
  ])
  private static let outcomePlain = outcomes.list + plain
  private static let handledPlain = handled + plain
  private static let resultPlain = results.list + plain
  private static let plain: WordList = [
    "申请", "政府信息公开", "政府信息", "依申请公开", "信息公开", "公开申请", "行政复议", "行政诉讼", "复议", "诉讼", "案件", "的", "结果", "总体", "全年",
    "全市", "全区",
    "全县", "全省", "我局", "我办", "我市", "我区", "我县", "实现", "同意", "年", "年度", "本年度", "平均",
  ]
  /// Words that make a rate another one.
  private static let qualified: WordList = [
    "主动", "公文", "按时", "及时", "按期", "限时", "期限", "法定", "规定", "留言", "咨询", "投诉", "热线", "诉求", "工单", "建议", "提案",
    "满意", "合格", "覆盖",
    "当场", "文件", "网上", "回复率", "意见",
  ]
  private static let documents: WordList = ["主动公开", "双公示", "公文"]
}
