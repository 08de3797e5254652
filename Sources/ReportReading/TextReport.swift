import DisclosureReport

/// A report in plain text: finds its tables, lays them out as rows, and has the form recognised in them.
struct TextReport: Sendable {
  private let page: PageText
  private let text: CompactText
  private let regions: TableRegions
  private let file: String
  private let remarks: [Finding]
  private let kind: ReportSource.Kind
  private let titles: [String]
  private let metadata: [PageMetadata]
  private let hiddenControls: Int
  private let limits: ReadingLimits
  private let budget: ReadingBudget

  /// A report in the text of a page.
  init(
    _ page: PageText, file: String, kind: ReportSource.Kind = .text, titles: [String] = [],
    metadata: [PageMetadata] = [], hiddenControls: Int = 0, remarks: [Finding] = [],
    limits: ReadingLimits = ReadingLimits(),
    budget: ReadingBudget = ReadingBudget()
  ) {
    self.page = page
    self.file = file
    self.remarks = remarks
    self.kind = kind
    self.titles = titles
    self.metadata = metadata
    self.hiddenControls = hiddenControls
    self.limits = limits
    self.budget = budget
    text = CompactText(page)
    regions = TableRegions(text)
  }

  /// The report, or an error that says why there is none.
  func report() throws(ReadingError) -> AnnualReport {
    try budget.check()
    guard !regions.ranges.isEmpty else { throw NoReport.error(text, page, file: file) }
    let edition = edition()
    var result = Recognition(remarks: remarks)
    result.add(TextTables(page, regions.ranges, edition).recognition())
    try NoReport.check(result, text, page, file: file)
    return try ReportParts(
      page: page, text: text, file: file, kind: kind, titles: titles, metadata: metadata,
      hiddenControls: hiddenControls,
      tablesStart: regions.start,
      proseStart: regions.proseStart, tableLines: tableLines, limits: limits, budget: budget
    ).report(result, edition)
  }

  /// The edition from the headers of table two, or from the rows of （六） where there is no table two.
  private func edition() -> FormEdition {
    if let range = regions.ranges[.proactive],
      let edition = ProactiveLabels.edition(of: CompactText(page, in: range))
    {
      return edition
    }
    guard let range = regions.ranges[.requests] else { return .form2021 }
    return RequestLabels.edition(of: CompactText(page, in: range))
  }

  private var tableLines: [Section: ClosedRange<Int>] {
    regions.ranges.mapValues { range in
      let last = text.position(atOffset: range.upperBound)
      let end = text.offsets.indices.contains(last - 1) ? text.offset(last - 1) : range.lowerBound
      let first = page.line(of: range.lowerBound)
      return first...max(first, page.line(of: end))
    }
  }
}
