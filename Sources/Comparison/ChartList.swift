import Briefing
import PageProse

/// The charts there are.
package enum ChartList {
  /// Id and what it shows, a line each: those of one report, then those of a comparison.
  package static func text(_ terms: Terms) -> String {
    let ids = ChartID.allCases.map(\.rawValue) + ComparisonChartID.allCases.map(\.rawValue)
    return TerminalTable.text(ids.map { [$0, terms["chart.\($0)"]] })
  }
}
