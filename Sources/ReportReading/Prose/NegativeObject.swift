import DisclosureReport

/// What there was none of.
struct NegativeObject: Sendable, Equatable {
  /// Its name in a label.
  let name: String
  /// The figure of the tables; nil for the fee.
  let subject: NarrativeSubject?
  /// Its role.
  let role: NarrativeFigure.Role

  /// Whether it is about table four.
  var isReview: Bool { role == .reconsideration || role == .litigation }

  /// The objects that a word of negation is followed by; none where the words are not wholly understood.
  static func parse(
    _ words: [Unicode.Scalar], after negator: [Unicode.Scalar], _ lead: [Unicode.Scalar],
    _ sentence: ProseSentence,
    _ context: ProseContext, _ basis: ProseBasis
  ) -> [NegativeObject] {
    guard !words.isEmpty else { return [] }
    if WordChain.has(words, ["费", "收费"].map(\.scalars)) { return fee(words, sentence) }
    if WordChain.has(words, results) { return result(words, lead, sentence, basis) }
    let negator = String(negator)
    // 未 and 零 alone stand before too many words.
    guard negator != "未", negator != "零" || WordChain.has(words, ["复议", "诉讼"].map(\.scalars)), negator != "为零"
    else {
      return []
    }
    var found: [NegativeObject] = []
    for item in items(words) {
      let objects = object(item, negator, lead, sentence, context, basis)
      // Complaints are no figure of the form; what is listed behind them is.
      if objects.isEmpty, WordChain.has(item, complaints), WordChain.isOnly(cases + complaints, item) {
        continue
      }
      guard !objects.isEmpty else { break }
      found += objects.filter { !found.contains($0) }
    }
    return found
  }

  /// The objects that stand before a word of negation at the end of a clause: 行政复议、行政诉讼均未发生.
  static func before(
    _ lead: [Unicode.Scalar], after negator: [Unicode.Scalar], _ words: [Unicode.Scalar], _ basis: ProseBasis
  ) -> [NegativeObject] {
    let rest = String(words)
    let isEnd =
      rest.isEmpty && ["为零", "未发生", "没有发生", "均无"].contains(String(negator))
      || rest == "发生" && negator == "零".scalars
    guard isEnd else { return [] }
    return items(lead).reduce(into: []) { found, item in
      let blocks = blocks(item)
      guard WordChain.isOnly(cases + endings, item) else { return }
      found += blocks.filter { !found.contains($0) }
    }
  }

  private static func object(
    _ item: [Unicode.Scalar], _ negator: String, _ lead: [Unicode.Scalar], _ sentence: ProseSentence,
    _ context: ProseContext, _ basis: ProseBasis
  ) -> [NegativeObject] {
    if WordChain.has(item, ["复议", "诉讼", "起诉"].map(\.scalars)) {
      return WordChain.isOnly(cases, item) ? blocks(item) : []
    }
    if item.contains(word: "结转".scalars) { return carried(item, lead) }
    if let document = document(item, negator, basis) { return [document] }
    guard requestNegators.contains(negator),
      item.contains(word: "申请".scalars) || item.contains(word: "依申请公开".scalars)
    else { return [] }
    let isNamed =
      item.contains(word: "公开".scalars)
      || (context.speaksOfRequests && !RequestTalk.hasOtherBusiness(sentence.scalars))
    // 未收到法人或其他组织的申请 is said of some applicants only.
    let isOfSome =
      WordChain.has(sentence.scalars, ["法人".scalars])
      && !WordChain.has(sentence.scalars, ["公民", "自然人"].map(\.scalars))
    guard isNamed, !isOfSome, WordChain.isOnly(requests, item) else { return [] }
    return [NegativeObject(name: "政府信息公开申请", subject: .cell(.requests(.received, .total)), role: .received)]
  }

  private static func blocks(_ item: [Unicode.Scalar]) -> [NegativeObject] {
    var found: [NegativeObject] = []
    let direct = item.contains(word: "直接起诉".scalars)
    let after = item.contains(word: "复议后起诉".scalars)
    if direct || after {
      let block: ReviewMatter = direct ? .directLitigation : .litigationAfterReconsideration
      return direct && after
        ? []
        : [NegativeObject(name: direct ? "直接起诉" : "复议后起诉", subject: block.subject(.total), role: .litigation)]
    }
    if item.contains(word: "复议".scalars) {
      found.append(
        NegativeObject(
          name: "行政复议", subject: ReviewMatter.reconsideration.subject(.total), role: .reconsideration))
    }
    if WordChain.has(item, ["诉讼", "起诉"].map(\.scalars)) {
      found.append(NegativeObject(name: "行政诉讼", subject: .litigation(.total), role: .litigation))
    }
    return found
  }

  /// 败诉 is of litigation, 纠错 of both unless the sentence speaks of one alone.
  private static func result(
    _ words: [Unicode.Scalar], _ lead: [Unicode.Scalar], _ sentence: ProseSentence, _ basis: ProseBasis
  ) -> [NegativeObject] {
    guard WordChain.isOnly(cases + results + results.map { "被".scalars + $0 } + outcomes, words) else {
      return []
    }
    // 行政应诉案件60件,无败诉: of cases of any kind.
    let said = lead + words
    if sentence.scalars.contains(word: "应诉".scalars), !ReviewSubjects.namesDisclosure(said + sentence.scalars)
    {
      return []
    }
    var found: [NegativeObject] = []
    if WordChain.has(words, ["纠错", "纠正"].map(\.scalars)) {
      let said = sentence.scalars
      let reviews = said.contains(word: "复议".scalars)
      let lawsuits = WordChain.has(said, ["诉讼", "起诉", "应诉"].map(\.scalars))
      let losses = said.contains(word: "败诉".scalars)
      let named: ReviewMatter =
        reviews && !lawsuits && !losses ? .reconsideration : lawsuits && !reviews ? .litigation : .disputes
      let review = ReviewSubjects.block(in: words, keys: basis.keys) ?? block(before: lead, basis) ?? named
      found.append(
        NegativeObject(
          name: "纠错", subject: review.subject(.corrected),
          role: review == .litigation ? .litigation : .reconsideration))
    }
    if words.contains(word: "败诉".scalars) {
      found.append(NegativeObject(name: "败诉", subject: .litigation(.corrected), role: .litigation))
    }
    return found
  }

  /// The block whose name stands right before 零纠错.
  private static func block(before lead: [Unicode.Scalar], _ basis: ProseBasis) -> ReviewMatter? {
    let hit = WordChain.last(of: basis.keys, in: lead, fillers: ["案件", "均", "全年"].map(\.scalars))
    guard case .review(let review)? = hit?.meaning else { return nil }
    let isJoined = MatterWords.joins.contains { join in
      hit.map { Array(lead[..<$0.range.lowerBound]).ends(with: join) } ?? false
    }
    return isJoined ? nil : review
  }

  private static func carried(_ item: [Unicode.Scalar], _ lead: [Unicode.Scalar]) -> [NegativeObject] {
    guard WordChain.isOnly(carrying, item) else { return [] }
    let past = ["上年", "上年度", "上一年度", "去年", "往年"].map(\.scalars)
    let isIn = WordChain.has(item, past) || past.contains { lead.ends(with: $0) }
    return [
      NegativeObject(
        name: isIn ? "上年结转" : "结转下年度",
        subject: .cell(.requests(isIn ? .carriedIn : .carriedOut, .total)),
        role: isIn ? .carriedIn : .carriedOut)
    ]
  }

  private static func document(_ item: [Unicode.Scalar], _ negator: String, _ basis: ProseBasis)
    -> NegativeObject?
  {
    guard
      ["未制发", "未制定", "未出台", "未印发", "没有制定", "没有制发", "没有出台", "未新制定", "无制发", "未制作", "未制定出台", "未制定印发"].contains(
        negator),
      WordChain.isOnly(papers, item)
    else { return nil }
    let row: ProactiveRow = item.contains(word: "规章".scalars) ? .rules : .normativeDocuments
    guard item.contains(word: "规章".scalars) || item.contains(word: "规范性文件".scalars) else { return nil }
    let column: ProactiveColumn = basis.edition == .form2021 ? .issued : .newlyProduced
    return NegativeObject(
      name: row == .rules ? "规章" : "规范性文件", subject: .cell(.proactive(row, column)), role: .documents)
  }

  private static func fee(_ words: [Unicode.Scalar], _ sentence: ProseSentence) -> [NegativeObject] {
    guard WordChain.isOnly(fees, words) else { return [] }
    let isNamed =
      FeeWords.isNamed(words)
      || (WordChain.has(sentence.scalars, ["信息公开", "依申请", "信息处理"].map(\.scalars))
        && !words.contains(word: "事业".scalars))
    return isNamed ? [NegativeObject(name: "信息处理费", subject: nil, role: .handlingFee)] : []
  }

  /// The items of a list; the parties who may apply are no list.
  private static func items(_ words: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var text = words
    for party in parties {
      while let position = text.position(of: party) {
        text.replaceSubrange(position..<(position + party.count), with: "公民".scalars)
      }
    }
    for join in ["以及", "和", "及", "与", "或者", "或", "并"].map(\.scalars) {
      while let position = text.position(of: join) {
        text.replaceSubrange(position..<(position + join.count), with: ["、"])
      }
    }
    return text.split(separator: "、").map { Array($0) }
  }

  private static let parties = [
    "公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "法人和其他组织", "法人或其他组织",
  ].map(\.scalars)
  private static let requestNegators: Set<String> = [
    "没有收到", "未收到", "没有接到", "未接到", "未接收到", "未接收", "未受理", "没有受理", "未新收", "未有", "没有", "暂无", "均无", "无", "未发生",
    "没有发生", "未产生", "未涉及",
  ]
  private static let requests = [
    "任何", "公民", "群众", "社会公众", "公众", "社会", "个人", "单位", "关于", "有关", "相关", "要求", "政府信息公开", "信息公开", "政府信息",
    "政务信息", "依申请公开",
    "政务公开", "公开", "申请", "申请件", "的", "情况", "情形", "事项", "类", "书面", "案件", "提出", "提交", "依申请", "信息", "件", "一件",
    "过", "政府", "此类",
    "形式", "方式", "向", "本单位", "本机关", "本局", "我局", "我办", "我镇", "我单位", "我街道", "我委",
  ].map(\.scalars)
  private static let cases = [
    "因", "因为", "由于", "政府信息公开", "信息公开", "政务公开", "依申请公开", "政府信息", "公开", "申请", "工作", "引起", "引发", "导致", "而", "的",
    "被", "提起", "提出",
    "任何", "相关", "涉及", "关于", "行政", "有关", "发生", "产生", "收到", "过", "一起", "一件", "一例", "一宗", "1件", "1起", "1例",
    "任何一起", "任何一件", "问题", "案件", "案", "事项", "情况", "情形",
    "事件", "复议", "诉讼",
    "申请人", "对", "答复", "不服", "类", "等", "直接起诉", "复议后起诉", "未经复议直接起诉", "起诉", "涉", "方面", "政府", "针对", "本单位", "本机关",
    "事务", "本级", "我局", "我办", "我镇", "我单位", "而被", "以及",
  ].map(\.scalars)
  private static let complaints = ["投诉", "举报", "信访"].map(\.scalars)
  private static let endings = [
    "均", "都", "全年", "数", "数量", "件数", "量", "总数", "全市", "全区", "全县", "我局", "本年度", "年度", "我办", "我镇",
  ].map(\.scalars)
  private static let results = ["纠错", "纠正", "败诉"].map(\.scalars)
  private static let outcomes = ["、", "和", "或", "及", "记录", "结果", "现象", "率为零", "被判", "判决", "也", "或被"].map(
    \.scalars)
  private static let carrying = [
    "上年度", "上一年度", "上年", "去年", "往年", "结转", "至", "到", "下年度", "下一年度", "下年", "办理", "继续", "申请", "件", "的",
    "政府信息公开", "信息公开", "案件", "事项",
    "情况", "本年度",
  ].map(\.scalars)
  private static let papers = ["行政", "规范性文件", "规章", "新的", "任何", "地方政府", "政府", "的", "情况", "新"].map(\.scalars)
  private static let fees = [
    "政府信息公开", "信息公开", "依申请公开", "政府信息", "信息", "处理费", "信息处理费", "任何", "相关", "有关", "的", "费用", "收费通知", "收费", "情况",
    "情形", "申请人",
    "申请", "公开", "收取", "发出", "处理", "过", "检索", "复制", "邮寄", "等", "成本", "、", "用", "及", "和", "人", "政府", "产生", "发生",
    "类", "各类",
  ].map(\.scalars)
}
