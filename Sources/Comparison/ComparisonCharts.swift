import Charts
import SafeFiles

/// Maps the reports of a comparison to chart specs.
struct ComparisonCharts {
  let context: ComparisonContext

  /// The charts that the reports bear, in the order of ``ComparisonRegistry``, pages of one chart after each other.
  func specs() throws(BriefingError) -> [ChartSpec] {
    var all: [ChartSpec] = []
    for id in ComparisonChartID.allCases { all += try specs(id) }
    return all
  }

  /// One chart in as many pages as it needs; none where the reports do not bear it.
  func specs(_ id: ComparisonChartID) throws(BriefingError) -> [ChartSpec] {
    try id.row.specs(context, id)
  }
}
