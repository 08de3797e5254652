import DisclosureReport

/// A report in a web page: its tables as grids where the page has them, its text where it has not.
struct MarkupReport: Sendable {
  private let source: MarkupPage
  private let page: PageText
  private let text: CompactText
  private let file: String
  private let kind: ReportSource.Kind
  private let remarks: [Finding]
  private let isCut: Bool
  private let hiddenControls: Int
  private let limits: ReadingLimits
  private let budget: ReadingBudget
  private let sections: [Section: [MarkupPage.Row]]

  /// A report in the events of a page; `hiddenControls` were taken out of its source.
  init(
    _ events: consuming MarkupEvents, file: String, kind: ReportSource.Kind = .html, isCut: Bool = false,
    hiddenControls: Int = 0,
    remarks: [Finding] = [], limits: ReadingLimits = ReadingLimits(), budget: ReadingBudget = ReadingBudget()
  ) {
    source = MarkupPage(events, limits: limits)
    self.limits = limits
    self.budget = budget
    page = PageText(lines: source.lines)
    text = CompactText(page)
    self.file = file
    self.kind = kind
    self.isCut = isCut
    self.hiddenControls = hiddenControls
    self.remarks = remarks + source.remarks
    sections = ReportSections.sections(source.rows, page)
  }

  /// The report, or an error that says why there is none.
  ///
  /// A page whose text goes on behind what was read may have one there, which the error then says.
  func report() throws(ReadingError) -> AnnualReport {
    do throws(ReadingError) {
      return try read()
    } catch {
      guard source.isCut, [.noReport, .tablesMissing, .olderForm].contains(error.kind) else { throw error }
      throw ReadingError(
        .beyondLimit, file: file, zh: "网页的文字超过 \(limits.proseBytes / 1024 / 1024) MB，读到的部分里没有年度报告的三张表。",
        en:
          "the page has more than \(limits.proseBytes / 1024 / 1024) MB of text, and none of the three tables is in what was read."
      )
    }
  }

  private func read() throws(ReadingError) -> AnnualReport {
    try budget.check()
    if let line = source.tooLarge {
      throw ReadingError(
        .beyondLimit, file: file, line: line, zh: "表格超过 \(limits.tableRows) 行，或合并的单元格重叠太多。",
        en: "the table has more than \(limits.tableRows) rows, or too many spans that overlap.")
    }
    guard !sections.isEmpty else {
      return try TextReport(
        page, file: file, kind: kind, titles: titles, metadata: source.metadata,
        hiddenControls: hiddenControls,
        remarks: remarks,
        limits: limits, budget: budget
      ).report()
    }
    let edition = edition
    var result = Recognition(remarks: remarks)
    if let rows = sections[.proactive].map(tokens) {
      let read = FormRecogniser.proactive(rows, edition: edition)
      result.add(TableDoubt.held(proactive: read, rows, edition))
    }
    if let rows = sections[.requests].map(tokens) {
      result.add(TableDoubt.held(requests: FormRecogniser.requests(rows), rows))
    }
    if let rows = sections[.review].map(tokens) {
      result.add(TableDoubt.held(review: FormRecogniser.review(rows), rows))
    }
    try NoReport.check(result, text, page, file: file)
    let tables = sections.values.flatMap { $0 }.flatMap(\.cells).map(\.line)
    let first = tables.min().map { page.line(at: $0).lowerBound } ?? page.count
    let last = tables.max().map { page.line(at: $0).upperBound }
    return try ReportParts(
      page: page, text: text, file: file, kind: kind, titles: titles, metadata: source.metadata,
      hiddenControls: hiddenControls,
      tablesStart: first, proseStart: last,
      tableLines: sections.mapValues(lines), limits: limits, budget: budget
    ).report(result, edition)
  }

  /// The rows of tokens; the last one is in doubt where the file ends inside it.
  private func tokens(_ rows: [MarkupPage.Row]) -> [TokenRow] {
    var tokens = GridRows.rows(rows, page)
    let last = rows.last?.cells.map(\.line).max()
    if isCut, last == page.lineCount - 1 { tokens[tokens.count - 1].isCut = true }
    return tokens
  }

  private var titles: [String] { source.title.map { [$0] } ?? [] }

  /// The edition from the headers of table two, or from the rows of （六） where there is no table two.
  private var edition: FormEdition {
    if let rows = sections[.proactive], let edition = ProactiveLabels.edition(of: compact(rows)) {
      return edition
    }
    guard let rows = sections[.requests] else { return .form2021 }
    return RequestLabels.edition(of: compact(rows))
  }

  private func compact(_ rows: [MarkupPage.Row]) -> CompactText {
    let lines = rows.flatMap(\.cells).map(\.line)
    guard let first = lines.min(), let last = lines.max() else { return CompactText(page, in: 0..<0) }
    return CompactText(page, in: page.line(at: first).lowerBound..<page.line(at: last).upperBound)
  }

  private func lines(_ rows: [MarkupPage.Row]) -> ClosedRange<Int> {
    let numbers = rows.flatMap(\.cells).map { page.number(ofLine: $0.line) }
    let first = numbers.min() ?? 1
    return first...max(first, numbers.max() ?? first)
  }
}
