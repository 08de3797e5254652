/// One sentence of the prose, or one item of a list that semicolons divide, without spaces and line breaks.
struct ProseSentence: Sendable {
  /// Which part of the report it stands in.
  enum Part: Sendable {
    /// Section one.
    case overview
    /// Between the tables, or a note beneath one.
    case tables
    /// Section five and what follows the tables otherwise.
    case problems
    /// Section six.
    case otherMatters
  }

  /// Evened scalars, without a heading that was glued to them.
  var scalars: [Unicode.Scalar] = []
  /// Where each stands in the page.
  var offsets: [Int] = []
  /// Which part it stands in.
  var part: Part
  /// The last heading before it, 依申请公开情况.
  var heading: [Unicode.Scalar] = []
  /// The number of the whole sentence in the page.
  var number = 0
  /// Whether it goes on with the item before it, after a semicolon.
  var continues = false
  /// Whether it begins a paragraph.
  var opensParagraph = false

  /// Whether it is the rest of a sentence that is too long to be understood.
  var isRest = false

  /// Whether its statements may be about figures of the tables.
  var isRead: Bool { (part == .overview || part == .tables) && !isRest }
  /// Whether it belongs to section one.
  var isOverview: Bool { part == .overview }

  /// The places of the words around a number: from the mark before it to the mark after it.
  ///
  /// Looked up where ``divided`` has been called, else looked for.
  func clause(around number: Range<Int>, marks kind: Marks = .all) -> Range<Int> {
    let known = kind == .all ? clauses : parts
    let clauses = known ?? SentenceClauses(scalars, kind.scalars)
    return clauses.starts[number.lowerBound]..<clauses.ends[number.upperBound]
  }

  /// The same sentence with the places of its clauses, which are then looked up.
  func divided() -> ProseSentence {
    var copy = self
    copy.clauses = SentenceClauses(scalars, Self.marks)
    copy.parts = SentenceClauses(scalars, Self.breaks)
    copy.namesShares = scalars.contains("占")
    copy.countsDocuments = RequestTalk.isAttributes(scalars)
    return copy
  }

  /// Which marks end a clause.
  enum Marks: Sendable {
    /// ``ProseSentence/marks``.
    case all
    /// ``ProseSentence/breaks``.
    case breaks

    fileprivate var scalars: ScalarSet { self == .all ? ProseSentence.marks : ProseSentence.breaks }
  }

  /// Whether 占 stands in it; known where ``divided`` has been called.
  private(set) var namesShares = true
  /// Whether it counts documents by their class of disclosure, not requests; known where ``divided`` has been called.
  private(set) var countsDocuments = false
  private var clauses: SentenceClauses?
  private var parts: SentenceClauses?

  /// A sentence of a part, with nothing in it yet.
  init(part: Part) { self.part = part }

  /// A comma, colon, bracket, quotation mark or the like.
  static let marks: ScalarSet = breaks.union(["\u{201C}", "\u{201D}", "《", "》"])
  /// A comma, colon, bracket or the like.
  static let breaks: ScalarSet = [",", "。", ";", "；", ":", "(", ")", "!", "?"]
}
