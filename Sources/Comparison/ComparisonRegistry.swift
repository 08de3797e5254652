import Charts
import SafeFiles

/// A chart of a comparison, by the id of contract 2.
///
/// A chart of several pages has `-2` and so on behind its id from its second page on.
struct ComparisonChartID: Hashable, Sendable {
  let row: ComparisonRegistry.Row

  /// The chart of an id; nil for an id that no chart has.
  init?(_ id: String) {
    guard let row = ComparisonRegistry.rows.first(where: { $0.id == id }) else { return nil }
    self.row = row
  }

  private init(_ row: ComparisonRegistry.Row) { self.row = row }

  /// The id, for example `rates-by-office`.
  var rawValue: String { row.id }

  /// The charts in the order of the page.
  static var allCases: [ComparisonChartID] { ComparisonRegistry.rows.map { ComparisonChartID($0) } }

  static func == (left: ComparisonChartID, right: ComparisonChartID) -> Bool {
    left.rawValue == right.rawValue
  }

  func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// The charts of comparisons: the one list of them, in the order of their pictures.
///
/// A new chart is a file in `Charts`, a row here, and its words under `measure` and `chart` in `terms.yaml`.
enum ComparisonRegistry {
  /// A section of the page.
  enum Section: String, Sendable, CaseIterable {
    case requests, offices, proactive, review

    /// The key of its heading.
    var heading: String { self == .offices ? "comparePage.offices" : "section.\(rawValue)" }
  }

  /// A chart.
  struct Row: Sendable {
    /// Its id.
    let id: String
    /// The section of the page that it stands in.
    let section: Section
    /// Its pages; none where the reports do not bear it.
    let specs: @Sendable (ComparisonContext, ComparisonChartID) throws(BriefingError) -> [ChartSpec]

    /// A chart over offices.
    init(
      _ id: String, _ section: Section,
      _ specs: @escaping @Sendable (ComparisonContext, ComparisonChartID) throws(BriefingError) -> [ChartSpec]
    ) {
      self.id = id
      self.section = section
      self.specs = specs
    }

    /// A chart over years, by what it shows of the offices of a picture.
    init(_ id: String, _ section: Section, years: @escaping @Sendable (YearPanels) -> [ChartSpec?]) {
      self.init(id, section) { context, id throws(BriefingError) in
        try YearCharts(context: context, id: id, made: years).specs()
      }
    }
  }

  /// All charts.
  static let rows = [
    // Received and carried in by year, with what was handled marked.
    Row("requests-by-year", .requests, years: { [RequestsByYear(years: $0).spec] }),
    // Shares of the six outcome groups by year.
    Row("outcomes-by-year", .requests, years: { [OutcomesByYear(years: $0).spec] }),
    // Shares of the kinds of applicant by year.
    Row("applicants-by-year", .requests, years: { [ApplicantsByYear(years: $0).spec] }),
    // Shares of the six outcome groups by office.
    Row("outcomes-by-office", .offices) { context, id throws(BriefingError) in
      try OutcomesByOffice(context: context, id: id).specs()
    },
    // Disclosure rates by office with their intervals, median and middle half.
    Row("rates-by-office", .offices) { context, id throws(BriefingError) in
      try RatesByOffice(context: context, id: id).specs()
    },
    // Changes of the disclosure rate by office, in percentage points.
    Row("change-by-office", .offices) { context, id throws(BriefingError) in
      try ChangeByOffice(context: context, id: id).specs()
    },
    // Changes of the requests received by office, in pieces.
    Row("requests-change-by-office", .offices) { context, id throws(BriefingError) in
      try RequestsChangeByOffice(context: context, id: id).specs()
    },
    // Documents by year.
    Row("documents-by-year", .proactive, years: { DocumentsByYear(years: $0).specs }),
    // Reconsideration and litigation by result and year.
    Row("review-by-year", .review, years: { [ReviewByYear(years: $0).spec] }),
  ]
}
