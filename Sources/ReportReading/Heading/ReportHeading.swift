/// The title, office and year of a report, as its page prints them; each nil rather than a guess.
struct ReportHeading: Sendable, Equatable {
  /// The title without what surrounds it.
  let title: String?
  /// The office.
  let office: String?
  /// The year that the report is about.
  let year: Int?

  /// Reads the heading of a page; `headEnd` is where section one or the first table begins, `titles` are titles given apart
  /// from the text, best last.
  init(_ page: PageText, headEnd: Int, proseEnd: Int, titles: [String] = []) {
    let given = titles.map { TitleLine(text: TitleLine.cut($0.scalars), previous: nil) }.filter(\.isTitle)
    let found = TitleLine.candidates(page, before: headEnd) + given
    let year = ReportYear.find(titles: found, page, proseEnd: proseEnd)
    // Lists of other years' reports may stand around the title.
    let own = found.filter { year != nil && $0.years.first == year }
    let titles = own + found.filter { $0.years.isEmpty } + found
    title = (own.first { $0.office != nil } ?? titles.first)?.printed
    self.year = year
    office =
      titles.lazy.compactMap(\.office).first ?? OfficeName.fromPreamble(page, before: proseEnd)
      ?? OfficeName.fromSignature(page)
  }
}
