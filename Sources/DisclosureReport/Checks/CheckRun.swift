/// Holds a report against every rule.
public enum CheckRun {
  /// The rules in the order in which their findings are listed.
  public static let checks: [Check] = sums + values + prose + history + units + diagnosis

  private static let sums: [Check] = [
    .outcomesAddUp, .requestsBalance, .applicantsAddUp, .subtotalsAddUp, .reviewResultsAddUp,
  ]
  private static let values: [Check] = [
    .reconsiderationCameFirst, .issuedWithinInForce, .countsAreWhole, .rulesNeedPower, .itemsCarryOn,
  ]
  private static let history: [Check] = [
    .pendingCasesReturn, .inForceCarriesOn, .feesKeepTheirUnit, .carriedOverAgrees, .yearJumps, .sameEdition,
    .sameOffice,
  ]
  private static let units: [Check] = [.unitsAddUp]
  private static let diagnosis: [Check] = [
    .splitNumber, .offsetPair, .differenceIsACell, .slippedDigits, .derivedValues,
  ]

  private static let prose: [Check] = [
    .receivedInProse, .carriedInProse, .handledInProse, .outcomesInProse, .sharesInProse, .reviewInProse,
    .negativesInProse, .documentsInProse, .growthInProse, .feeStatementAgrees, .closingSectionsFilled,
    .yearsAgree,
  ]

  /// The rule with an id.
  public static func check(_ id: Check.ID) -> Check? { byID[id] }

  /// The reader's remarks, then every rule's findings, in a fixed order.
  ///
  /// A wrong sum is a finding, never an error.
  public static func run(_ subject: CheckSubject) -> [Finding] {
    let sums = BrokenSums(subject)
    return subject.report.remarks + checks.flatMap { $0.run(sums) }
  }

  /// The same for a report alone.
  public static func run(_ report: AnnualReport) -> [Finding] { run(CheckSubject(report)) }

  private static let byID = Dictionary(checks.map { ($0.id, $0) }) { first, _ in first }
}
