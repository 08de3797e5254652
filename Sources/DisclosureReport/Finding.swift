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

  /// The rule's id, for example `A1`; the reader's remarks have ids that begin with `R-`.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// The answer.
  public let status: Status
  /// The cells that it looked at; where it fails, the ones whose sum is wrong.
  public let cells: [CellID]
  /// The left side of the rule's equation; nil when it could not be made.
  public let left: ExactNumber?
  /// The right side.
  public let right: ExactNumber?
  /// What the sentence about this finding needs besides: row, column, counts, raw text.
  public let details: [String: String]
  /// The line in the source, counted from 1; nil when it has none.
  public let line: Int?
  /// The sentence of the prose that the finding is about, as printed; nil for cells alone.
  public let quote: String?

  /// A finding.
  public init(
    rule: String, severity: Severity, status: Status, cells: [CellID] = [], left: ExactNumber? = nil,
    right: ExactNumber? = nil, details: [String: String] = [:], line: Int? = nil, quote: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.status = status
    self.cells = cells
    self.left = left
    self.right = right
    self.details = details
    self.line = line
    self.quote = quote
  }

  /// Left minus right; nil when a side is missing.
  public var difference: ExactNumber? {
    guard let left, let right else { return nil }
    return left - right
  }

  /// Whether this is an error that does not hold.
  public var isFailedError: Bool { status == .fail && severity == .error }
}
