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
    guard NegativeWords.openings.begins(words) else { return [] }
    if WordChain.has(words, NegativeWords.charges) { return fee(words, sentence) }
    if WordChain.has(words, NegativeWords.results) { return result(words, lead, sentence, basis) }
    let negator = String(negator)
    // 未 and 零 alone stand before too many words.
    guard negator != "未", negator != "零" || WordChain.has(words, NegativeWords.reviews), negator != "为零"
    else {
      return []
    }
    var found: [NegativeObject] = []
    for item in items(words) {
      let objects = object(item, negator, lead, sentence, context, basis)
      // Complaints are no figure of the form; what is listed behind them is.
      if objects.isEmpty, WordChain.has(item, NegativeWords.complaints),
        WordChain.isOnly(NegativeWords.complaintCases, item)
      {
        continue
      }
      // 书面或其他形式要求公开信息的申请: how they might have been made.
      if objects.isEmpty, WordChain.isOnly(NegativeWords.manners, item) { continue }
      guard !objects.isEmpty else { break }
      found += objects.filter { !found.contains($0) }
    }
    return found
  }

  /// The objects that stand before a word of negation at the end of a clause: 行政复议、行政诉讼均未发生.
  static func before(
    _ lead: [Unicode.Scalar], after negator: [Unicode.Scalar], _ words: [Unicode.Scalar], _ basis: ProseBasis
  ) -> [NegativeObject] {
    let isEnd =
      words.isEmpty ? NegativeWords.ends.words.contains(negator) : words == ["发", "生"] && negator == ["零"]
    guard isEnd else { return [] }
    return items(lead).reduce(into: []) { found, item in
      if let request = countedRequests(item), !found.contains(request) { found.append(request) }
      let blocks = blocks(item)
      guard WordChain.isOnly(NegativeWords.endingCases, item) else { return }
      found += blocks.filter { !found.contains($0) }
    }
  }

  private static func object(
    _ item: [Unicode.Scalar], _ negator: String, _ lead: [Unicode.Scalar], _ sentence: ProseSentence,
    _ context: ProseContext, _ basis: ProseBasis
  ) -> [NegativeObject] {
    if WordChain.has(item, NegativeWords.disputes) {
      return WordChain.isOnly(NegativeWords.cases, item) ? blocks(item) : []
    }
    if item.contains(word: "结转") { return carried(item, lead) }
    if negator != "未", WordChain.isOnly(NegativeWords.disclosed, item), item.contains(word: "公开"),
      (sentence.heading + item).contains(word: "主动公开")
    {
      return [NegativeObject(name: "主动公开的政府信息", subject: nil, role: .proactiveVolume)]
    }
    if let document = document(item, negator, basis) { return [document] }
    guard NegativeWords.requestNegators.contains(negator),
      item.contains(word: "申请") || item.contains(word: "依申请公开")
    else { return [] }
    let isNamed =
      item.contains(word: "公开")
      || ((context.speaksOfRequests || RequestTalk.isNamed(sentence.scalars))
        && !RequestTalk.hasOtherBusiness(sentence.scalars))
    // 未收到法人或其他组织的申请 is said of some applicants only.
    let isOfSome =
      WordChain.has(sentence.scalars, WordList(["法人"]))
      && !WordChain.has(sentence.scalars, NegativeWords.persons)
    guard isNamed, !isOfSome, WordChain.isOnly(NegativeWords.requestWords, item) else { return [] }
    return [requests]
  }

  /// 政府信息公开申请数量 or 依申请公开受理, of which there was none.
  private static func countedRequests(_ item: [Unicode.Scalar]) -> NegativeObject? {
    guard RequestTalk.isNamed(item), WordChain.isOnly(NegativeWords.counted, item) else { return nil }
    return requests
  }

  private static let requests = NegativeObject(
    name: "政府信息公开申请", subject: .cell(.requests(.received, .total)), role: .received)

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
    if WordChain.has(item, NegativeWords.lawsuits) {
      found.append(NegativeObject(name: "行政诉讼", subject: .litigation(.total), role: .litigation))
    }
    return found
  }

  /// 败诉 is of litigation, 纠错 of both unless the sentence speaks of one alone.
  private static func result(
    _ words: [Unicode.Scalar], _ lead: [Unicode.Scalar], _ sentence: ProseSentence, _ basis: ProseBasis
  ) -> [NegativeObject] {
    guard WordChain.isOnly(NegativeWords.resultCases, words) else {
      return []
    }
    // 行政应诉案件60件,无败诉: of cases of any kind.
    let said = lead + words
    if sentence.scalars.contains(word: "应诉"), !ReviewSubjects.namesDisclosure(said + sentence.scalars) {
      return []
    }
    var found: [NegativeObject] = []
    if WordChain.has(words, NegativeWords.corrections) {
      let said = sentence.scalars
      let reviews = said.contains(word: "复议")
      let lawsuits = WordChain.has(said, NegativeWords.courts)
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
    let hit = WordChain.last(of: basis.keys, in: lead, fillers: NegativeWords.between)
    guard case .review(let review)? = hit?.meaning else { return nil }
    let isJoined = hit.map { MatterWords.joins.ends(lead[..<$0.range.lowerBound]) } ?? false
    return isJoined ? nil : review
  }

  private static func carried(_ item: [Unicode.Scalar], _ lead: [Unicode.Scalar]) -> [NegativeObject] {
    guard WordChain.isOnly(NegativeWords.carrying, item) else { return [] }
    let isIn = WordChain.has(item, NegativeWords.past) || NegativeWords.past.ends(lead)
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
      [
        "无新制定", "无新制发", "无新出台", "无制定", "没有新制定", "没有新制发", "没有新出台", "没有制定出台", "未新制发", "未新出台", "未制发", "未制定",
        "未出台", "未印发", "没有制定", "没有制发", "没有出台", "未新制定", "无制发", "未制作", "未制定出台", "未制定印发",
      ].contains(
        negator),
      WordChain.isOnly(NegativeWords.papers, item)
    else { return nil }
    let row: ProactiveRow = item.contains(word: "规章") ? .rules : .normativeDocuments
    guard item.contains(word: "规章") || item.contains(word: "规范性文件") else { return nil }
    let column: ProactiveColumn = basis.edition == .form2021 ? .issued : .newlyProduced
    return NegativeObject(
      name: row == .rules ? "规章" : "规范性文件", subject: .cell(.proactive(row, column)), role: .documents)
  }

  private static func fee(_ words: [Unicode.Scalar], _ sentence: ProseSentence) -> [NegativeObject] {
    guard WordChain.isOnly(NegativeWords.fees, words) else { return [] }
    let isNamed =
      FeeWords.isNamed(words)
      || (WordChain.has(sentence.heading + sentence.scalars, NegativeWords.disclosures)
        && !words.contains(word: "事业"))
    return isNamed ? [NegativeObject(name: "信息处理费", subject: nil, role: .handlingFee)] : []
  }

  /// The items of a list; the parties who may apply are no list.
  private static func items(_ words: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    // 涉及 is no list.
    let words = NegativeWords.touching.removed(from: words, leaving: ["涉"])
    let text = NegativeWords.joins.removed(
      from: NegativeWords.parties.removed(from: words, leaving: ["公", "民"]), leaving: ["、"])
    return text.split(separator: "、").map { Array($0) }
  }
}
