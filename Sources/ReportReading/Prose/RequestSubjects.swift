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

  let words: ClauseWords
  let context: ProseContext
  let basis: ProseBasis
  let sentence: ProseSentence
  let value: ExactNumber?
  /// Whether the number is 0.
  var isZero: Bool { value?.isZero ?? false }

  /// A number in its sentence.
  init(
    _ words: ClauseWords, _ sentence: ProseSentence, _ context: ProseContext, _ basis: ProseBasis,
    value: ExactNumber? = nil
  ) {
    self.value = value
    self.words = words
    self.context = context
    self.basis = basis
    self.sentence = sentence
  }

  /// Whether 公开答复 would be an answer that discloses.
  private func isDisclosure(_ prefix: [Unicode.Scalar]) -> Bool {
    prefix.ends(with: "公开") && !Self.topics.ends(prefix)
  }

  /// The answer; nil where no word of the tables belongs to the number for certain.
  var answer: Answer? {
    strong ?? weakly ?? loosely ?? amongGeneral ?? amongRequests
      ?? (value == nil ? nil : sumOfResults ?? sumOfAccepted ?? sumOfOutcomes ?? respective)
  }

  /// The answer of a key of the tables.
  private var strong: Answer? {
    if let carried { return carried }
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

  func answer(
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
      let rest = isAfter ? Array(words.after[hit.range.upperBound...]) : words.after
      guard isRequest(between + [","] + words.after, lead, after: rest) else { return nil }
      guard isAfter || LeadWords.isPlain(prefix, basis) else { return make([], .other, .nothing) }
      let isReceived = hit.meaning != Matter.handled
      // 收到转办申请5件,办结5件: those of the part before.
      let isNamed =
        RequestTalk.isNamed(between) || RequestTalk.isNamed(lead) || RequestTalk.isNamed(words.after)
      let isOfPart =
        !isNamed
        && context.last.map { last in
          last.subject == nil && last.label.contains("申请") && value.map { $0 <= last.value } ?? true
        } ?? false
      if isOfPart { return make([], .other, .nothing) }
      return make(
        [.cell(.requests(isReceived ? .received : .handled, .total))], isReceived ? .received : .handled,
        hit.meaning)
    case .carriedIn: return make(isUnit ? [.cell(.requests(.carriedIn, .total))] : [], .carriedIn, .carriedIn)
    case .carriedOut:
      let isNamed = lead.contains(word: "申请") || words.after.contains(word: "申请")
      return isRequestTalk || isNamed || RequestTalk.isNamed(sentence.scalars)
        ? make(isUnit ? [.cell(.requests(.carriedOut, .total))] : [], .carriedOut, .carriedOut) : nil
    case .groups(let groups):
      guard isRequestTalk, isUnit, !isLoose(word), words.unit != "条" || RequestTalk.isNamed(words.lead) else {
        return nil
      }
      return outcome(groups, prefix, isAfter: isAfter, make)
    case .reason(let row):
      guard isRequestTalk, isUnit, !MatterWords.joins.ends(prefix),
        !isAfter || !words.before.contains(word: "公开"), !isMerged(row)
      else { return nil }
      return make([.cell(.requests(row, .total))], .outcome, hit.meaning)
    case .applicant(let column):
      guard isRequestTalk, isUnit, let row = applicantRow(prefix) else { return nil }
      let isJoined = MatterWords.joins.ends(prefix)
      return make(isJoined ? [] : [.cell(.requests(row, column))], .applicant, hit.meaning)
    case .review(let review):
      return total(review, prefix, lead, isEach: isEach, make)
    case .result(let column):
      return result(column, prefix, make, hit.meaning)
    case .lost: return result(.corrected, prefix, make, .lost)
    }
  }

  var isUnit: Bool { ["件", "份", "条", "宗", "例", "起", "个", "次", "件次"].contains(words.unit) && !isTimes }
  private var isTimes: Bool { words.unit == "次" || words.unit == "个" }
  var isCase: Bool {
    ["件", "起", "宗", "例"].contains(words.unit)
      || words.unit == "次" && ReviewSubjects.isBrought(Array(words.lead))
        && WordChain.has(words.lead, Self.againstOffice)
  }

  /// Whether the paragraph speaks of requests, and no other business stands before in the sentence.
  var isRequestTalk: Bool {
    if isOfClasses { return false }
    let said = context.speaksOfRequests || RequestTalk.isNamed(words.lead) || RequestTalk.isNamed(words.after)
    return said && !RequestTalk.hasOtherBusiness(words.lead)
  }

  /// Whether documents are counted, not requests.
  private var isOfClasses: Bool { context.countsClasses || sentence.countsDocuments }

  var speaksOfReviews: Bool {
    isRequestTalk || context.speaksOfDisclosure
      || WordChain.has(sentence.heading, Self.headings)
  }

  /// Whether what was received or answered is a request for information.
  private func isRequest(_ words: [Unicode.Scalar], _ lead: [Unicode.Scalar], after: [Unicode.Scalar])
    -> Bool
  {
    guard isUnit, !isOfClasses else { return false }
    if RequestTalk.isOtherCase(self.words.lead) { return false }
    guard RequestTalk.isObject(after) else { return false }
    if RequestTalk.isNamed(words) || RequestTalk.isNamed(lead) || isRequestTalk { return true }
    // 本年新收申请25件,… 答复政府信息公开申请24件: what they are is said later in the sentence.
    let rest = self.words.rest
    guard (words + after).contains(word: "申请"), !words.contains(word: "各类"), RequestTalk.isNamed(rest)
    else { return false }
    // 收到申请30件,其中政府信息公开申请2件: requests of any kind.
    return !rest.contains(word: "其中") && !RequestTalk.hasOtherBusiness(sentence.scalars)
  }

  /// Whether nothing around a number makes it a part, another year's or another office's.
  func isWhole(_ lead: [Unicode.Scalar], _ matter: Matter) -> Bool {
    var near = lead + [","] + words.after
    if WordChain.has(words.opening, Self.ways) {
      near += words.opening
    }
    if matter == .carriedIn || matter == .carriedOut {
      near = lead.begins(with: "其余") ? Array(lead.dropFirst(2)) : lead
    }
    if case .review = matter { near = ReviewSubjects.withoutOccasion(near) }
    if SubsetWords.isPart(near) || lead.begins(with: "对")
      || lead.begins(with: "针对")
    {
      return false
    }
    // 各镇街 without 全区 are not all of it.
    if let word = words.scope?.word, ScopeWords.units.words.contains(word.scalars) { return false }
    // 其中市政府办公厅收到: the office's own among the region's.
    let isAmong = (lead + words.opening).contains(word: "其中")
    if isAmong, context.scope.scope == .own, context.scope.word != nil, words.scope != nil { return false }
    if MatterWords.negations.ends(lead) { return false }
    if SubsetWords.isForOthers(lead, office: basis.office)
      || SubsetWords.isOfUnits(lead + [","] + words.bracketHead)
    {
      return false
    }
    let said =
      matter == .carriedOut ? words.timeLead.dropLast(words.before.count) + lead : words.timeLead[...]
    if matter != .carriedIn, SubsetWords.isOtherTime(Array(said), year: basis.year) { return false }
    return !SubsetWords.isOtherOrgan(lead, office: basis.office)
  }

  /// The row whose kinds of applicant are counted; nil where it is not certain.
  private func applicantRow(_ prefix: [Unicode.Scalar]) -> RequestRow? {
    if WordChain.has(prefix, Self.receiving) { return .received }
    switch context.whole {
    case .received(isCertain: true): return .received
    case .handled: return .handled
    default: return nil
    }
  }

  private static let againstOffice: WordList = ["被提起", "被申请"]
  private static let topics: WordList = ["信息公开", "依申请公开", "申请公开", "政务公开"]
  private static let headings: WordList = ["公开", "复议", "诉讼", "申请"]
  private static let ways: WordList = ["通过", "以", "经", "其中", "采取", "集中", "涉及", "作为"]
  private static let receiving: WordList = ["收到", "新收"]
}
