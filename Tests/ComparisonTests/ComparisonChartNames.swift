@testable import Comparison

/// The charts of comparisons that tests name; a name that no chart has gives the first one.
extension ComparisonChartID {
  static let requestsByYear = named("requests-by-year")
  static let outcomesByYear = named("outcomes-by-year")
  static let applicantsByYear = named("applicants-by-year")
  static let documentsByYear = named("documents-by-year")
  static let reviewByYear = named("review-by-year")
  static let outcomesByOffice = named("outcomes-by-office")
  static let ratesByOffice = named("rates-by-office")
  static let changeByOffice = named("change-by-office")
  static let requestsChangeByOffice = named("requests-change-by-office")

  private static func named(_ id: String) -> ComparisonChartID { ComparisonChartID(id) ?? allCases[0] }
}
