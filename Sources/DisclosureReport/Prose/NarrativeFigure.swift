/// A statement of the prose about a number, kept apart from the cells of the tables.
public struct NarrativeFigure: Sendable, Equatable {
  /// Whose quantity it is.
  public enum Scope: String, Sendable, Equatable, CaseIterable {
    /// The office's own, or not said otherwise.
    case own
    /// The whole region's: 全市, 全区, 全县 and the like.
    case region
  }

  /// What kind of statement it is.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// So many pieces: the value is a count or an amount.
    case quantity
    /// A share, 占 30.6%: the value is in per cent, the subject is what has that share.
    case share
    /// A change on the year in per cent, negative for a decrease: 同比增长 29.3%.
    case growth
    /// A change on the year in pieces, negative for a decrease: 较上年增加 14 件.
    case difference
    /// A statement that there was none, 未收到申请, 零败诉: the value is 0.
    case none
  }

  /// What the quantity counts.
  public enum Role: String, Sendable, Equatable, CaseIterable {
    /// Information that was disclosed on the office's own initiative.
    case proactiveVolume
    /// Requests received or accepted.
    case received
    /// Requests carried in from the year before.
    case carriedIn
    /// Requests answered or handled.
    case handled
    /// One of the outcomes of table three.
    case outcome
    /// Requests carried over to the next year.
    case carriedOut
    /// Requests of one kind of applicant.
    case applicant
    /// Administrative reconsideration.
    case reconsideration
    /// Administrative litigation.
    case litigation
    /// Rules and normative documents issued, repealed or in force.
    case documents
    /// 信息处理费, in yuan unless the unit says otherwise: not the fees of table two.
    case handlingFee
    /// Anything else.
    case other
  }

  /// What is counted, in the report's words, for example 要闻类信息.
  public let label: String
  /// The number as stated; 0 for a negative statement.
  public let value: ExactNumber
  /// The unit as stated: 条, 件, 次, 期 and so on; "%" for shares and growth.
  public let unit: String
  /// What kind of statement it is.
  public let kind: Kind
  /// Whose it is.
  public let scope: Scope
  /// The word that states the scope, for example 全区各单位 or 本机关; nil when none does.
  public let scopeWord: String?
  /// What it counts.
  public let role: Role
  /// The figure of the tables that it is about; nil where there is none or the words do not tell for certain.
  public let subject: NarrativeSubject?
  /// Whether the report says 余, 多, 约 or the like: then the number is a rounded one.
  public let isApproximate: Bool
  /// The clause or sentence it stands in, as printed.
  public let quote: String
  /// The number of its sentence in the page, from 0: statements of one sentence share it.
  public let sentence: Int
  /// The line, counted from 1.
  public let line: Int

  /// A statement of the prose.
  public init(
    label: String, value: ExactNumber, unit: String, kind: Kind = .quantity, scope: Scope = .own,
    scopeWord: String? = nil, role: Role = .other, subject: NarrativeSubject? = nil,
    isApproximate: Bool = false, quote: String, sentence: Int = 0, line: Int
  ) {
    self.label = label
    self.value = value
    self.unit = unit
    self.kind = kind
    self.scope = scope
    self.scopeWord = scopeWord
    self.role = role
    self.subject = subject
    self.isApproximate = isApproximate
    self.quote = quote
    self.sentence = sentence
    self.line = line
  }
}
