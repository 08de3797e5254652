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
    let found = checks.flatMap { $0.run(sums) }
    let unfilled = Set(found.compactMap(\.unfilledTotal))
    return subject.report.remarks + found.filter { !$0.isGuess(at: unfilled) }
  }

  /// The same for a report alone.
  public static func run(_ report: AnnualReport) -> [Finding] { run(CheckSubject(report)) }

  private static let byID = Dictionary(checks.map { ($0.id, $0) }) { first, _ in first }
}

extension Finding {
  /// The failing sum whose total was left at 0 while its parts are more: that explains it, and nothing else need be guessed.
  fileprivate var unfilledTotal: SumHint.Sum? {
    guard status == .fail, matter == .plain, let left, right?.isZero == true, left > .zero, let place,
      let check, [.a1, .b, .d].contains(check)
    else { return nil }
    return SumHint.Sum(rule: check, place: place)
  }

  /// Whether it is a guess at sums of which all are explained already; that one cell's change mends several is none.
  fileprivate func isGuess(at explained: Set<SumHint.Sum>) -> Bool {
    guard case .hint(let hint) = matter, hint.kind != .mend else { return false }
    return !hint.sums.isEmpty && hint.sums.allSatisfy(explained.contains)
  }
}
