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
      && !WordChain.has(words.opening + [","] + lead + words.after, ReviewSubjects.stages)
      // 不予公开的26件引发行政复议12件: those of the 26.
      && QuantityLexer.quantities(in: lead).isEmpty
    let role: NarrativeFigure.Role = review == .reconsideration ? .reconsideration : .litigation
    let matter: Matter = .review(reviews.count == 1 ? reviews[0] : .disputes)
    return make(isOwn ? reviews.map { $0.subject(.total) } : [], role, matter)
  }

  /// Whether the cases are of any kind, not those about disclosure alone.
  private var isGeneral: Bool {
    if ReviewSubjects.namesDisclosure(words.lead + words.after) || context.wasDisclosure { return false }
    if WordChain.has(words.before, ["应诉", "收到", "受理"].map(\.scalars)) { return true }
    let rest = sentence.scalars.dropFirst(words.lead.count)
    if WordChain.has(rest, ReviewSubjects.kinds) { return true }
    return WordChain.has(rest, ["其中".scalars]) && ReviewSubjects.namesDisclosure(Array(rest))
  }

  /// Those about disclosure among cases of any kind: 行政复议50件,其中涉及政府信息公开20件.
  var amongGeneral: Answer? {
    guard isCase, words.after.isEmpty, let whole = context.openTotals.last, whole.subject == nil,
      context.openTotals.count == 1, case .review(let review)? = whole.matter, review != .disputes,
      ReviewSubjects.namesDisclosure(words.before),
      words.before.starts(with: "其中".scalars) || words.opening.ends(with: "其中".scalars),
      WordChain.isOnly(ReviewSubjects.occasions, words.before),
      !ReviewSubjects.namesDisclosure(Array(words.lead.dropLast(words.before.count)))
    else { return nil }
    let role: NarrativeFigure.Role = review == .reconsideration ? .reconsideration : .litigation
    return Answer(
      matter: .review(review), subjects: [review.subject(.total)], role: role, word: "政府信息公开", isAfter: false)
  }

  /// A total that stands behind its results: 维持9件、纠正4件,共计13件.
  var sumOfResults: Answer? {
    guard isCase, let block = context.resultBlock, words.after.isEmpty, !words.before.isEmpty,
      WordChain.isOnly(["共计", "合计", "总计", "共"].map(\.scalars), words.before), context.results == value
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
    guard isCase, !WordChain.has(prefix, ["因", "由于", "我局", "上年"].map(\.scalars)) else { return nil }
    let isList = words.opening.ends(with: "结果".scalars) && ReviewSubjects.namesDisclosure(words.opening)
    let named =
      ReviewSubjects.block(in: prefix, keys: basis.keys)
      ?? (isList ? ReviewSubjects.block(in: words.opening, keys: basis.keys) : nil)
    guard let block = named ?? context.block ?? context.resultBlock else { return nil }
    if matter == .lost, block == .reconsideration || block == .disputes { return nil }
    let role: NarrativeFigure.Role = block == .reconsideration ? .reconsideration : .litigation
    return make([block.subject(column)], role, matter)
  }
}
