import DisclosureReport

/// Tells which figure of table three a number is, or which total or result of table four.
struct RequestSubjects: Sendable {
  /// What a number is about.
  struct Answer: Sendable {
    let matter: Matter
    let subjects: [NarrativeSubject]
    let role: NarrativeFigure.Role
    /// The word that told it.
    let word: String
    /// Whether that word stands after the number.
    let isAfter: Bool
  }

  private let words: ClauseWords
  private let context: ProseContext
  private let basis: ProseBasis
  private let sentence: ProseSentence
  private let isZero: Bool

  /// A number in its sentence.
  init(
    _ words: ClauseWords, _ sentence: ProseSentence, _ context: ProseContext, _ basis: ProseBasis,
    isZero: Bool = false
  ) {
    self.isZero = isZero
    self.words = words
    self.context = context
    self.basis = basis
    self.sentence = sentence
  }

  /// 予以公开答复: the outcome that was the answer.
  private func answered(_ prefix: [Unicode.Scalar]) -> WordChain.Hit<Matter>? {
    guard let hit = WordChain.last(of: basis.keys, in: prefix, fillers: []) else { return nil }
    switch hit.meaning {
    case .groups, .reason: return hit
    default: return nil
    }
  }

  /// Whether 公开答复 would be an answer that discloses.
  private func isDisclosure(_ prefix: [Unicode.Scalar]) -> Bool {
    prefix.ends(with: "公开".scalars)
      && !["信息公开", "依申请公开", "申请公开", "政务公开"].contains { prefix.ends(with: $0.scalars) }
  }

  /// The answer; nil where no word of the tables belongs to the number for certain.
  var answer: Answer? {
    var before = words.before
    var isEach = false
    if let last = before.last, last == "各" {
      before.removeLast()
      isEach = true
    }
    if let hit = WordChain.last(of: basis.keys, in: before, fillers: MatterWords.fillers) {
      // 未办结申请3件结转至下年度: the words behind say it.
      guard hit.meaning == .nothing else { return answer(hit, before, isAfter: false, isEach: isEach) }
      return behind(isEach).flatMap { $0.matter == .carriedOut ? $0 : nil }
    }
    return behind(isEach)
  }

  /// The answer of the words behind a number: 12件予以公开.
  private func behind(_ isEach: Bool) -> Answer? {
    guard
      let hit = WordChain.first(of: basis.keys, in: words.after, fillers: MatterWords.fillers + Self.bridges),
      WordChain.isOnly(MatterWords.fillers + Self.tails, words.after[hit.range.upperBound...])
    else { return nil }
    return answer(hit, words.after, isAfter: true, isEach: isEach)
  }

  private func answer(
    _ hit: WordChain.Hit<Matter>, _ text: [Unicode.Scalar], isAfter: Bool, isEach: Bool
  ) -> Answer? {
    let prefix = Array(text[..<hit.range.lowerBound])
    let word = String(text[hit.range])
    let between = isAfter ? [] : Array(text[hit.range.upperBound...])
    let lead = isAfter ? words.before : prefix
    let make = { (subjects: [NarrativeSubject], role: NarrativeFigure.Role, matter: Matter) -> Answer? in
      Answer(
        matter: matter, subjects: isWhole(lead, matter) ? subjects : [], role: role, word: word,
        isAfter: isAfter)
    }
    if isEach, case .review = hit.meaning {} else if isEach { return nil }
    switch hit.meaning {
    case .nothing: return nil
    case .received, .handled:
      if hit.meaning == Matter.handled, let outcome = answered(prefix) {
        return answer(outcome, Array(text[..<outcome.range.upperBound]), isAfter: isAfter, isEach: isEach)
      }
      guard hit.meaning != Matter.handled || !isDisclosure(prefix) else { return nil }
      guard isRequest(between + [","] + words.after, lead) else { return nil }
      let isReceived = hit.meaning != Matter.handled
      // 收到转办申请5件,办结5件: those of the part before.
      let isNamed =
        RequestTalk.isNamed(between) || RequestTalk.isNamed(lead) || RequestTalk.isNamed(words.after)
      let isOfPart = !isNamed && context.last.map { $0.subject == nil && $0.label.contains("申请") } ?? false
      if isOfPart { return make([], .other, .nothing) }
      return make(
        [.cell(.requests(isReceived ? .received : .handled, .total))], isReceived ? .received : .handled,
        hit.meaning)
    case .carriedIn: return make(isUnit ? [.cell(.requests(.carriedIn, .total))] : [], .carriedIn, .carriedIn)
    case .carriedOut:
      return isRequestTalk || lead.contains(word: "申请".scalars) || words.after.contains(word: "申请".scalars)
        ? make(isUnit ? [.cell(.requests(.carriedOut, .total))] : [], .carriedOut, .carriedOut) : nil
    case .groups(let groups):
      guard isRequestTalk, isUnit else { return nil }
      return outcome(groups, prefix, make)
    case .reason(let row):
      guard isRequestTalk, isUnit, !MatterWords.joins.contains(where: { prefix.ends(with: $0) }),
        !isAfter || !words.before.contains(word: "公开".scalars)
      else { return nil }
      return make([.cell(.requests(row, .total))], .outcome, hit.meaning)
    case .applicant(let column):
      guard isRequestTalk, isUnit, let row = applicantRow(prefix) else { return nil }
      let isJoined = MatterWords.joins.contains { prefix.ends(with: $0) }
      return make(isJoined ? [] : [.cell(.requests(row, column))], .applicant, hit.meaning)
    case .review(let review):
      return total(review, prefix, lead, isEach: isEach, make)
    case .result(let column):
      return result(column, prefix, make, hit.meaning)
    case .lost: return result(.corrected, prefix, make, .lost)
    }
  }

  private func total(
    _ review: ReviewMatter, _ prefix: [Unicode.Scalar], _ lead: [Unicode.Scalar], isEach: Bool,
    _ make: ([NarrativeSubject], NarrativeFigure.Role, Matter) -> Answer?
  ) -> Answer? {
    // None of any kind is none of this kind.
    guard isCase, speaksOfReviews || isZero,
      let reviews = ReviewSubjects.total(review, prefix: prefix, keys: basis.keys, isEach: isEach)
    else { return nil }
    // After cases that are some of the whole the next ones are too.
    let isListed = context.openTotals.last.map { $0.subject == nil } ?? false
    let isOwn =
      !isListed && !WordChain.has(words.opening + [","] + lead + words.after, ReviewSubjects.stages)
    let role: NarrativeFigure.Role = review == .reconsideration ? .reconsideration : .litigation
    let matter: Matter = .review(reviews.count == 1 ? reviews[0] : .disputes)
    return make(isOwn ? reviews.map { $0.subject(.total) } : [], role, matter)
  }

  private func outcome(
    _ groups: [OutcomeGroup], _ prefix: [Unicode.Scalar],
    _ make: ([NarrativeSubject], NarrativeFigure.Role, Matter) -> Answer?
  ) -> Answer? {
    var groups = groups
    var prefix = prefix
    while let join = MatterWords.joins.first(where: { prefix.ends(with: $0) }) {
      let head = Array(prefix.dropLast(join.count))
      guard let other = WordChain.last(of: basis.keys, in: head, fillers: []),
        case .groups(let more) = other.meaning
      else { return nil }
      groups = more + groups
      prefix = Array(head[..<other.range.lowerBound])
    }
    // 因不掌握无法提供 may be one reason of the group or all of it.
    let cause = WordChain.has(prefix, Self.causes) && !prefix.contains(word: "等".scalars)
    guard !cause, !prefix.ends(with: "未".scalars), Set(groups).count == groups.count else { return nil }
    let ordered = OutcomeGroup.allCases.filter(groups.contains)
    return make([.groups(ordered, .total)], .outcome, .groups(ordered))
  }

  private func result(
    _ column: ReviewColumn, _ prefix: [Unicode.Scalar],
    _ make: ([NarrativeSubject], NarrativeFigure.Role, Matter) -> Answer?, _ matter: Matter
  ) -> Answer? {
    guard isCase else { return nil }
    let block = ReviewSubjects.block(in: prefix, keys: basis.keys) ?? context.block
    guard let block else { return nil }
    if matter == .lost, block == .reconsideration || block == .disputes { return nil }
    let role: NarrativeFigure.Role = block == .reconsideration ? .reconsideration : .litigation
    return make([block.subject(column)], role, matter)
  }

  private var isUnit: Bool { ["件", "份", "条", "宗", "例", "起", "个", "次"].contains(words.unit) && !isTimes }
  private var isTimes: Bool { words.unit == "次" || words.unit == "个" }
  private var isCase: Bool { ["件", "起", "宗", "例"].contains(words.unit) }

  /// Whether the paragraph speaks of requests, and no other business stands before in the sentence.
  private var isRequestTalk: Bool {
    let said = context.speaksOfRequests || RequestTalk.isNamed(words.lead) || RequestTalk.isNamed(words.after)
    return said && !RequestTalk.hasOtherBusiness(words.lead)
  }

  private var speaksOfReviews: Bool {
    isRequestTalk || context.speaksOfDisclosure
      || WordChain.has(sentence.heading, ["公开", "复议", "诉讼", "申请"].map(\.scalars))
  }

  /// Whether what was received or answered is a request for information.
  private func isRequest(_ words: [Unicode.Scalar], _ lead: [Unicode.Scalar]) -> Bool {
    guard isUnit else { return false }
    let after = self.words.after
    guard RequestTalk.isObject(after) else { return false }
    return RequestTalk.isNamed(words) || RequestTalk.isNamed(lead) || isRequestTalk
  }

  /// Whether nothing around a number makes it a part, another year's or another office's.
  private func isWhole(_ lead: [Unicode.Scalar], _ matter: Matter) -> Bool {
    var near = lead + [","] + words.after
    if WordChain.has(words.opening, ["通过", "以", "经", "其中", "采取", "集中", "涉及", "作为"].map(\.scalars)) {
      near += words.opening
    }
    if matter == .carriedIn || matter == .carriedOut {
      near = lead.starts(with: "其余".unicodeScalars) ? Array(lead.dropFirst(2)) : lead
    }
    if case .review = matter { near = ReviewSubjects.withoutOccasion(near) }
    if SubsetWords.isPart(near) || lead.starts(with: "对".unicodeScalars)
      || lead.starts(with: "针对".unicodeScalars)
    {
      return false
    }
    // 各镇街 without 全区 are not all of it.
    if let word = words.scope?.word, ["各镇街", "各部门", "各县区"].contains(word) { return false }
    // 其中市政府办公厅收到: the office's own among the region's.
    let isAmong = WordChain.has(lead + words.opening, ["其中".scalars])
    if isAmong, context.scope.scope == .own, context.scope.word != nil, words.scope != nil { return false }
    if MatterWords.negations.contains(where: { lead.ends(with: $0) }) { return false }
    if matter != .carriedIn, SubsetWords.isOtherTime(words.lead, year: basis.year) { return false }
    return !SubsetWords.isOtherOrgan(lead, office: basis.office)
  }

  /// The row whose kinds of applicant are counted; nil where it is not certain.
  private func applicantRow(_ prefix: [Unicode.Scalar]) -> RequestRow? {
    if WordChain.has(prefix, ["收到", "新收"].map(\.scalars)) { return .received }
    switch context.whole {
    case .received(isCertain: true): return .received
    case .handled: return .handled
    default: return nil
    }
  }

  private static let causes = ["因", "由于", "属于", "涉及", "以"].map(\.scalars)
  private static let bridges = [
    "按照", "根据", "依照", "依据", "《条例》", "《中华人民共和国政府信息公开条例》", "规定", "条例", "因", "将", "按规定", "需要", "需", "经", "被",
    "作出", "，", "其中",
  ].map(\.scalars)
  private static let tails = [
    "处理", "答复", "决定", "办理", "继续", "申请人", "告知", "原决定", "后", "其他", "、", "和", "或", "结果", "方式",
  ].map(\.scalars)
}
