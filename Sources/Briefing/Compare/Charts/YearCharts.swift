import Charts

/// The charts over years, a picture a scope: one office in full, or up to 24 offices in panels of one scale.
struct YearCharts {
  let context: ComparisonContext

  /// One chart, a page for each scope that has offices with reports on two years and a number to show.
  func specs(_ id: ComparisonChartID) -> [ChartSpec] {
    context.yearGroups.reduce(into: []) { found, group in
      found += specs(id, YearPanels(context: context, group: group, page: found.count + 1))
    }
  }

  private func specs(_ id: ComparisonChartID, _ years: YearPanels) -> [ChartSpec] {
    switch id {
    case .requestsByYear: [RequestsByYear(years: years).spec].compactMap { $0 }
    case .outcomesByYear: [OutcomesByYear(years: years).spec].compactMap { $0 }
    case .applicantsByYear: [ApplicantsByYear(years: years).spec].compactMap { $0 }
    case .documentsByYear: DocumentsByYear(years: years).specs
    case .reviewByYear: [ReviewByYear(years: years).spec].compactMap { $0 }
    case .outcomesByOffice, .ratesByOffice, .changeByOffice, .requestsChangeByOffice: []
    }
  }
}
