import Charts

/// The charts over years: one office in full, or up to 24 offices in panels of one scale.
struct YearCharts {
  let context: ComparisonContext

  /// One chart; none where no office has reports on two years.
  func specs(_ id: ComparisonChartID) -> [ChartSpec] {
    guard !context.shown.isEmpty else { return [] }
    let years = YearPanels(context: context)
    return switch id {
    case .requestsByYear: [RequestsByYear(years: years).spec]
    case .outcomesByYear: [OutcomesByYear(years: years).spec]
    case .applicantsByYear: [ApplicantsByYear(years: years).spec]
    case .documentsByYear: [DocumentsByYear(years: years).spec]
    case .reviewByYear: [ReviewByYear(years: years).spec]
    case .outcomesByOffice, .ratesByOffice, .changeByOffice, .requestsChangeByOffice: []
    }
  }
}
