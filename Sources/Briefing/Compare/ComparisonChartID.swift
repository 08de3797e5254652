/// The charts of a comparison, in the order of its page.
///
/// The raw value is the id of contract 2; a chart of several pages has `-2` and so on behind it from its second page on.
public enum ComparisonChartID: String, Sendable, CaseIterable {
  /// Received and carried in by year, with what was handled marked.
  case requestsByYear = "requests-by-year"
  /// Shares of the six outcome groups by year.
  case outcomesByYear = "outcomes-by-year"
  /// Shares of the kinds of applicant by year.
  case applicantsByYear = "applicants-by-year"
  /// Shares of the six outcome groups by office.
  case outcomesByOffice = "outcomes-by-office"
  /// Disclosure rates by office with their intervals, median and middle half.
  case ratesByOffice = "rates-by-office"
  /// Changes of the disclosure rate by office, in percentage points.
  case changeByOffice = "change-by-office"
  /// Changes of the requests received by office, in pieces.
  case requestsChangeByOffice = "requests-change-by-office"
  /// Documents by year.
  case documentsByYear = "documents-by-year"
  /// Reconsideration and litigation by result and year.
  case reviewByYear = "review-by-year"
}
