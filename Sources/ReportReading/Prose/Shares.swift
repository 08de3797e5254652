import DisclosureReport

/// Reads shares: 占 33.9%, 公开率为 60%, (5.2%).
enum Shares {
  /// The statement of a percentage; nil where nothing says what it is a percentage of.
  static func statement(
    _ percent: PercentLexer.Percent, _ sentence: ProseSentence, _ context: ProseContext, _ basis: ProseBasis
  ) -> Statement? {
    let words = ClauseWords(sentence, percent.range, unit: "%")
    if let growth = YearChange.growth(percent, words, sentence, context, basis) { return growth }
    let about = subject(words, sentence, context, basis, percent)
    guard let about else { return nil }
    let isRead = sentence.isRead
    return Statement(
      label: about.label, value: percent.value, unit: "%", kind: .share,
      role: isRead && about.subject != nil ? about.role : .other, subject: isRead ? about.subject : nil,
      isApproximate: percent.isApproximate, range: percent.range)
  }

  /// What has a share.
  struct About {
    let label: String
    let subject: NarrativeSubject?
    let role: NarrativeFigure.Role
  }

  private static func subject(
    _ words: ClauseWords, _ sentence: ProseSentence, _ context: ProseContext, _ basis: ProseBasis,
    _ percent: PercentLexer.Percent
  ) -> About? {
    var head = words.before
    while let filler = copulas.longestAtEnd(head) {
      head.removeLast(filler.count)
    }
    if head.last == "率" { return Rates.about(head, words, sentence, context, basis) }
    if head.isEmpty, percent.range.lowerBound > 0, sentence.scalars[percent.range.lowerBound - 1] == "(" {
      guard let last = context.last, last.end == percent.range.lowerBound - 1 else { return nil }
      return about(last, base: [])
    }
    if sentence.namesShares, let position = words.before.lastIndex(of: "占") {
      let base = Array(words.before[(position + 1)...])
      let noun = Array(words.before[..<position])
      if WordChain.isOnly(idle, noun) {
        guard let last = context.last else { return nil }
        return about(last, base: base)
      }
      return about(noun: noun, base: base, words, sentence, context, basis)
    }
    guard !YearChange.isChange(words.before) else { return nil }
    // 全文电子化达100%, 实现100%全覆盖: of what is said only by the noun beside it.
    if let label = named(head, nil, .other) { return label }
    return named(Array(words.after.prefix { EvenText.isHan($0) }.prefix(QuantityLabel.limit)), nil, .other)
  }

  /// The share of the number before it.
  private static func about(_ last: ProseContext.Entry, base: [Unicode.Scalar]) -> About? {
    let subject = last.subject.flatMap { allows($0, base) ? $0 : nil }
    let label = String((last.label + "占比").unicodeScalars.suffix(QuantityLabel.limit))
    return last.label.isEmpty ? nil : About(label: label, subject: subject, role: last.role)
  }

  /// The share of a noun: 自然人申请占 91%.
  private static func about(
    noun: [Unicode.Scalar], base: [Unicode.Scalar], _ words: ClauseWords, _ sentence: ProseSentence,
    _ context: ProseContext, _ basis: ProseBasis
  ) -> About? {
    let answer = RequestSubjects(words.about(noun), sentence, context, basis).answer
    let subject = answer.flatMap { $0.subjects.count == 1 ? $0.subjects[0] : nil }
    return named(
      (answer?.word.scalars ?? noun) + "占比".scalars, subject.flatMap { allows($0, base) ? $0 : nil },
      answer?.role ?? .other)
  }

  private static func named(
    _ label: [Unicode.Scalar], _ subject: NarrativeSubject?, _ role: NarrativeFigure.Role
  ) -> About? {
    let words = label.reversed().prefix { EvenText.isHan($0) }.reversed().suffix(QuantityLabel.limit)
    return words.count >= 2 ? About(label: String(Array(words)), subject: subject, role: role) : nil
  }

  /// Whether a share of a subject is one of the whole that the form gives, not of some part of it.
  private static func allows(_ subject: NarrativeSubject, _ base: [Unicode.Scalar]) -> Bool {
    let isStated = WordChain.has(base, wholes)
    switch subject {
    case .groups: return WordChain.isOnly(bases, base)
    case .cell(let id) where id.section == .requests:
      guard WordChain.isOnly(bases, base) else { return false }
      if id.column != ApplicantColumn.total.rawValue { return true }
      // The share of one reason may be one of its group.
      return RequestRow(rawValue: id.row)?.group != nil && isStated
    case .cell(let id) where id.section == .review:
      return id.column != ReviewColumn.total.rawValue && WordChain.isOnly(baseCases, base)
    case .litigation(let column), .disputes(let column):
      return column != .total && WordChain.isOnly(baseCases, base)
    default: return false
    }
  }

  static let copulas: WordList = [
    "为", "达", "达到", "是", "均", "均为", "均达", "均达到", "都", "保持", "保持在", "在", "提高到", "提升至", "提升到", "上升到", "上升至",
    "降至", "提高至",
    ":", "仅", "约", "实现", "高达", "仍", "继续", "分别为", "(", "的", "比",
  ]
  private static let idle: WordList = ["其", "约", "共", "均", "合计", "共计"]
  private static let bases: WordList = [
    "比", "比例", "比重", "的", "为", "达", "达到", "到", "约", "全部", "全年", "本年度", "当年", "答复", "办结", "办理", "处理", "受理",
    "收到", "申请", "总",
    "数", "量", "件", "总数", "总量", "总件数", "政府信息", "信息公开", "公开申请", "已", "所有", "仅", "总体", "合计", "公开类",
  ]
  private static let cases: WordList = ["复议", "诉讼", "行政", "案件"]
  private static let baseCases = bases + cases
  private static let wholes: WordList = ["答复总", "办结总", "办理总", "申请总", "受理总", "处理总", "全部申请", "全部答复", "收到申请"]
}
