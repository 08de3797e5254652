import DisclosureReport

/// What the sentences before a number have said, as far as it bears on the number.
struct ProseContext: Sendable {
  /// A number that was read, with what it was about.
  struct Entry: Sendable {
    let label: String
    let value: ExactNumber
    let matter: Matter?
    var subject: NarrativeSubject?
    let role: NarrativeFigure.Role
    let isApproximate: Bool
    /// Where it ends in its sentence.
    let end: Int

    /// The same number of another figure.
    func about(_ subject: NarrativeSubject?) -> Entry {
      var copy = self
      copy.subject = subject
      return copy
    }
  }

  /// Whether the paragraph speaks of requests for information.
  var speaksOfRequests = false
  /// The last number of the same sentence or item.
  var last: Entry?
  /// The number before a bracket that is open.
  var outer: Entry?
  /// The last 收到 or 答复 of the sentence.
  var whole: Matter?
  /// The block of table four that is spoken of; nil where it is not certain.
  var block: ReviewMatter?
  /// The totals of table four in the item, of which no result has been given.
  var openTotals: [Entry] = []
  /// The documents and the column that the item speaks of.
  var documents: DocumentSubjects.Topic?
  /// The last scope that was stated.
  var scope = ScopeWords.Scope.unnamed
  /// Whether the sentence, or what it goes on with, is about open government information.
  var speaksOfDisclosure = false
  /// Whether the numbers are of a part.
  var reach = PartReach()
  /// What it was before a bracket that is open.
  private var outerReach = PartReach()
  /// The scope before a bracket that is open.
  private var outerScope: ScopeWords.Scope?
  /// The region whose requests the paragraph counts, until it names the office itself.
  private(set) var regionOfRequests: ScopeWords.Scope?
  /// Whether documents are counted by their class of disclosure, over semicolons too.
  private(set) var countsClasses = false
  private var endsWithClass = false
  /// Whether what the sentence goes on with was about open government information.
  var wasDisclosure = false
  /// The block whose results are listed, and their sum.
  private(set) var resultBlock: ReviewMatter?
  private(set) var results = ExactNumber.zero
  /// Whether a quantity of disclosed information stands before and its parts follow.
  var hasVolume = false
  /// Whether the fee for handling requests stands before and its parts follow.
  var hasFee = false
  /// Whether parts of that quantity have been listed.
  var hasParts = false

  /// The context at the beginning of a sentence.
  mutating func begin(_ sentence: ProseSentence, _ basis: ProseBasis) {
    if sentence.opensParagraph {
      self = ProseContext()
      speaksOfRequests = WordChain.has(sentence.heading, Self.requestHeadings)
    }
    last = nil
    outer = nil
    openTotals = []
    documents = nil
    defer {
      if WordChain.has(sentence.scalars, Self.disclosure) { speaksOfDisclosure = true }
    }
    let goesOn = sentence.continues || Self.continuations.begins(sentence.scalars)
    countsClasses =
      goesOn && (countsClasses || endsWithClass && DisclosureClasses.isFirst(in: sentence.scalars))
    endsWithClass = DisclosureClasses.isLast(in: sentence.scalars)
    outerScope = nil
    resultBlock = nil
    results = .zero
    reach.begin(sentence, goesOn: goesOn, basis)
    if !goesOn {
      scope = .unnamed
      block = nil
      whole = nil
      speaksOfDisclosure = false
      hasVolume = false
      hasFee = false
      hasParts = false
    }
    wasDisclosure = speaksOfDisclosure
  }

  /// Looks at the words before the next number: what stands in brackets is not what the words behind them are about.
  ///
  /// Gives the place behind the bracket that ends among them.
  mutating func pass(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
    let opens = words.lastIndex(of: "(")
    let closes = words.lastIndex(of: ")")
    defer {
      if let opens, opens > closes ?? -1 { outerScope = scope }
    }
    if closes != nil, let outerScope {
      scope = outerScope
      self.outerScope = nil
    }
    if let closes, outer != nil, closes > opens ?? -1 {
      last = outer
      outer = nil
      reach = outerReach
    } else if let opens, opens > closes ?? -1 {
      outer = last
      outerReach = reach
    }
    return closes.map { $0 + 1 }
  }

  /// The scope of a statement: the region whose requests are counted, where nobody is named.
  mutating func scope(of statement: Statement) -> ScopeWords.Scope {
    guard statement.subject != nil, Self.counted.contains(statement.role) else { return scope }
    if scope != .unnamed { regionOfRequests = scope.scope == .region ? scope : nil }
    return scope == .unnamed ? regionOfRequests ?? scope : scope
  }

  private static let counted: Set<NarrativeFigure.Role> = [
    .received, .carriedIn, .handled, .outcome, .carriedOut, .applicant, .reconsideration, .litigation,
  ]

  /// Takes in a share: a change that follows is the share's, not the number's before it.
  mutating func add(_ share: Statement) {
    last = Entry(
      label: share.label, value: share.value, matter: nil, subject: nil, role: .other,
      isApproximate: share.isApproximate, end: share.range.upperBound)
  }

  /// Takes in a number of the sentence.
  mutating func add(_ entry: Entry) {
    last = entry
    switch entry.matter {
    case .received?, .handled?: whole = entry.subject == nil ? nil : entry.matter
    case .review(let review)?:
      block = entry.subject != nil && openTotals.isEmpty ? review : nil
      openTotals.append(entry)
    case .result?, .lost?:
      openTotals = []
      let named = entry.subject.flatMap(ReviewMatter.init)
      results = named != nil && named == resultBlock ? results + entry.value : entry.value
      resultBlock = named
    default: break
    }
  }

  private static let disclosure: WordList = ["信息公开", "政务公开", "公开申请"]
  private static let requestHeadings: WordList = ["依申请", "申请公开", "公开申请", "收到和处理"]
  private static let continuations: WordList = [
    "其中", "办理结果", "答复", "在答复", "已答复", "从办理", "从答复", "按办理", "上述", "结果", "予以公开", "在办结", "在已办", "办结", "从申请",
  ]
}
