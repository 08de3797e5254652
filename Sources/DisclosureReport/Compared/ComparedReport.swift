/// A report in its place: of one office, on one year.
public struct ComparedReport: Sendable {
  /// The office's name in the comparison, which the report may print otherwise.
  public let office: String
  /// The year that it is about.
  public let year: Int
  /// The name that the report prints; nil where it prints none.
  public let printedOffice: String?
  /// The names of the files that hold the same figures, the one that was taken first.
  public let files: [String]
  /// The figures, under the office's name in the comparison.
  public let report: AnnualReport
  /// What its tables count.
  public let scope: ReportScope
  /// The failing rules of the report by itself, and the reader's remarks.
  public let failing: [Finding]
  /// How many of the form's sums hold, fail and cannot be made.
  public let sums: CheckTally
  /// The rates and counts of the figures.
  public let indicators: Indicators
  /// 公开率: disclosed and partially disclosed, of all handled.
  public let disclosure: Indicator

  init(_ entry: ReportEntry, office: String, year: Int, files: [String], scope: ReportScope) {
    self.office = office
    self.year = year
    self.files = files
    self.scope = scope
    printedOffice = entry.report.office
    report = entry.report.renamed(office: office, year: year)
    failing = entry.failing
    sums = entry.sums
    indicators = Indicators(report, failing: FailingSums(failing))
    disclosure = indicators.disclosureRate
  }

  /// The edition of the form.
  public var form: FormEdition { report.form }

  /// The number of a row of table three in the total column; nil where the report has none.
  public func total(_ row: RequestRow) -> ExactNumber? { report.value(.requests(row, .total)) }

  /// The rules of the form's sums that fail for one of these cells, each once.
  public func doubts(_ cells: [CellID]) -> [Check.ID] { indicators.doubts(cells) }
}
