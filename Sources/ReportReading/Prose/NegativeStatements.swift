import DisclosureReport

/// Finds statements that there was none: 未收到申请, 无行政复议, 零败诉, 未收取信息处理费; and 均获维持.
enum NegativeStatements {
  /// A statement of none, or of all, with its place.
  struct Found: Sendable {
    /// From its first word to its last.
    let range: Range<Int>
    /// The figures that are 0, each with its name; empty for 均获维持.
    let objects: [NegativeObject]
    /// The word of negation.
    let word: String
  }

  /// The statements of a sentence in order.
  static func found(in sentence: ProseSentence, _ basis: ProseBasis, _ context: ProseContext) -> [Found] {
    var found: [Found] = []
    let text = sentence.scalars
    var ends: [Int]?
    var starts: [Int]?
    var position = 0
    while position < text.count {
      if let word = upheld.word(text, at: position) {
        found.append(Found(range: position..<(position + word.count), objects: [], word: String(word)))
        position += word.count
        continue
      }
      guard let word = negators.word(text, at: position) else {
        position += 1
        continue
      }
      let start = position + word.count
      // Clauses are looked for once, where there is something to say of one.
      ends = ends ?? clauseEnds(text)
      let end = objectEnd(text, from: start, clause: ends?[start] ?? text.count)
      defer { position = max(position, start) }
      // Nobody says so much of what there was none of.
      guard end - start <= longest else { continue }
      let object = Array(text[start..<end])
      starts = starts ?? clauseStarts(text)
      let lead = Array(text[(starts?[position] ?? position)..<position])
      var objects = NegativeObject.parse(object, after: word, lead, sentence, context, basis)
      // 行政复议、行政诉讼情况:无。
      if objects.isEmpty, lead.isEmpty, object.isEmpty, position > 1, text[position - 1] == ":" {
        let head = Array(text[(starts?[position - 1] ?? 0)..<(position - 1)])
        objects = NegativeObject.before(head, after: "均无".scalars, [], basis)
      }
      if objects.isEmpty { objects = NegativeObject.before(lead, after: word, object, basis) }
      guard !objects.isEmpty, !isSupposed(lead, object, sentence, position) else { continue }
      objects = objects.filter { allows($0, sentence, lead, object, position, basis) }
      guard !objects.isEmpty else { continue }
      found.append(Found(range: position..<end, objects: objects, word: String(word)))
      position = end
    }
    return found
  }

  /// The statements of one that was found.
  static func statements(_ found: Found, _ sentence: ProseSentence, _ context: ProseContext) -> [Statement] {
    guard found.objects.isEmpty else {
      return found.objects.map { object in
        Statement(
          label: object.role == .handlingFee
            ? "未收取信息处理费" : (found.word == "未因" ? "未发生" : found.word) + object.name, value: .zero,
          unit: object.role == .handlingFee ? "元" : "件",
          kind: .none,
          role: object.role, subject: object.subject, range: found.range)
      }
    }
    guard sentence.isRead else { return [] }
    return context.openTotals.compactMap { total in
      guard case .review(let review)? = total.matter, total.subject != nil else { return nil }
      return Statement(
        label: found.word, value: total.value, unit: "件", role: total.role, subject: review.subject(.upheld),
        isApproximate: total.isApproximate, range: found.range)
    }
  }

  /// Whether a part of the report is one where such a statement is about the form, and about all of its year and office.
  private static func allows(
    _ object: NegativeObject, _ sentence: ProseSentence, _ lead: [Unicode.Scalar], _ words: [Unicode.Scalar],
    _ position: Int, _ basis: ProseBasis
  ) -> Bool {
    let isReview = object.isReview
    if sentence.isRest { return false }
    switch sentence.part {
    case .overview, .tables: break
    case .problems: guard isReview, !WordChain.has(sentence.scalars, plans) else { return false }
    case .otherMatters: guard isReview || object.role == .handlingFee else { return false }
    }
    if object.role != .carriedIn,
      SubsetWords.isOtherTime(Array(sentence.scalars[..<position]), year: basis.year)
    {
      return false
    }
    if SubsetWords.isOtherOrgan(lead, office: basis.office) { return false }
    return object.role == .handlingFee || !SubsetWords.isPart(lead)
  }

  /// Whether a statement is a condition, a wish or a plan.
  private static func isSupposed(
    _ lead: [Unicode.Scalar], _ object: [Unicode.Scalar], _ sentence: ProseSentence, _ position: Int
  ) -> Bool {
    if WordChain.has(lead, wishes) || conditions.ends(lead) {
      return true
    }
    if WordChain.has(Self.asking.removed(from: object), Self.measures), !object.contains(word: "率为") {
      return true
    }
    if object.last == "的" { return true }
    if position < sentence.scalars.count,
      WordChain.has(sentence.scalars, Self.aims)
    {
      return true
    }
    // 确保规范办理,无行政复议: the wish goes on after the comma, unless the clause begins anew.
    let mark = max(0, position - lead.count - 1)
    let before = Array(sentence.scalars[leadStart(sentence.scalars, before: mark)..<mark])
    return !beginnings.begins(lead) && WordChain.has(before, wishes)
  }

  private static func leadStart(_ text: [Unicode.Scalar], before position: Int) -> Int {
    var start = position
    while start > 0, !ProseSentence.breaks.contains(text[start - 1]) { start -= 1 }
    return start
  }

  /// For each position, where its clause ends.
  private static func clauseEnds(_ text: [Unicode.Scalar]) -> [Int] {
    var ends = [Int](repeating: text.count, count: text.count + 1)
    for position in text.indices.reversed() {
      ends[position] = ProseSentence.breaks.contains(text[position]) ? position : ends[position + 1]
    }
    return ends
  }

  /// For each position, where its clause begins.
  private static func clauseStarts(_ text: [Unicode.Scalar]) -> [Int] {
    var starts = [Int](repeating: 0, count: text.count + 1)
    for position in text.indices {
      starts[position + 1] = ProseSentence.breaks.contains(text[position]) ? position + 1 : starts[position]
    }
    return starts
  }

  /// The end of the clause, or the join before the next negation in it: 零纠错、零败诉.
  ///
  /// No further than what is too long to name anything.
  private static func objectEnd(_ text: [Unicode.Scalar], from start: Int, clause end: Int) -> Int {
    let end = min(end, start + longest + 1)
    let next = (start..<end).first { position in
      Self.next.word(text, at: position) != nil
        && !text[position...].begins(with: "未经") && !text[position...].begins(with: "未审结")
    }
    guard let next, next > start else { return end }
    let join = text[start..<next].lastIndex(where: joins.contains)
    return join ?? end
  }

  /// The most scalars that what there was none of is named with.
  private static let longest = 200
  /// Longest first.
  private static let negators: WordList = [
    "无新制定", "无新制发", "无新出台", "无制定", "没有新制定", "没有新制发", "没有新出台", "没有制定出台", "没有收取", "不存在", "未因", "未接收到", "从未收到",
    "未新制发", "未新出台", "未新增", "没有收到", "没有接到", "没有受理", "没有发生", "没有出现", "没有产生", "没有引发", "没有制定", "没有制发",
    "没有出台",
    "未被提起",
    "未被申请", "未新制定", "未收到",
    "未接到", "未接收", "未受理", "未新收", "未发生", "未提起", "未出现", "未产生", "未引发", "未涉及", "未收取", "未发出", "未征收", "未制定出台",
    "未制定印发", "未制发", "未制定",
    "未出台", "未印发",
    "未制作", "无制发", "无收取", "没有向", "未向", "未有", "没有", "暂无", "未被", "均无", "为零", "零件", "零宗", "零起", "零受理", "零申请", "无",
    "未", "零",
  ]
  private static let upheld = WordList(
    words: ["均", "全部", "都", "全"].flatMap { all in
      ["获", "予以", "被", "得到", "获得", "判决", "裁定", "结果", ""].map { (all + $0 + "维持").scalars }
    }.sorted { $0.count > $1.count })
  private static let beginnings: WordList = ["全年", "本年", "20", "我", "截至"]
  private static let joins: ScalarSet = ["、", "和", "及", "与", "或", "且"]
  private static let next: WordList = ["无", "未", "零", "没有"]
  private static let wishes: WordList = [
    "力争", "争取", "努力", "确保", "保证", "防止", "避免", "杜绝", "降低", "减少", "防范", "力求", "追求", "目标", "下一步", "计划", "要求",
    "是否", "如果", "一旦",
  ]
  private static let conditions: WordList = [
    "对", "对于", "如", "若", "凡", "凡是", "应", "要", "将", "可", "会", "能", "倘若", "因", "针对",
  ]
  private static let plans: WordList = ["下一步", "将", "力争", "进一步", "要", "不足", "继续"]
  private static let measures: WordList = ["目标", "率", "的单位", "要求"]
  private static let asking: WordList = ["要求公开", "要求提供", "要求获取", "要求本机关公开"]
  private static let aims: WordList = ["力争", "争取", "下一步", "为目标"]
}
