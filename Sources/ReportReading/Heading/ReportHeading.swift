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
    let lines = TitleLine.candidates(page, before: headEnd)
    let given = titles.map { TitleLine(text: $0.scalars, previous: nil) }.filter(\.isTitle)
    let title = lines.first ?? given.first
    self.title = title?.printed
    year = ReportYear.find(title: title, page, proseEnd: proseEnd)
    office =
      (lines + given).lazy.compactMap(\.office).first ?? OfficeName.fromPreamble(page, before: proseEnd)
  }
}
