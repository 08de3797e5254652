import Charts

/// Maps the reports of a comparison to chart specs.
struct ComparisonCharts {
  let context: ComparisonContext

  /// The charts that the reports bear, in the order of ``ComparisonChartID``, pages of one chart after each other.
  func specs() -> [ChartSpec] { ComparisonChartID.allCases.flatMap(specs) }

  /// One chart in as many pages as it needs; none where the reports do not bear it.
  func specs(_ id: ComparisonChartID) -> [ChartSpec] {
    switch id {
    case .requestsByYear, .outcomesByYear, .applicantsByYear, .documentsByYear, .reviewByYear:
      YearCharts(context: context).specs(id)
    case .outcomesByOffice: OutcomesByOffice(context: context).specs
    case .ratesByOffice: RatesByOffice(context: context).specs
    case .changeByOffice: ChangeByOffice(context: context).specs
    case .requestsChangeByOffice: RequestsChangeByOffice(context: context).specs
    }
  }
}
