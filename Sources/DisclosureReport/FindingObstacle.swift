extension Finding {
  /// Why a rule cannot be assessed, where it is no cell without a number.
  public enum Obstacle: Sendable, Equatable {
    /// The reports are not on neighbouring years.
    case years(Int, before: Int)
    /// The year of a report is not known.
    case yearUnknown
    /// The reports are not one office's.
    case offices(now: String, before: String)
    /// What requests received cover differs, by the words of the prose.
    case scopes(now: String, before: String)
    /// The same, as it is settled.
    case scopesSettled
    /// The editions of the form differ.
    case editions
    /// Last year's report is needed.
    case needsPrevious
    /// An office's name is not known.
    case officeUnknown
    /// Whether the office may make rules cannot be told from its name.
    case officePower(String)
    /// Whether two names are one office's cannot be told.
    case officeNames(now: String, before: String)
    /// The years have no figure in common.
    case nothingComparable

    /// Its key among the words under `why`.
    public var key: String {
      switch self {
      case .years: "years"
      case .yearUnknown: "yearUnknown"
      case .offices: "offices"
      case .scopes: "scopes"
      case .scopesSettled: "scopesSettled"
      case .editions: "editions"
      case .needsPrevious: "needsPrevious"
      case .officeUnknown: "officeUnknown"
      case .officePower: "officePower"
      case .officeNames: "officeNames"
      case .nothingComparable: "nothingComparable"
      }
    }
  }

  /// The sum of a region's units (H1).
  public struct UnitSum: Sendable, Equatable {
    /// Why cells cannot be held against the units.
    public enum Obstacle: String, Sendable, Equatable {
      /// No report of a unit is of the same year and edition.
      case noUnits
      /// The region or a unit has no number.
      case units
      /// Units are missing or left out, and what the region has more may be theirs.
      case unitsMissing
    }

    /// How many units are added.
    public var units: Int
    /// The units that are not added, by name.
    public var leftOut: [String]
    /// The units without table three or four, by name.
    public var missing: [String] = []
    /// How many cells the finding counts; nil for one cell.
    public var cells: Int?
    /// Why they cannot be assessed; nil where they can.
    public var obstacle: Obstacle?
    /// Parts without a number, where what is known contradicts the sum.
    public var known: KnownParts?
  }

  /// A guess at the cause of failing sums (J1 to J5).
  public struct SumHint: Sendable, Equatable {
    /// What kind of guess it is.
    public enum Kind: String, Sendable, Equatable {
      /// J1: one number was split in two.
      case join
      /// J1: the same, and the figures after it moved one column on.
      case shift
      /// J2: cases stand with the wrong kind of applicant.
      case columns
      /// J2: cases stand in the wrong row.
      case rows
      /// J3: a cell was left out of the total.
      case leftOut
      /// J3: a cell was counted twice.
      case twice
      /// J4: two neighbouring digits are swapped.
      case swap
      /// J4: a digit too many or too few.
      case slip
      /// J5: one cell's change mends every sum.
      case mend
      /// J5: the value that a sum implies for a cell without a number.
      case implied
    }

    /// A sum that the guess explains.
    public struct Sum: Sendable, Hashable, CustomStringConvertible {
      /// Its rule.
      public let rule: Check.ID
      /// Its row or column.
      public let place: Place

      /// For example `A1 total` or `B unable.notHeld`.
      public var description: String { "\(rule.rawValue) \(place.row ?? place.column ?? "")" }
    }

    /// What kind of guess it is.
    public let kind: Kind
    /// The sums that it explains.
    public let sums: [Sum]
    /// J2: where there are too many and where too few.
    public var pair: Pair?
    /// J2, J3: by how much.
    public var amount: ExactNumber?

    /// Two places off by as much, one over and one under.
    public struct Pair: Sendable, Equatable {
      /// Where there are too many.
      public let over: Place
      /// Where there are too few.
      public let under: Place
    }
  }
}
