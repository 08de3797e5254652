import DisclosureReport

/// A report in plain text: finds its tables, lays them out as rows, and has the form recognised in them.
struct TextReport: Sendable {
  private let page: PageText
  private let text: CompactText
  private let regions: TableRegions
  private let file: String

  /// A report in the text of a page.
  init(_ page: PageText, file: String) {
    self.page = page
    self.file = file
    text = CompactText(page)
    regions = TableRegions(text)
  }

  /// The report, or an error that says why there is none.
  func report() throws(ReadingError) -> AnnualReport {
    guard !regions.ranges.isEmpty else { throw NoReport.error(text, page, file: file) }
    let edition = edition()
    var result = Recognition()
    if let range = regions.ranges[.proactive] {
      result.add(FormRecogniser.proactive(FlattenedText.rows(of: page, in: range), edition: edition))
    }
    if let range = regions.ranges[.requests] {
      result.add(FormRecogniser.requests(FlattenedText.rows(of: page, in: range)))
    }
    if let range = regions.ranges[.review] {
      result.add(FormRecogniser.review(FlattenedText.rows(of: page, in: range)))
    }
    guard !result.cells.isEmpty else { throw NoReport.error(text, page, file: file) }
    return report(result, edition)
  }

  private func report(_ result: Recognition, _ edition: FormEdition) -> AnnualReport {
    let proseEnd = regions.proseEnd ?? 0
    let heading = ReportHeading(page, headEnd: headEnd(proseEnd), proseEnd: proseEnd)
    var remarks = result.remarks
    if !result.cells.values.contains(where: { $0.value != nil }) {
      remarks.append(Remark.make("R-nothing-stated", .warning))
    }
    return AnnualReport(
      office: heading.office, year: heading.year, form: edition, title: heading.title, cells: result.cells,
      narrative: NarrativeReader.figures(page, proseEnd: proseEnd, proseStart: regions.proseStart),
      remarks: remarks, source: ReportSource(file: file, kind: .text, tableLines: tableLines))
  }

  /// The edition from the headers of table two, or from the rows of （六） where there is no table two.
  private func edition() -> FormEdition {
    if let range = regions.ranges[.proactive],
      let edition = ProactiveLabels.edition(
        of: text, from: text.position(atOffset: range.lowerBound),
        to: text.position(atOffset: range.upperBound))
    {
      return edition
    }
    guard let range = regions.ranges[.requests] else { return .form2021 }
    let start = text.position(atOffset: range.lowerBound)
    let end = text.position(atOffset: range.upperBound)
    return text.has("不补正".scalars, from: start, to: end) ? .form2021 : .form2019
  }

  /// Where the title must have come: before section one.
  private func headEnd(_ proseEnd: Int) -> Int {
    let heading = "一、总体情况".scalars
    guard let position = text.find(heading), text.offset(position) < proseEnd else { return proseEnd }
    return text.offset(position)
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
