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
    if let range = regions.ranges[.proactive] {
      result.add(proactive(range, edition))
    }
    if let range = regions.ranges[.requests] {
      result.add(requests(range))
    }
    if let range = regions.ranges[.review] {
      result.add(FormRecogniser.review(FlattenedText.rows(of: page, in: range)))
    }
    try NoReport.check(result, text, page, file: file)
    return try ReportParts(
      page: page, text: text, file: file, kind: kind, titles: titles, metadata: metadata,
      hiddenControls: hiddenControls,
      tablesStart: regions.start,
      proseStart: regions.proseStart, tableLines: tableLines, limits: limits, budget: budget
    ).report(result, edition)
  }

  /// Table two as a stream, and by the lines of its articles.
  private func proactive(_ range: Range<Int>, _ edition: FormEdition) -> Recognition {
    let streamed = FormRecogniser.proactive(FlattenedText.rows(of: page, in: range), edition: edition)
    let lines = ArticleRows.rows(of: page, in: range, edition: edition)
    guard !lines.isEmpty else { return streamed }
    let rows = ProactiveRow.rows(in: edition).map { row in
      row.columns(in: edition).map { CellID.proactive(row, $0) }
    }
    return FormRecogniser.proactive(lines, edition: edition).reconciled(with: streamed, rows: rows)
  }

  /// Table three in the layout that its text has: lines of a PDF, a stream, or blocks of a PDF.
  private func requests(_ range: Range<Int>) -> Recognition {
    let stream = FlattenedText.rows(of: page, in: range)
    let streamed = FormRecogniser.requests(stream)
    if let lines = LineRows.reading(of: page, in: range) {
      let read = FormRecogniser.requests(lines.rows)
      // Where lines have no label of their own, the stream's labels are no evidence but for lines that name their row.
      guard lines.isDisordered else { return read.reconciled(with: streamed) }
      let reading = read.reconciled(with: streamed.keeping(lines.named))
      guard case .rows(let rows) = runs(stream, behind: range.upperBound) else { return reading }
      return reading.reconciled(with: FormRecogniser.requests(rows))
    }
    guard RequestRecogniser(stream).isDisordered else { return streamed }
    switch runs(stream, behind: range.upperBound) {
    case .rows(let rows): return FormRecogniser.requests(rows)
    case .ambiguous: return streamed
    case .unproven: break
    }
    guard let rows = PdfReadingOrder.rows(of: page, in: range),
      let proven = BlockProof.recognition(rows)
    else { return streamed }
    return proven
  }

  /// What the sums make of a stream whose last figures may stand behind the table.
  private func runs(_ stream: [TokenRow], behind end: Int) -> RunRows.Reading {
    RunRows.reading(of: stream, behind: BareNumbers.values(of: page, in: end..<page.count))
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
