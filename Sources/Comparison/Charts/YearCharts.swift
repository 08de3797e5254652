import Charts
import SafeFiles

/// The charts over years, a picture a scope: one office in full, or up to 24 offices in panels of one scale.
struct YearCharts {
  let context: ComparisonContext
  let id: ComparisonChartID
  /// What the chart shows of the offices of a picture, mostly one page.
  let made: (YearPanels) -> [ChartSpec?]

  /// The chart, a page for each scope that has offices with reports on two years and a number to show.
  ///
  /// Offices that one picture does not hold go on over several pages of about the same size.
  func specs() throws(BriefingError) -> [ChartSpec] {
    var found: [ChartSpec] = []
    for group in context.yearGroups {
      var size = group.offices.count
      var pages = pages(group.parts(of: size), after: found.count)
      while size > 1, try !context.fits(all: pages) {
        size = (size + 1) / 2
        pages = self.pages(group.parts(of: size), after: found.count)
      }
      for page in pages { found.append(try shortened(page)) }
    }
    return found
  }

  private func pages(_ parts: [YearGroup], after count: Int) -> [ChartSpec] {
    parts.reduce(into: []) { pages, part in
      let years = YearPanels(context: context, id: id, group: part, page: count + pages.count + 1)
      pages += made(years).compactMap(\.self)
    }
  }

  /// The chart with only the latest rows of each panel where no picture holds all of one office, and a count of the others.
  private func shortened(_ spec: ChartSpec) throws(BriefingError) -> ChartSpec {
    guard try !context.fits(spec) else { return spec }
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
      if try context.fits(short) { break }
    }
    return short
  }
}
