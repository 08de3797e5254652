/// What a comparison keeps of a report once it is read: the figures, what its own rules found, and what its tables count.
///
/// The prose and the texts of sections five and six are held against the tables before they are let go, so that a
/// comparison of many reports takes no more memory than their figures.
public struct ReportEntry: Sendable {
  /// The name of the file that it was read from, without folders.
  public let file: String
  /// The figures, with the statements of the prose that rules about two years need.
  public let report: AnnualReport
  /// What the tables count, as the prose tells it.
  public let scope: ReportScope
  /// The failing rules of the report by itself, and the reader's remarks; hints at causes are left out.
  public let failing: [Finding]
  /// How many of the form's sums hold, fail and cannot be made.
  public let sums: CheckTally

  /// Holds a report against its own rules and keeps what a comparison needs.
  public init(_ report: AnnualReport) {
    let findings = CheckedReport(report).findings
    file = report.source.file
    scope = ReportScope(report)
    failing = findings.filter {
      $0.severity != .hint && ($0.status == .fail || $0.isRemark)
    }
    sums = CheckTally(findings, family: .reconciliation)
    self.report = report.figuresOnly
  }
}

extension AnnualReport {
  /// The report without its texts; of the prose only what rules about two years need: statements of growth, and those of
  /// requests, review and litigation that tell whose figures the tables are.
  var figuresOnly: AnnualReport {
    AnnualReport(
      office: office, year: year, form: form, title: title, cells: cells, subtotals: subtotals,
      narrative: narrative.filter { figure in
        switch figure.kind {
        case .growth, .difference: figure.subject != nil
        case .quantity:
          figure.subject?.isOfRequestsOrReview == true && (figure.scopeWord != nil || figure.scope == .region)
        case .share, .none: false
        }
      }, source: source)
  }

  /// The same figures as another office's or another year's.
  public func renamed(office: String?, year: Int?) -> AnnualReport {
    AnnualReport(
      office: office, year: year, form: form, title: title, cells: cells, subtotals: subtotals,
      narrative: narrative, text: text, remarks: remarks, source: source)
  }
}
