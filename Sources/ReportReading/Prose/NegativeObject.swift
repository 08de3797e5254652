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
    guard openings.begins(words) else { return [] }
    if WordChain.has(words, Self.charges) { return fee(words, sentence) }
    if WordChain.has(words, results) { return result(words, lead, sentence, basis) }
    let negator = String(negator)
    // 未 and 零 alone stand before too many words.
    guard negator != "未", negator != "零" || WordChain.has(words, Self.reviews), negator != "为零"
    else {
      return []
    }
    var found: [NegativeObject] = []
    for item in items(words) {
      let objects = object(item, negator, lead, sentence, context, basis)
      // Complaints are no figure of the form; what is listed behind them is.
      if objects.isEmpty, WordChain.has(item, complaints), WordChain.isOnly(complaintCases, item) {
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
    let isEnd = words.isEmpty ? ends.words.contains(negator) : words == ["发", "生"] && negator == ["零"]
    guard isEnd else { return [] }
    return items(lead).reduce(into: []) { found, item in
      let blocks = blocks(item)
      guard WordChain.isOnly(endingCases, item) else { return }
      found += blocks.filter { !found.contains($0) }
    }
  }

  private static func object(
    _ item: [Unicode.Scalar], _ negator: String, _ lead: [Unicode.Scalar], _ sentence: ProseSentence,
    _ context: ProseContext, _ basis: ProseBasis
  ) -> [NegativeObject] {
    if WordChain.has(item, Self.disputes) {
      return WordChain.isOnly(cases, item) ? blocks(item) : []
    }
    if item.contains(word: "结转") { return carried(item, lead) }
    if let document = document(item, negator, basis) { return [document] }
    guard requestNegators.contains(negator),
      item.contains(word: "申请") || item.contains(word: "依申请公开")
    else { return [] }
    let isNamed =
      item.contains(word: "公开")
      || (context.speaksOfRequests && !RequestTalk.hasOtherBusiness(sentence.scalars))
    // 未收到法人或其他组织的申请 is said of some applicants only.
    let isOfSome =
      WordChain.has(sentence.scalars, WordList(["法人"]))
      && !WordChain.has(sentence.scalars, Self.persons)
    guard isNamed, !isOfSome, WordChain.isOnly(requests, item) else { return [] }
    return [NegativeObject(name: "政府信息公开申请", subject: .cell(.requests(.received, .total)), role: .received)]
  }

  private static func blocks(_ item: [Unicode.Scalar]) -> [NegativeObject] {
    var found: [NegativeObject] = []
    let direct = item.contains(word: "直接起诉")
    let after = item.contains(word: "复议后起诉")
    if direct || after {
      let block: ReviewMatter = direct ? .directLitigation : .litigationAfterReconsideration
      return direct && after
        ? []
        : [NegativeObject(name: direct ? "直接起诉" : "复议后起诉", subject: block.subject(.total), role: .litigation)]
    }
    if item.contains(word: "复议") {
      found.append(
        NegativeObject(
          name: "行政复议", subject: ReviewMatter.reconsideration.subject(.total), role: .reconsideration))
    }
    if WordChain.has(item, Self.lawsuits) {
      found.append(NegativeObject(name: "行政诉讼", subject: .litigation(.total), role: .litigation))
    }
    return found
  }

  /// 败诉 is of litigation, 纠错 of both unless the sentence speaks of one alone.
  private static func result(
    _ words: [Unicode.Scalar], _ lead: [Unicode.Scalar], _ sentence: ProseSentence, _ basis: ProseBasis
  ) -> [NegativeObject] {
    guard WordChain.isOnly(resultCases, words) else {
      return []
    }
    // 行政应诉案件60件,无败诉: of cases of any kind.
    let said = lead + words
    if sentence.scalars.contains(word: "应诉"), !ReviewSubjects.namesDisclosure(said + sentence.scalars) {
      return []
    }
    var found: [NegativeObject] = []
    if WordChain.has(words, Self.corrections) {
      let said = sentence.scalars
      let reviews = said.contains(word: "复议")
      let lawsuits = WordChain.has(said, Self.courts)
      let losses = said.contains(word: "败诉")
      let named: ReviewMatter =
        reviews && !lawsuits && !losses ? .reconsideration : lawsuits && !reviews ? .litigation : .disputes
      let review = ReviewSubjects.block(in: words) ?? block(before: lead, basis) ?? named
      found.append(
        NegativeObject(
          name: "纠错", subject: review.subject(.corrected),
          role: review == .litigation ? .litigation : .reconsideration))
    }
    if words.contains(word: "败诉") {
      found.append(NegativeObject(name: "败诉", subject: .litigation(.corrected), role: .litigation))
    }
    return found
  }

  /// The block whose name stands right before 零纠错.
  private static func block(before lead: [Unicode.Scalar], _ basis: ProseBasis) -> ReviewMatter? {
    let hit = WordChain.last(of: basis.keys, in: lead, fillers: Self.between)
    guard case .review(let review)? = hit?.meaning else { return nil }
    let isJoined = hit.map { MatterWords.joins.ends(lead[..<$0.range.lowerBound]) } ?? false
    return isJoined ? nil : review
  }

  private static func carried(_ item: [Unicode.Scalar], _ lead: [Unicode.Scalar]) -> [NegativeObject] {
    guard WordChain.isOnly(carrying, item) else { return [] }
    let isIn = WordChain.has(item, past) || past.ends(lead)
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
    let row: ProactiveRow = item.contains(word: "规章") ? .rules : .normativeDocuments
    guard item.contains(word: "规章") || item.contains(word: "规范性文件") else { return nil }
    let column: ProactiveColumn = basis.edition == .form2021 ? .issued : .newlyProduced
    return NegativeObject(
      name: row == .rules ? "规章" : "规范性文件", subject: .cell(.proactive(row, column)), role: .documents)
  }

  private static func fee(_ words: [Unicode.Scalar], _ sentence: ProseSentence) -> [NegativeObject] {
    guard WordChain.isOnly(fees, words) else { return [] }
    let isNamed =
      FeeWords.isNamed(words)
      || (WordChain.has(sentence.scalars, Self.disclosures)
        && !words.contains(word: "事业"))
    return isNamed ? [NegativeObject(name: "信息处理费", subject: nil, role: .handlingFee)] : []
  }

  /// The items of a list; the parties who may apply are no list.
  private static func items(_ words: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let text = joins.removed(from: parties.removed(from: words, leaving: ["公", "民"]), leaving: ["、"])
    return text.split(separator: "、").map { Array($0) }
  }

  private static let parties: WordList = [
    "公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "法人和其他组织", "法人或其他组织",
  ]
  private static let requestNegators: Set<String> = [
    "没有收到", "未收到", "没有接到", "未接到", "未接收到", "未接收", "未受理", "没有受理", "未新收", "未有", "没有", "暂无", "均无", "无", "未发生",
    "没有发生", "未产生", "未涉及",
  ]
  private static let requests: WordList = [
    "任何", "公民", "群众", "社会公众", "公众", "社会", "个人", "单位", "关于", "有关", "相关", "要求", "政府信息公开", "信息公开", "政府信息",
    "政务信息", "依申请公开",
    "政务公开", "公开", "申请", "申请件", "的", "情况", "情形", "事项", "类", "书面", "案件", "提出", "提交", "依申请", "信息", "件", "一件",
    "过", "政府", "此类",
    "形式", "方式", "向", "本单位", "本机关", "本局", "我局", "我办", "我镇", "我单位", "我街道", "我委",
  ]
  private static let cases: WordList = [
    "因", "因为", "由于", "政府信息公开", "信息公开", "政务公开", "依申请公开", "政府信息", "公开", "申请", "工作", "引起", "引发", "导致", "而", "的",
    "被", "提起", "提出",
    "任何", "相关", "涉及", "关于", "行政", "有关", "发生", "产生", "收到", "过", "一起", "一件", "一例", "一宗", "1件", "1起", "1例",
    "任何一起", "任何一件", "问题", "案件", "案", "事项", "情况", "情形",
    "事件", "复议", "诉讼",
    "申请人", "对", "答复", "不服", "类", "等", "直接起诉", "复议后起诉", "未经复议直接起诉", "起诉", "涉", "方面", "政府", "针对", "本单位", "本机关",
    "事务", "本级", "我局", "我办", "我镇", "我单位", "而被", "以及",
  ]
  /// What an object can begin with.
  private static let openings =
    parties + joins + ["、"] + requests + endingCases + resultCases + complaints + carrying + papers + fees
  private static let ends: WordList = ["为零", "未发生", "没有发生", "均无"]
  private static let complaintCases = cases + complaints
  private static let endingCases = cases + endings
  private static let resultCases = cases + results + ["被纠错", "被纠正", "被败诉"] + outcomes
  private static let complaints: WordList = ["投诉", "举报", "信访"]
  private static let endings: WordList = [
    "均", "都", "全年", "数", "数量", "件数", "量", "总数", "全市", "全区", "全县", "我局", "本年度", "年度", "我办", "我镇",
  ]
  private static let results: WordList = ["纠错", "纠正", "败诉"]
  private static let outcomes: WordList = [
    "、", "和", "或", "及", "记录", "结果", "现象", "率为零", "被判", "判决", "也", "或被",
  ]
  private static let carrying: WordList = [
    "上年度", "上一年度", "上年", "去年", "往年", "结转", "至", "到", "下年度", "下一年度", "下年", "办理", "继续", "申请", "件", "的",
    "政府信息公开", "信息公开", "案件", "事项",
    "情况", "本年度",
  ]
  private static let papers: WordList = ["行政", "规范性文件", "规章", "新的", "任何", "地方政府", "政府", "的", "情况", "新"]
  private static let fees: WordList = [
    "政府信息公开", "信息公开", "依申请公开", "政府信息", "信息", "处理费", "信息处理费", "任何", "相关", "有关", "的", "费用", "收费通知", "收费", "情况",
    "情形", "申请人",
    "申请", "公开", "收取", "发出", "处理", "过", "检索", "复制", "邮寄", "等", "成本", "、", "用", "及", "和", "人", "政府", "产生", "发生",
    "类", "各类",
  ]
  private static let charges: WordList = ["费", "收费"]
  private static let reviews: WordList = ["复议", "诉讼"]
  private static let disputes: WordList = ["复议", "诉讼", "起诉"]
  private static let persons: WordList = ["公民", "自然人"]
  private static let lawsuits: WordList = ["诉讼", "起诉"]
  private static let corrections: WordList = ["纠错", "纠正"]
  private static let courts: WordList = ["诉讼", "起诉", "应诉"]
  private static let between: WordList = ["案件", "均", "全年"]
  private static let past: WordList = ["上年", "上年度", "上一年度", "去年", "往年"]
  private static let disclosures: WordList = ["信息公开", "依申请", "信息处理"]
  private static let joins: WordList = ["以及", "和", "及", "与", "或者", "或", "并"]
}
