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
      namesRequests(Array(before[hit.range.upperBound...]) + words.after),
      LeadWords.isPlain(Array(before[..<hit.range.lowerBound]), basis)
    {
      word = Array(before[hit.range])
    } else if let total = Self.totals.words.first(where: { before.contains(word: $0) }),
      before.contains(word: "公开") || isRequestTalk, isOnlyPlain(before, total)
    {
      word = total
    } else if Self.granted.ends(before),
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

  /// 新增申请25件, where the paragraph is on requests.
  private func namesRequests(_ text: [Unicode.Scalar]) -> Bool {
    RequestTalk.isNamed(text) || isRequestTalk && WordChain.isOnly(Self.bareRequest, text) && !text.isEmpty
  }
  private static let bareRequest: WordList = ["申请", "有效申请", "各类申请"]

  /// 收到各类申请30件,其中政府信息公开申请2件.
  var amongRequests: Answer? {
    guard isUnit, words.after.isEmpty, let last = context.last, last.subject == nil,
      last.label.contains("申请"), words.before.begins(with: "其中"),
      WordChain.isOnly(Self.amongWords, words.before), RequestTalk.isNamed(words.before)
    else { return nil }
    let matter: Matter = .received(isCertain: false)
    // What 其中 makes a part of other requests is all of these.
    let isWhole = isWhole(Array(words.before.dropFirst(2)), matter)
    return Answer(
      matter: matter, subjects: isWhole ? [.cell(.requests(.received, .total))] : [], role: .received,
      word: "政府信息公开申请", isAfter: false)
  }

  private static let amongWords: WordList = [
    "其中", "政府信息公开", "信息公开", "申请", "依申请公开", "政府信息", "件", "类", "共", "的",
  ]

  /// 公开3件 or 已公开3件 in a list of outcomes.
  var loosely: Answer? {
    guard isRequestTalk, isUnit, words.after.isEmpty, Self.disclosed.words.contains(words.before),
      listsOutcomes
    else { return nil }
    let subjects = isWhole([], .groups([.disclosed])) ? [NarrativeSubject.groups([.disclosed], .total)] : []
    return Answer(
      matter: .groups([.disclosed]), subjects: subjects, role: .outcome, word: "予以公开", isAfter: false)
  }

  /// 收到25件,上年结转3件,共计28件.
  var sumOfAccepted: Answer? {
    guard isUnit, words.after.isEmpty, context.last?.matter == .carriedIn, context.last?.subject != nil,
      case .received? = context.whole, WordChain.isOnly(Self.sums, words.before), !words.before.isEmpty
    else { return nil }
    let subjects: [NarrativeSubject] = isWhole([], .received(isCertain: false)) ? [.accepted(.total)] : []
    return Answer(
      matter: .nothing, subjects: subjects, role: .received, word: "受理总量", isAfter: false)
  }

  /// 予以公开3件,…其他处理2件,总计28件.
  var sumOfOutcomes: Answer? {
    guard isUnit, words.after.isEmpty, isRequestTalk, !words.before.isEmpty,
      case .groups? = context.last?.matter, context.last?.subject != nil,
      WordChain.isOnly(Self.totalSums, words.before), Self.lastGroups.stands(in: words.lead),
      words.lead.contains(word: "不予公开")
    else { return nil }
    let subjects: [NarrativeSubject] =
      isWhole([], .handled) ? [.cell(.requests(.handled, .total))] : []
    return Answer(matter: .handled, subjects: subjects, role: .handled, word: "总计", isAfter: false)
  }

  private static let totalSums: WordList = ["总计", "合计", "共计"]
  /// The groups that stand last in the form: a list that names one is a list of all.
  private static let lastGroups: WordList = ["其他处理", "其它处理", "不予处理"]
  private static let sums: WordList = ["共计", "合计", "总计", "共", "两项合计", "为"]
  private static let disclosed: WordList = ["公开", "已公开", "其中公开", "其中已公开", "同意", "公开答复", "公开的"]

  /// Whether answers follow in the next clause.
  private var isAnswered: Bool {
    let rest = sentence.scalars.dropFirst(words.lead.count).drop { !ProseSentence.breaks.contains($0) }
      .dropFirst()
    return Self.answering.begins(rest)
      || WordChain.has(rest.prefix { !ProseSentence.breaks.contains($0) }, Self.allAnswered)
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
  private static let granted: WordList = ["依申请公开", "依申请公开共", "依申请公开政府信息", "依申请公开政府信息共", "依申请公开信息", "依申请公开件"]
  private static let allAnswered: WordList = ["全部答复", "按时答复", "按期答复", "按时办结", "按期办结", "均答复", "全部办结", "予以答复"]
  private static let answering: WordList = ["答复", "办结", "已答复", "已办结", "均已", "共答复", "共办结", "全部答复"]
  private static let fillers = MatterWords.fillers + plain
  private static let totals: WordList = ["申请总数", "申请总量", "申请数量", "申请件数"]
  private static let plain: WordList = ["全市", "全区", "全县", "全省", "我局", "我办", "我委", "我镇", "本机关", "年内"]
  private static let reaching: WordList = ["达", "达到", "共", "为", "总数", "至"]
  private static let amounts: WordList = ["申请数量", "申请总量", "申请量", "申请件数"]
  private static let changes: WordList = ["增长", "下降", "增加", "减少", "上升"]
  private static let answers: WordList = ["答复", "办结", "办理"]
}
