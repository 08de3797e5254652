import DisclosureReport

/// Reads what a page says around its tables: sections five and six, the years it names, the day of publication.
struct ReportTextReader {
  private let page: PageText
  private let compact: CompactText
  private let title: String?
  private let proseEnd: Int
  private let proseStart: Int?

  /// A page whose title was found, whose section one ends at `proseEnd` and whose prose goes on at `proseStart`.
  init(_ page: PageText, _ compact: CompactText, title: String?, proseEnd: Int, proseStart: Int?) {
    self.page = page
    self.compact = compact
    self.title = title
    self.proseEnd = min(max(proseEnd, 0), page.count)
    self.proseStart = proseStart
  }

  /// What was found; each part nil rather than a guess.
  var text: ReportText {
    let sections = proseStart.map { ClosingSections(page, from: $0) }
    let published = PublicationDay.find(page, compact, tablesStart: proseEnd, proseStart: proseStart)
    return ReportText(
      problems: sections?.problems, otherMatters: sections?.otherMatters, titleYear: titleYear,
      periodYear: periodYear, published: published?.day, publishedPassage: published?.passage)
  }

  /// The only year of the title, where the title stands in the page.
  private var titleYear: ReportText.NamedYear? {
    guard let title else { return nil }
    let words = EvenText.even(title.scalars).filter { !EvenText.isSpace($0) }
    let years = Set(ReportYear.years(in: words))
    guard years.count == 1, let year = years.first, let position = compact.find(words) else { return nil }
    return ReportText.NamedYear(
      year: year, passage: ReportText.Passage(text: title, line: page.line(of: compact.offset(position))))
  }

  /// The year of 自2023年1月1日起至2023年12月31日止; nil where two such sentences, or its two ends, differ.
  private var periodYear: ReportText.NamedYear? {
    let text = CompactText(page, in: 0..<proseEnd)
    let found = PeriodYear.ranges(in: text.scalars)
    guard let first = found.first, first.year > 0, found.allSatisfy({ $0.year == first.year }) else {
      return nil
    }
    let passage = PassageText.passage(
      page, text.offset(first.range.lowerBound)..<(text.offset(first.range.upperBound - 1) + 1))
    return ReportText.NamedYear(year: first.year, passage: passage)
  }
}
