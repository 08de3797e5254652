/// A figure derived from a report on one base: a rate with its numerator and denominator, or a count without a base.
///
/// The same indicator on another base is another value with the same ``id``.
public struct Indicator: Sendable, Equatable {
  /// What an indicator is about.
  public enum Matter: String, Sendable, CaseIterable {
    /// Requests in and out.
    case requests
    /// The six outcome groups.
    case outcomes
    /// Reasons inside a group.
    case reasons
    /// Kinds of applicant.
    case applicants
    /// Reconsideration and litigation.
    case disputes
    /// Documents of table two.
    case proactive
  }

  /// How numerator and base belong together.
  public enum Kind: String, Sendable {
    /// The numerator is a part of the base: an interval can be given, and more than 100 % contradicts itself.
    case proportion
    /// So many to a hundred: the numerator is no part of the base, so that there is no interval and no upper bound.
    case ratio
    /// A number of pieces, without a base; a net change may be negative.
    case count
  }

  /// Why an indicator cannot be made from any report on the form.
  public enum Obstacle: String, Sendable {
    /// The form has no dates.
    case noDates
    /// The form, or the edition that the report uses, does not ask for the numbers.
    case notInForm
  }

  /// Whether there is a value.
  public enum State: Sendable, Equatable {
    /// There is.
    case computed
    /// The base is 0: there is no rate, neither 0 % nor 100 %.
    case zeroBase
    /// These cells have no number.
    case missing([CellID])
    /// The numbers contradict each other: a part above its base, or a negative number.
    case inconsistent
    /// No report on the form could answer.
    case notComputable(Obstacle)

    /// Its key in machine output.
    public var key: String {
      switch self {
      case .computed: "computed"
      case .zeroBase: "zeroBase"
      case .missing: "missing"
      case .inconsistent: "inconsistent"
      case .notComputable: "notComputable"
      }
    }
  }

  /// Its stable English key, for example `disclosureRate`.
  public let id: String
  /// What it is about.
  public let matter: Matter
  /// How numerator and base belong together.
  public let kind: Kind
  /// What stands above the line, or is counted; nil where it is not computable.
  public let numerator: IndicatorQuantity?
  /// What stands below the line; nil for a count.
  public let base: IndicatorQuantity?
  /// Whether this is the base that the indicator is given on when no other is named.
  public let isDefault: Bool
  /// Whether there is a value, and why not.
  public let state: State
  /// The rate; nil for a count, and where the state is another than computed.
  public let rate: Rate?
  /// The rules of reconciliation (A1, A2, B, C1, D) that fail for a sum in which one of its cells stands.
  public let doubts: [Check.ID]

  /// A computed count in pieces; nil for a rate and where there is none.
  public var count: ExactNumber? { kind == .count && state == .computed ? numerator?.value : nil }
  /// The Wilson 95 % interval in tenths of a per cent; nil where the numerator is no part of the base.
  public var interval: ClosedRange<Int>? { kind == .proportion ? rate?.wilson : nil }
  /// Whether the base is above 0 and under 30: too small for the rate alone.
  public var isSmallSample: Bool { rate?.isSmallSample ?? false }
  /// Whether it must not be shown without a mark.
  public var isDoubtful: Bool { !doubts.isEmpty }
  /// The rate where no sum behind it fails: what sentences and titles may rest on.
  public var soundRate: Rate? { isDoubtful ? nil : rate }
}
