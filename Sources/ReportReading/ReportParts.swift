import DisclosureReport
import SafeText

/// What every layout hands over to become a report.
struct ReportParts: Sendable {
  /// The page's text.
  let page: PageText
  /// The same, compact.
  let text: CompactText
  /// The file's name.
  let file: String
  /// The kind of file.
  let kind: ReportSource.Kind
  /// Titles given apart from the text.
  var titles: [String] = []
  /// What the page's head says of it.
  var metadata: [PageMetadata] = []
  /// How many hidden controls were taken out before the page was made.
  var hiddenControls = 0
  /// The offset where the first table begins.
  let tablesStart: Int
  /// The offset where the prose goes on after the last table.
  let proseStart: Int?
  /// The lines of each table.
  let tableLines: [Section: ClosedRange<Int>]
  /// What a report may have of each thing.
  let limits: ReadingLimits
  /// The time and memory that are left.
  let budget: ReadingBudget

  /// The report with its heading, prose and remarks.
  func report(_ result: Recognition, _ edition: FormEdition) throws(ReadingError) -> AnnualReport {
    let second = secondReport
    // Nothing of a second report is read.
    let page = second.map { self.page.cut(at: $0.start) } ?? self.page
    let text = second == nil ? self.text : CompactText(page)
    let proseEnd = text.offset(TableRegions.heading(text, before: text.position(atOffset: tablesStart)))
    let heading = ReportHeading(
      page, headEnd: Self.headEnd(text, proseEnd), proseEnd: proseEnd,
      titles: titles.map(\.asShown) + metadata.filter(\.isTitle).map(\.content), metadata: metadata)
    let basis = ProseBasis(edition: edition, year: heading.year, office: heading.office)
    try budget.check()
    let read = try NarrativeReader.read(
      page, proseEnd: proseEnd, proseStart: proseStart, basis: basis, limits: limits, budget: budget)
    let narrative = read.figures
    var result = TableIntroduction(page, text, year: heading.year).held(result, lines: tableLines)
    ReviewBlocks.name(&result, by: narrative)
    var remarks = result.remarks + MissingRows.remarks(result.cells, edition, lines: tableLines)
    if proseStart == nil { remarks += MissingRows.ending(result.cells, lines: tableLines) }
    remarks += second.map { [Remark.make("R-second-report", .warning, line: $0.line)] } ?? []
    remarks += read.remarks + heading.remarks
    remarks += Remark.hiddenControls(
      hiddenControls + page.hiddenControls + titles.map(\.hiddenControlCount).reduce(0, +))
    remarks += Remark.bullets(page.bullets)
    if !result.cells.values.contains(where: { $0.value != nil }) {
      remarks.append(Remark.make("R-nothing-stated", .warning))
    }
    return AnnualReport(
      office: heading.office, year: heading.year, form: edition, title: heading.title, cells: result.cells,
      subtotals: result.subtotals, narrative: narrative,
      text: ReportTextReader(
        page, text, title: heading.title, proseEnd: proseEnd, proseStart: proseStart
      ).text,
      remarks: remarks,
      source: ReportSource(file: file, kind: kind, tableLines: tableLines))
  }

  /// Where a second report begins after the first one's tables, and the line by which it was told: only the first report is read.
  private var secondReport: (start: Int, line: Int)? {
    guard let proseStart else { return nil }
    let after = text.position(atOffset: proseStart)
    let table = TableRegions.tableThree(text, after: after)
    let overview = text.find("一、总体情况".scalars, from: after)
    guard let first = [table, overview].compactMap({ $0 }).min() else { return nil }
    let sign = text.offset(first)
    let start = TitleLines.start(of: page, in: proseStart..<max(proseStart, sign)) ?? sign
    return (start, page.line(of: text.offset(table ?? first)))
  }

  /// Where the title must have come: before section one.
  private static func headEnd(_ text: CompactText, _ proseEnd: Int) -> Int {
    guard let position = text.find("一、总体情况".scalars), text.offset(position) < proseEnd else {
      return proseEnd
    }
    return text.offset(position)
  }
}
