import Charts
import DisclosureReport
import PageProse
import SafeFiles

/// What every chart and text of a comparison needs: the reports in their places, the wishes, the words.
struct ComparisonContext {
  /// The most offices that one picture shows.
  static let mostOffices = 24

  let collection: ReportCollection
  let wishes: ComparisonWishes
  let terms: Terms
  /// The year on which offices are compared; nil where no year has two offices.
  let year: Int?
  /// The office that stands out; nil for none.
  var focus: String? { wishes.focus }

  /// The offices that the pictures of years show, a picture a scope.
  let yearGroups: [YearGroup]
  private let fit: (ChartSpec) throws(BriefingError) -> Bool

  init(
    _ collection: ReportCollection, wishes: ComparisonWishes, terms: Terms,
    fits: @escaping (ChartSpec) throws(BriefingError) -> Bool = { _ in true }
  ) {
    fit = fits
    self.collection = collection
    self.wishes = wishes
    self.terms = terms
    year = wishes.year ?? Self.fullestYear(collection)
    yearGroups = YearGroup.groups(collection.offices)
  }

  /// Whether a picture of the wished size holds a chart; where it does not, offices and years go on over more pages.
  func fits(_ spec: ChartSpec) throws(BriefingError) -> Bool { try fit(spec) }

  /// Whether pictures of the wished size hold all of some charts.
  func fits(all specs: [ChartSpec]) throws(BriefingError) -> Bool {
    for spec in specs where try !fit(spec) { return false }
    return true
  }

  /// The latest of the years of which most offices have a report, two at least.
  private static func fullestYear(_ collection: ReportCollection) -> Int? {
    var counts: [Int: Int] = [:]
    for report in collection.reports { counts[report.year, default: 0] += 1 }
    guard let most = counts.values.max(), most > 1 else { return nil }
    return counts.filter { $0.value == most }.keys.max()
  }

  /// The reports on the year of comparison, by office.
  var reportsOfYear: [ComparedReport] {
    guard let year else { return [] }
    return collection.offices.compactMap { $0[year] }
  }

  /// The pairs of reports that end on the year of comparison, by office.
  var pairsOfYear: [OfficeSeries.Pair] {
    guard let year else { return [] }
    return collection.offices.compactMap { $0.pair(year) }
  }

  /// The scopes that occur among reports, in a fixed order: only like is set beside like.
  func scopes(_ reports: [ComparedReport]) -> [ReportScope.Kind] {
    ReportScope.Kind.allCases.filter { kind in reports.contains { $0.scope.kind == kind } }
  }

  /// Whether a rate is shown as such and ranked: its base is large enough and no sum behind it fails.
  func isRanked(_ indicator: Indicator) -> Bool {
    guard let rate = indicator.rate, !indicator.isDoubtful else { return false }
    return rate.denominator >= ExactNumber(wishes.leastSample)
  }

  /// The office, or all offices by their count, and the years: what stands in subtitles and names.
  var who: String {
    guard let only = collection.offices.first, collection.offices.count == 1 else {
      return terms.counted("compare.offices", collection.offices.count)
    }
    return only.name
  }

  /// A line with the mark of the figures before it, where they have one.
  func marked(_ line: String) -> String {
    wishes.mark.map { $0 + terms["separator"] + line } ?? line
  }

  /// `2023–2024 年`, or one year.
  func span(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last else { return "" }
    return first == last
      ? terms("page.year", ["year": String(first)])
      : terms("compare.years", ["first": String(first), "last": String(last)])
  }
}
