import Charts

/// The charts over years, a picture a scope: one office in full, or up to 24 offices in panels of one scale.
struct YearCharts {
  let context: ComparisonContext

  /// One chart, a page for each scope that has offices with reports on two years and a number to show.
  ///
  /// Offices that one picture does not hold go on over several pages of about the same size.
  func specs(_ id: ComparisonChartID) -> [ChartSpec] {
    context.yearGroups.reduce(into: []) { found, group in
      var size = group.offices.count
      var made = specs(id, group.parts(of: size), after: found.count)
      while size > 1, !made.allSatisfy(context.fits) {
        size = (size + 1) / 2
        made = specs(id, group.parts(of: size), after: found.count)
      }
      found += made.map(shortened)
    }
  }

  private func specs(_ id: ComparisonChartID, _ parts: [YearGroup], after count: Int) -> [ChartSpec] {
    parts.reduce(into: []) { made, part in
      made += specs(id, YearPanels(context: context, group: part, page: count + made.count + 1))
    }
  }

  /// The chart with only the latest rows of each panel where no picture holds all of one office, and a count of the others.
  private func shortened(_ spec: ChartSpec) -> ChartSpec {
    guard !context.fits(spec) else { return spec }
    var short = spec
    for rows in [24, 16, 10, 6, 4, 3, 2] {
      short.panels = spec.panels.map { panel in
        guard panel.bars.count > rows else { return panel }
        var panel = panel
        let left = panel.bars.count - rows + 1
        let words = context.terms("compareYears.earlierRows", ["n": String(left)])
        panel.bars = [YearRows.gap("…", words)] + panel.bars.suffix(rows - 1)
        return panel
      }
      if context.fits(short) { break }
    }
    return short
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
