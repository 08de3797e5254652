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
    return try report(tables(), edition())
  }

  /// The report of a page of which there is a second text, in another order: its tables as both texts have them.
  ///
  /// `lines` are for the numbers of the lines there those of the lines here. The prose is this text's, unless the other's tables are
  /// read better.
  func report(besides other: TextReport, lines: [Int: Int]) throws(ReadingError) -> AnnualReport {
    try budget.check()
    let mine = tables()
    let theirs = other.tables()
    let edition = edition()
    let isRicher = theirs.numberCount > mine.numberCount
    guard edition == other.edition() else {
      return isRicher ? try other.report(theirs, other.edition()) : try report(mine, edition)
    }
    // A text in which less of the tables is read is in no order that its prose could be read in.
    guard !isRicher else { return try other.report(theirs.judged(with: mine, edition), edition) }
    return try report(mine.judged(with: theirs.renumbered(lines), edition), edition)
  }

  /// What is read of the tables; nothing where there are none.
  private func tables() -> Recognition { TextTables(page, regions.ranges, edition()).recognition() }

  private func report(_ tables: Recognition, _ edition: FormEdition) throws(ReadingError) -> AnnualReport {
    guard !regions.ranges.isEmpty else { throw NoReport.error(text, page, file: file) }
    var result = Recognition(remarks: remarks)
    result.add(tables)
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
      let end = text.scalars.indices.contains(last - 1) ? text.offset(last - 1) : range.lowerBound
      let first = page.line(of: range.lowerBound)
      return first...max(first, page.line(of: end))
    }
  }
}
