import DisclosureReport

/// A report in a Word file: its paragraphs as lines, its tables as grids.
enum DocxReport {
  /// The part of a Word file that holds its text; it and the styles are all that is ever inflated.
  static let part = "word/document.xml"

  /// The report; lines are counted in paragraphs.
  ///
  /// Throws where the archive is damaged or goes beyond a limit, or where there is no report in the text.
  static func report(
    _ bytes: [UInt8], file: String, limits: ReadingLimits = ReadingLimits(),
    budget: ReadingBudget = ReadingBudget()
  ) throws(ReadingError) -> AnnualReport {
    let archive = try ZipArchive(bytes, file: file)
    guard let content = try archive.content(part, file: file) else {
      throw NamedKind.ofArchive(archive).error(file: file)
    }
    try budget.check()
    let styles = try archive.content(WordStyles.part, file: file).map { WordStyles($0) } ?? WordStyles()
    try budget.check()
    let events = try WordEvents.events(content, styles: styles, file: file)
    let report = try MarkupReport(events, file: file, limits: limits, budget: budget).report()
    let source = ReportSource(file: file, kind: .docx, tableLines: report.source.tableLines)
    return AnnualReport(
      office: report.office, year: report.year, form: report.form, title: report.title, cells: report.cells,
      subtotals: report.subtotals, narrative: report.narrative, text: report.text, remarks: report.remarks,
      source: source)
  }
}
