extension Finding {
  /// What the sentence about a finding needs besides its cells and its two sides.
  public enum Matter: Sendable, Equatable {
    /// Nothing.
    case plain
    /// A sum of which some parts have no number.
    case known(KnownParts)
    /// A figure of last year's report (D5, D6, E1, E4, E6, F1, F2).
    case before(YearBefore)
    /// Why a rule cannot be assessed.
    case obstacle(Obstacle)
    /// So many figures were compared, and none jumps (F2).
    case compared(Int)
    /// The office that reports rules (E5).
    case office(String)
    /// Another edition last year, and the rows that must not be compared (F3).
    case editions(now: FormEdition, before: FormEdition, proactive: [ProactiveRow], requests: [RequestRow])
    /// The names of the two reports' offices (F4).
    case offices(now: String, before: String)
    /// The words that tell what the two reports count; empty where there is none (F4).
    case scopes(now: String, before: String)
    /// The sum of a region's units (H1).
    case units(UnitSum)
    /// A statement of the prose held against the tables (G1 to G9).
    case statement(StatementAnswer)
    /// What section six and the prose say of the fee (G10).
    case fee(FeeState)
    /// What a closing section says (G11).
    case section(ClosingSection, SectionState)
    /// Two years that should be one or neighbours (G12).
    case years(YearPair, Int?, other: Int?)
    /// The day of publication and the year in which it was due (G12).
    case published(ReportText.Day?, dueIn: Int?)
    /// A guess at the cause of failing sums (J1 to J5).
    case hint(SumHint)
    /// What a remark of the reader names, by the braces of its sentence.
    case remark([String: String])
  }

  /// A side of a sum.
  public enum Side: String, Sendable, Equatable {
    /// Left of the equals sign.
    case left
    /// Right of it.
    case right
  }

  /// The known parts of one side are more already than the other, which is whole.
  public struct KnownParts: Sendable, Equatable {
    /// The side of which parts are missing.
    public let side: Side
    /// How many parts have no number.
    public let open: Int
  }

  /// Where last year's report comes in.
  public struct YearBefore: Sendable, Equatable {
    /// Its cells that the rule looked at.
    public let cells: [CellID]
    /// Those of them that have no number.
    public let missing: [CellID]
    /// What this year's report implies for the one that is missing (E1).
    public let implied: ExactNumber?
    /// Which half of E6 it is.
    public let isOfItems: Bool

    init(
      _ cells: [CellID] = [], missing: [CellID] = [], implied: ExactNumber? = nil, isOfItems: Bool = false
    ) {
      self.cells = cells
      self.missing = missing
      self.implied = implied
      self.isOfItems = isOfItems
    }
  }

  /// What is said of the information handling fee (G10).
  public enum FeeState: String, Sendable, Equatable {
    /// No notice was sent, and the row on unpaid fees has no number.
    case noNumber
    /// No notice was sent, and requests ended because a notified fee was not paid.
    case contradicts
    /// The same, but a notice may be of the year before.
    case carriedIn
    /// The fee is mentioned.
    case stated
    /// It is not.
    case unstated
  }

  /// A closing section of the report (G11).
  public enum ClosingSection: String, Sendable, Equatable {
    /// Section five.
    case problems
    /// Section six, the information handling fee.
    case fee
  }

  /// What a closing section says (G11).
  public enum SectionState: String, Sendable, Equatable {
    /// The page does not have it.
    case missing
    /// Its heading has nothing beneath it.
    case empty
    /// It says nothing but that there is nothing.
    case none
    /// It says something.
    case stated
    /// It does not say what it should.
    case silent
  }

  /// Which years are held against each other (G12).
  public enum YearPair: String, Sendable, Equatable {
    /// Those of title and period.
    case years
    /// This report's and last year's.
    case previous
    /// This report's and its units'.
    case units
  }
}
