/// How a statement of the prose compares with the tables (G1 to G9).
public struct StatementAnswer: Sendable, Equatable {
  /// How the words were understood, or why they were not compared.
  public enum Way: Sendable, Equatable {
    /// As a count.
    case count(ReadingName)
    /// As a share of a base.
    case share(ReadingName, part: ExactNumber, of: ExactNumber)
    /// As a change from last year to this.
    case growth(ReadingName, from: ExactNumber, to: ExactNumber)
    /// Not compared, with the word that states the statement's scope.
    case open(StatementObstacle, scope: String?)
  }

  /// What another way to understand the words would give.
  public enum Alternative: Sendable, Equatable {
    /// A count.
    case count(ReadingName, ExactNumber)
    /// A share of a base, in per cent with two decimals; empty where there is none.
    case share(ReadingName, of: ExactNumber, percent: String)
    /// A change.
    case growth(ReadingName, from: ExactNumber, to: ExactNumber)
  }

  /// The report's words; nil where outcomes are added up.
  public var label: String?
  /// The outcomes that a list adds up; empty for a single statement.
  public var list: [ExactNumber] = []
  /// The unit as printed; nil where outcomes are added up.
  public var unit: String?
  /// What kind of statement it is; nil for shares, growth and lists.
  public var kind: NarrativeFigure.Kind?
  /// How it was understood.
  public var way: Way
  /// What every way to understand it would give, where none fits.
  public var others: [Alternative] = []
}

/// How words of the prose may be understood; the raw value is the key of its words under `reading`.
public enum ReadingName: String, Sendable, Equatable {
  /// What was received.
  case received
  /// What was received or carried in.
  case accepted
  /// What was handled.
  case handled
  /// What was carried in.
  case carriedIn
  /// What was carried out.
  case carriedOut
  /// The cells that the statement is about.
  case subject
  /// An outcome group.
  case group
  /// The total of a row.
  case row
  /// All cases.
  case total
  /// The concluded cases.
  case concluded
  /// The cases upheld or corrected.
  case decided
}

/// Why a statement is not compared.
public enum StatementObstacle: String, Sendable, Equatable {
  /// It speaks of another scope than the tables.
  case scope
  /// It gives a rounded number.
  case approximate
  /// A cell that it would be held against has no number.
  case missing
  /// It needs last year's report.
  case previous
  /// The report given as last year's is another year's or another office's.
  case otherReport
  /// It gives a rate of all or nothing and does not say of what.
  case base
  /// It may be a part of what another statement of the same matter gives whole.
  case part
  /// The base of the rate is 0.
  case zeroBase
}
