import DisclosureReport
import TestSupport

/// What a rule answers, for tests.
enum Answers {
  /// The findings of one rule, alone or beside last year's report and units.
  static func findings(
    _ rule: String, _ made: MadeReport, previous: MadeReport? = nil, units: [MadeReport] = [],
    blankAsZero: Bool = false
  ) -> [Finding] {
    let subject = CheckSubject(
      made.report, previous: previous?.report, units: units.map(\.report), blankAsZero: blankAsZero)
    return Check.ID(rawValue: rule).flatMap(CheckRun.check)?.run(subject) ?? []
  }

  /// Their verdicts.
  static func statuses(_ rule: String, _ made: MadeReport, previous: MadeReport? = nil) -> [Finding.Status] {
    findings(rule, made, previous: previous).map(\.status)
  }
}
