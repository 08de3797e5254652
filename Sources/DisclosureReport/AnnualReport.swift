/// An office's annual report on open government information work, as values.
///
/// A row that the report does not have has no cells. A cell that it has but that prints nothing readable has no value.
public struct AnnualReport: Sendable, Equatable {
  /// The office, from title, period sentence or signature; nil rather than a guess.
  public let office: String?
  /// The year that the report is about; nil rather than a guess.
  public let year: Int?
  /// The edition of the form, told from the headers of table two.
  public let form: FormEdition
  /// The report's title; nil when the page has none.
  public let title: String?
  /// Every cell that the report has.
  public internal(set) var cells: [CellID: Cell]
  /// Sums of outcome groups that some offices print although the form has no row for them.
  public let subtotals: [OutcomeGroup: [ApplicantColumn: Cell]]
  /// Quantities, shares, changes and negative statements of the prose, in the page's order.
  public let narrative: [NarrativeFigure]
  /// What sections five and six say and which dates are named; nil for figures that did not come from a page.
  public let text: ReportText?
  /// What the reader has to say about the page.
  public private(set) var remarks: [Finding]
  /// Where it came from.
  public let source: ReportSource

  /// A report.
  public init(
    office: String?, year: Int?, form: FormEdition, title: String?, cells: [CellID: Cell],
    subtotals: [OutcomeGroup: [ApplicantColumn: Cell]] = [:], narrative: [NarrativeFigure] = [],
    text: ReportText? = nil, remarks: [Finding] = [], source: ReportSource
  ) {
    self.office = office
    self.year = year
    self.form = form
    self.title = title
    self.cells = cells
    self.subtotals = subtotals
    self.narrative = narrative
    self.text = text
    self.remarks = remarks
    self.source = source
  }

  /// The report with other remarks of its reader.
  public func with(remarks: [Finding]) -> AnnualReport {
    var report = self
    report.remarks = remarks
    return report
  }

  /// The cell at a path; nil when the report has no such row.
  public subscript(_ id: CellID) -> Cell? { cells[id] }

  /// The number at a path; nil when the row is absent or the cell prints nothing readable.
  public func value(_ id: CellID) -> ExactNumber? { cells[id]?.value }

  /// The rows of table two that the report has, in the form's order.
  public var proactiveRows: [ProactiveRow] {
    ProactiveRow.rows(in: form).filter { row in
      row.columns(in: form).contains { cells[.proactive(row, $0)] != nil }
    }
  }

  /// The rows of table three that the report has, in the form's order.
  public var requestRows: [RequestRow] {
    RequestRow.allCases.filter { cells[.requests($0, .total)] != nil }
  }

  /// The blocks of table four that the report has.
  public var reviewBlocks: [ReviewBlock] {
    ReviewBlock.allCases.filter { cells[.review($0, .total)] != nil }
  }

  /// The rows of an outcome group that the report has.
  public func rows(of group: OutcomeGroup) -> [RequestRow] {
    group.rows.filter { cells[.requests($0, .total)] != nil }
  }

  /// The sum of an outcome group in one column; nil when the group has no row or a cell of it prints nothing readable.
  public func sum(of group: OutcomeGroup, _ column: ApplicantColumn = .total) -> ExactNumber? {
    sum(rows(of: group).map { .requests($0, column) })
  }

  /// The sum of some cells; nil when there are none or one of them has no value.
  ///
  /// A blank is never 0.
  public func sum(_ ids: [CellID]) -> ExactNumber? {
    guard !ids.isEmpty else { return nil }
    var total = ExactNumber.zero
    for id in ids {
      guard let value = value(id) else { return nil }
      total += value
    }
    return total
  }
}
