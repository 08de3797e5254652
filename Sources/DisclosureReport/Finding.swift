/// The result of a rule, or a remark of the reader: data, never an error.
public struct Finding: Sendable, Equatable {
  /// How much a failing rule weighs.
  public enum Severity: String, Sendable, Equatable, CaseIterable {
    /// The report contradicts itself.
    case error
    /// Probably wrong.
    case warning
    /// Worth knowing.
    case information
    /// A guess at the cause.
    case hint
  }

  /// What a rule answered.
  public enum Status: String, Sendable, Equatable {
    /// The rule holds.
    case pass
    /// It does not.
    case fail
    /// A cell that it needs is blank, unreadable or absent.
    case notAssessable
  }

  /// Who speaks: a rule, or the reader.
  public enum Rule: Sendable, Hashable, CustomStringConvertible {
    /// A rule that a report is held against.
    case check(Check.ID)
    /// A remark of the reader, by an id that begins with `R-`.
    case remark(String)

    /// The id as it is printed.
    public var description: String {
      switch self {
      case .check(let id): id.rawValue
      case .remark(let id): id
      }
    }
  }

  /// Who speaks.
  public let rule: Rule
  /// The rule; nil for a remark of the reader.
  public let check: Check.ID?
  /// What the rule is about; nil for a remark of the reader.
  public let family: Check.Family?
  /// How much it weighs.
  public let severity: Severity
  /// The answer.
  public let status: Status
  /// The row, column or cell that the rule was applied to; nil where it is about the whole report or a sentence.
  public let place: Place?
  /// The cells that it looked at; where it fails, the ones whose sum is wrong.
  public let cells: [CellID]
  /// The left side of the rule's equation; nil when it could not be made.
  public let left: ExactNumber?
  /// The right side.
  public let right: ExactNumber?
  /// What the sentence about this finding needs besides.
  public let matter: Matter
  /// How many of its cells are blanks that were taken for 0, by the user's wish.
  public let assumed: Int
  /// The line in the source, counted from 1; nil when it has none.
  public let line: Int?
  /// The sentence of the prose that the finding is about, as printed; nil for cells alone.
  public let quote: String?

  /// The finding of a rule.
  public init(
    rule: Check.ID, severity: Severity, status: Status, place: Place? = nil, cells: [CellID] = [],
    left: ExactNumber? = nil, right: ExactNumber? = nil, matter: Matter = .plain, assumed: Int = 0,
    line: Int? = nil, quote: String? = nil
  ) {
    self.rule = .check(rule)
    check = rule
    family = CheckRun.check(rule)?.family
    self.severity = severity
    self.status = status
    self.place = place
    self.cells = cells
    self.left = left
    self.right = right
    self.matter = matter
    self.assumed = assumed
    self.line = line
    self.quote = quote
  }

  /// A remark of the reader; `words` are what its sentence names, by the braces of the sentence.
  public init(
    remark id: String, severity: Severity, status: Status = .fail, cells: [CellID] = [],
    words: [String: String] = [:], line: Int? = nil
  ) {
    rule = .remark(id)
    check = nil
    family = nil
    self.severity = severity
    self.status = status
    place = nil
    self.cells = cells
    left = nil
    right = nil
    matter = .remark(words)
    assumed = 0
    self.line = line
    quote = nil
  }

  /// Left minus right; nil when a side is missing.
  public var difference: ExactNumber? {
    guard let left, let right else { return nil }
    return left - right
  }

  /// Whether it is a remark of the reader.
  public var isRemark: Bool { check == nil }

  /// Whether this is an error that does not hold.
  public var isFailedError: Bool { status == .fail && severity == .error }
}
