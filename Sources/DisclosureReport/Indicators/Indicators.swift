/// The rates derived from a report, each with its numerator and its base.
///
/// A rate whose cells are missing is nil.
public struct Indicators: Sendable, Equatable {
  /// 公开率: disclosed and partially disclosed, of all handled.
  public let disclosureRate: Rate?
  /// 实体公开率: disclosed and partially disclosed, of these and the withheld.
  public let substantiveDisclosureRate: Rate?
  /// 办结率: handled, of received and carried in.
  public let completionRate: Rate?
  /// Each outcome group, of all handled.
  public let groupRates: [OutcomeGroup: Rate]
  /// Requests of natural persons, of all received.
  public let naturalPersonShare: Rate?
  /// 受理总量: received and carried in, in 件.
  public let accepted: ExactNumber?
  /// Disputes without double counting: reconsideration and direct litigation, in 件.
  public let disputes: ExactNumber?

  /// Derives the rates of a report.
  public init(_ report: AnnualReport) {
    let handled = report.value(.requests(.handled, .total))
    let received = report.value(.requests(.received, .total))
    let carriedIn = report.value(.requests(.carriedIn, .total))
    let open = Self.plus(report.sum(of: .disclosed), report.sum(of: .partiallyDisclosed))
    accepted = Self.plus(received, carriedIn)
    disclosureRate = Self.rate(open, of: handled)
    substantiveDisclosureRate = Self.rate(open, of: Self.plus(open, report.sum(of: .withheld)))
    completionRate = Self.rate(handled, of: accepted)
    naturalPersonShare = Self.rate(report.value(.requests(.received, .naturalPersons)), of: received)
    disputes = Self.plus(
      report.value(.review(.reconsideration, .total)), report.value(.review(.directLitigation, .total)))
    groupRates = OutcomeGroup.allCases.reduce(into: [:]) { rates, group in
      rates[group] = Self.rate(report.sum(of: group), of: handled)
    }
  }

  private static func plus(_ left: ExactNumber?, _ right: ExactNumber?) -> ExactNumber? {
    guard let left, let right else { return nil }
    return left + right
  }

  private static func rate(_ part: ExactNumber?, of base: ExactNumber?) -> Rate? {
    guard let part, let base else { return nil }
    return Rate(part, of: base)
  }
}
