import DisclosureReport

/// The title, office and year of a report, as its page prints them; each nil rather than a guess.
struct ReportHeading: Sendable, Equatable {
  /// The title without what surrounds it.
  let title: String?
  /// The office.
  let office: String?
  /// The year that the report is about.
  let year: Int?
  /// Where office and year were taken from, where that is not the title.
  let remarks: [Finding]

  /// Reads the heading of a page; `headEnd` is where section one or the first table begins, `titles` are titles given apart
  /// from the text, best last.
  init(
    _ page: PageText, headEnd: Int, proseEnd: Int, titles: [String] = [], metadata: [PageMetadata] = []
  ) {
    let given = titles.map { TitleLine(text: TitleLine.cut($0.scalars), previous: nil) }.filter(\.isTitle)
    let sources = HeadingSources(
      page, headEnd: headEnd, proseEnd: proseEnd, titles: titles, metadata: metadata)
    let printed = TitleLines(page, before: headEnd).found
    let year = ReportYear.find(titles: printed + given, page, proseEnd: proseEnd)
    // Lists of other years' reports may stand around the title.
    let own = printed.filter { year != nil && $0.years.first == year }
    let undated = printed.filter(\.years.isEmpty)
    let best =
      Self.best(own, given, page) ?? Self.best(undated, given, page) ?? Self.best(printed, given, page)
    title =
      (best ?? own.first ?? undated.first ?? printed.first ?? given.first { $0.years.first == year }
      ?? given.first)?.printed
    var remarks: [Finding] = []
    if let name = best?.office {
      office = name
    } else {
      let found = sources.office(given.filter { year == nil || $0.years.isEmpty || $0.years.first == year })
      office = found?.name
      if let found { remarks.append(Self.remark("R-office-from", found.name, found.place)) }
    }
    if let year, !printed.contains(where: { $0.years.contains(year) }) {
      let place: HeadingSources.Place = given.contains { $0.years.contains(year) } ? .titleElement : .text
      remarks.append(Self.remark("R-year-from", "\(year)", place))
      self.year = year
    } else if let year {
      self.year = year
    } else {
      let found = sources.year
      self.year = found?.year
      if let found { remarks.append(Self.remark("R-year-from", "\(found.year)", found.place)) }
    }
    self.remarks = remarks
  }

  /// The first title with an office; one whose words are the page's own title before others.
  private static func best(_ titles: [TitleLine], _ given: [TitleLine], _ page: PageText) -> TitleLine? {
    let named = titles.filter { $0.office != nil }
    return named.first { title in given.contains { $0.office != nil && $0.office == title.office } }
      ?? named.first
  }

  private static func remark(_ rule: String, _ value: String, _ place: HeadingSources.Place) -> Finding {
    Remark.make(rule, .information, details: ["value": value, "place": place.rawValue])
  }
}
