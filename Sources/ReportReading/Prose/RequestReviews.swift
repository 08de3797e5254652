import DisclosureReport

/// Tells which total or result of table four a number is.
extension RequestSubjects {
  /// The total of a block whose key stands after `prefix`.
  func total(
    _ review: ReviewMatter, _ prefix: [Unicode.Scalar], _ lead: [Unicode.Scalar], isEach: Bool,
    _ make: ([NarrativeSubject], NarrativeFigure.Role, Matter) -> Answer?
  ) -> Answer? {
    // None of any kind is none of this kind.
    guard isCase, speaksOfReviews || isZero || isGeneral,
      let reviews = ReviewSubjects.total(review, prefix: prefix, keys: basis.keys, isEach: isEach)
    else { return nil }
    // After cases that are some of the whole the next ones are too.
    let isListed = context.openTotals.last.map { $0.subject == nil } ?? false
    let isOwn =
      !isListed && !isGeneral
      && !WordChain.has(stageWords(lead), ReviewSubjects.stages)
      // 不予公开的26件引发行政复议12件: those of the 26.
      && QuantityLexer.quantities(in: lead).isEmpty
    let role: NarrativeFigure.Role = review == .reconsideration ? .reconsideration : .litigation
    let matter: Matter = .review(reviews.count == 1 ? reviews[0] : .disputes)
    return make(isOwn ? reviews.map { $0.subject(.total) } : [], role, matter)
  }

  /// The words around a number of cases without 办理 before 因政府信息公开引发的, which is said of cases against the office.
  private func stageWords(_ lead: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let isAgainst = ReviewSubjects.isBrought(words.before) && !basis.office.contains(word: "司法")
    return words.opening + [","] + (isAgainst ? ReviewSubjects.answering.removed(from: lead) : lead)
      + words.after
  }

  /// Whether the cases are of any kind, not those about disclosure alone.
  private var isGeneral: Bool {
    if ReviewSubjects.namesDisclosure(words.lead + words.after) || context.wasDisclosure { return false }
    if WordChain.has(words.before, Self.verbs) { return true }
    let rest = sentence.scalars.dropFirst(words.lead.count)
    if WordChain.has(rest, ReviewSubjects.kinds) { return true }
    return rest.contains(word: "其中") && ReviewSubjects.namesDisclosure(rest)
  }

  /// Those about disclosure among cases of any kind: 行政复议50件,其中涉及政府信息公开20件.
  var amongGeneral: Answer? {
    guard isCase, words.after.isEmpty, let whole = context.openTotals.last, whole.subject == nil,
      context.openTotals.count == 1, case .review(let review)? = whole.matter, review != .disputes,
      ReviewSubjects.namesDisclosure(words.before),
      words.before.begins(with: "其中") || words.opening.ends(with: "其中"),
      WordChain.isOnly(ReviewSubjects.occasions, words.before),
      !ReviewSubjects.namesDisclosure(words.lead.dropLast(words.before.count))
    else { return nil }
    let role: NarrativeFigure.Role = review == .reconsideration ? .reconsideration : .litigation
    return Answer(
      matter: .review(review), subjects: [review.subject(.total)], role: role, word: "政府信息公开", isAfter: false)
  }

  /// A total that stands behind its results: 维持9件、纠正4件,共计13件.
  var sumOfResults: Answer? {
    guard isCase, let block = context.resultBlock, words.after.isEmpty, !words.before.isEmpty,
      WordChain.isOnly(Self.sums, words.before), context.results == value
    else { return nil }
    let role: NarrativeFigure.Role = block == .reconsideration ? .reconsideration : .litigation
    return Answer(
      matter: .review(block), subjects: [block.subject(.total)], role: role, word: String(words.before),
      isAfter: false)
  }

  /// The result of a block whose key stands after `prefix`.
  func result(
    _ column: ReviewColumn, _ prefix: [Unicode.Scalar],
    _ make: ([NarrativeSubject], NarrativeFigure.Role, Matter) -> Answer?, _ matter: Matter
  ) -> Answer? {
    guard isCase, !WordChain.has(prefix, Self.limits) else { return nil }
    let isList = words.opening.ends(with: "结果") && ReviewSubjects.namesDisclosure(words.opening)
    let named =
      ReviewSubjects.block(in: prefix)
      ?? (isList ? ReviewSubjects.block(in: words.opening) : nil)
    guard let block = named ?? context.block ?? context.resultBlock else { return nil }
    if matter == .lost, block == .reconsideration || block == .disputes { return nil }
    let role: NarrativeFigure.Role = block == .reconsideration ? .reconsideration : .litigation
    return make([block.subject(column)], role, matter)
  }
  private static let verbs: WordList = ["应诉", "收到", "受理"]
  private static let sums: WordList = ["共计", "合计", "总计", "共"]
  private static let limits: WordList = ["因", "由于", "我局", "上年"]
}
