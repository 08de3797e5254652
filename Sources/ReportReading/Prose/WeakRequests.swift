import DisclosureReport

/// Reads requests that no verb of receiving names: 共有申请90件, 申请总数90件, 依申请公开90件,答复92件.
extension RequestSubjects {
  /// The answer; nil where it is not certain.
  var weakly: Answer? {
    guard isUnit, words.after.isEmpty || words.after.starts(with: "政府信息公开申请".scalars) else { return nil }
    let before = words.before
    let received: Matter = .received(isCertain: false)
    var word: [Unicode.Scalar] = []
    if let hit = WordChain.last(of: Self.verbs, in: before, fillers: MatterWords.fillers),
      RequestTalk.isNamed(Array(before[hit.range.upperBound...]) + words.after),
      LeadWords.isPlain(Array(before[..<hit.range.lowerBound]), basis)
    {
      word = Array(before[hit.range])
    } else if let total = Self.totals.first(where: { before.contains(word: $0) }),
      before.contains(word: "公开".scalars), isOnlyPlain(before, total)
    {
      word = total
    } else if before.ends(with: "依申请公开".scalars) || before.ends(with: "依申请公开共".scalars),
      isOnlyPlain(before, []), isAnswered
    {
      word = "依申请公开".scalars
    } else if WordChain.isOnly(["达", "达到", "共", "为", "总数", "至"].map(\.scalars), before), !before.isEmpty,
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
    return ["答复", "办结", "已答复", "已办结", "均已", "共答复", "共办结", "全部答复"].contains {
      rest.starts(with: $0.unicodeScalars)
    }
  }

  private func isOnlyPlain(_ before: [Unicode.Scalar], _ total: [Unicode.Scalar]) -> Bool {
    let plain = MatterWords.fillers + Self.plain + basis.yearWords + [basis.office, total]
    return WordChain.isOnly(plain.filter { !$0.isEmpty }, before)
  }

  /// 收到申请数量同比增长11%: what has changed is the number that follows.
  private func isChange(_ opening: [Unicode.Scalar]) -> Bool {
    RequestTalk.isNamed(opening) && WordChain.has(opening, ["申请数量", "申请总量", "申请量", "申请件数"].map(\.scalars))
      && WordChain.has(opening, ["增长", "下降", "增加", "减少", "上升"].map(\.scalars))
      && !WordChain.has(opening, ["答复", "办结", "办理"].map(\.scalars)) && !SubsetWords.isPart(opening)
      && !SubsetWords.isOtherOrgan(opening, office: basis.office)
  }

  private static let verbs: [WordChain.Entry<Bool>] = ["共有", "新增", "登记", "共登记", "有"].map {
    ($0.scalars, true)
  }
  private static let totals = ["申请总数", "申请总量", "申请数量", "申请件数"].map(\.scalars)
  private static let plain = ["全市", "全区", "全县", "全省", "我局", "我办", "我委", "我镇", "本机关", "年内"].map(\.scalars)
}
