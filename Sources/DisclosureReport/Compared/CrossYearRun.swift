/// Holds a report against the same office's report on the year before.
public enum CrossYearRun {
  /// The rules about two years, in the order in which their findings are listed.
  ///
  /// Besides those of last year's report those that can say more with it: D6 and, in the 2019 edition, E6, and G9 where the
  /// prose claims growth.
  public static let checks: [Check] =
    CheckRun.checks.filter { $0.family == .history } + [
      .reconsiderationCameFirst, .itemsCarryOn, .growthInProse,
    ]

  /// What they find that the later report alone does not tell.
  ///
  /// Where one report is known to count the office's own work and the other that of its region, no figure of the two is
  /// held against the other's.
  static func run(_ now: ComparedReport, after before: ComparedReport) -> [Finding] {
    var subject = CheckSubject(now.report, previous: before.report)
    let kinds = [before.scope.kind, now.scope.kind]
    if !kinds.contains(.unclear) {
      let told = subject.scopes.map { $0.before.scope == $0.now.scope }
      if told != (kinds[0] == kinds[1]) { subject.countsAlike = kinds[0] == kinds[1] }
    }
    return checks.flatMap { check in
      let alone = check.run(now.report)
      return check.run(subject).filter { !alone.contains($0) }
    }
  }
}
