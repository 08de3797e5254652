import DisclosureReport

/// Reads requests that no verb of receiving names: 共有申请90件, 申请总数90件, 依申请公开90件,答复92件.
extension RequestSubjects {
  /// The answer; nil where it is not certain.
  var weakly: Answer? {
    guard isUnit, words.after.isEmpty || words.after.begins(with: "政府信息公开申请") else { return nil }
    let before = words.before
    let received: Matter = .received(isCertain: false)
    var word: [Unicode.Scalar] = []
    if let hit = WordChain.last(of: Self.verbs, in: before, fillers: MatterWords.fillers),
      RequestTalk.isNamed(Array(before[hit.range.upperBound...]) + words.after),
      LeadWords.isPlain(Array(before[..<hit.range.lowerBound]), basis)
    {
      word = Array(before[hit.range])
    } else if let total = Self.totals.words.first(where: { before.contains(word: $0) }),
      before.contains(word: "公开"), isOnlyPlain(before, total)
    {
      word = total
    } else if before.ends(with: "依申请公开") || before.ends(with: "依申请公开共"),
      isOnlyPlain(before, []), isAnswered
    {
      word = "依申请公开".scalars
    } else if WordChain.isOnly(Self.reaching, before), !before.isEmpty,
      isChange(words.opening)
    {
      word = "申请数量".scalars
    } else {
      return nil
    }
    return Answer(
      matter: received, subjects: isWhole(before, received) ? [.cell(.requests(.received, .total))] : [],
      role: .received, word: String(word), isAfter: false)
  }

  /// Whether answers follow in the next clause.
  private var isAnswered: Bool {
    let rest = sentence.scalars.dropFirst(words.lead.count).drop { !ProseSentence.breaks.contains($0) }
      .dropFirst()
    return Self.answering.begins(rest)
  }

  private func isOnlyPlain(_ before: [Unicode.Scalar], _ total: [Unicode.Scalar]) -> Bool {
    let own = basis.yearWords + WordList(words: [basis.office, total])
    return WordChain.isOnly(Self.fillers, or: own, before)
  }

  /// 收到申请数量同比增长11%: what has changed is the number that follows.
  private func isChange(_ opening: [Unicode.Scalar]) -> Bool {
    RequestTalk.isNamed(opening) && WordChain.has(opening, Self.amounts)
      && WordChain.has(opening, Self.changes)
      && !WordChain.has(opening, Self.answers) && !SubsetWords.isPart(opening)
      && !SubsetWords.isOtherOrgan(opening, office: basis.office)
  }

  private static let verbs = WordMeanings<Bool>(
    ["共有", "新增", "登记", "共登记", "有"].map { ($0.scalars, true) })
  private static let answering: WordList = ["答复", "办结", "已答复", "已办结", "均已", "共答复", "共办结", "全部答复"]
  private static let fillers = MatterWords.fillers + plain
  private static let totals: WordList = ["申请总数", "申请总量", "申请数量", "申请件数"]
  private static let plain: WordList = ["全市", "全区", "全县", "全省", "我局", "我办", "我委", "我镇", "本机关", "年内"]
  private static let reaching: WordList = ["达", "达到", "共", "为", "总数", "至"]
  private static let amounts: WordList = ["申请数量", "申请总量", "申请量", "申请件数"]
  private static let changes: WordList = ["增长", "下降", "增加", "减少", "上升"]
  private static let answers: WordList = ["答复", "办结", "办理"]
}
