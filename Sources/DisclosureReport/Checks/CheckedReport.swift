/// A report with what it was held against and what came of it: everything that is made of a report takes this.
///
/// The rules run once, here.
public struct CheckedReport: Sendable {
  /// The report as it was read.
  public let report: AnnualReport
  /// What the rules looked at: where blanks count as 0, the report with zeros in its blank cells.
  public let subject: CheckSubject
  /// Their answers, in a fixed order.
  public let findings: [Finding]
  /// The rates and counts of the report as it was read; those behind which a sum fails say so.
  public let indicators: Indicators
  /// Those of the same office's report on the year before; nil where none was given that may be compared.
  public let before: Indicators?

  /// Holds a report against every rule; see ``CheckSubject`` for what it may be held against besides itself.
  public init(
    _ report: AnnualReport, previous: AnnualReport? = nil, units: [AnnualReport] = [],
    blankAsZero: Bool = false
  ) {
    self.report = report
    subject = CheckSubject(report, previous: previous, units: units, blankAsZero: blankAsZero)
    findings = CheckRun.run(subject)
    indicators = Indicators(report, failing: FailingSums(findings))
    before = subject.lastYear.flatMap { _ in previous }.map {
      Indicators($0, failing: FailingSums(CheckRun.run($0)))
    }
  }
}
