/// Holds a report against the same office's report on the year before.
public enum CrossYearRun {
  /// The rules about two years, in the order in which their findings are listed.
  public static let checks: [Check] = CheckRun.checks.filter { $0.family == .history } + [.growthInProse]

  /// What they find: D5, E1, E4, F1 to F4, and G9 where the prose claims growth.
  static func run(_ now: ComparedReport, after before: ComparedReport) -> [Finding] {
    let subject = CheckSubject(now.report, previous: before.report)
    return checks.flatMap { $0.run(subject) }
  }
}
