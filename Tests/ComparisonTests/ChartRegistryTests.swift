import TestSupport
import Testing

@testable import Briefing
@testable import Comparison

/// The lists of charts: every id once, with its words in both languages, and nothing else is a chart.
@Suite struct ChartRegistryTests {
  private static let ids = ChartID.allCases.map(\.rawValue) + ComparisonChartID.allCases.map(\.rawValue)

  @Test func everyIdStandsOnce() {
    #expect(Set(Self.ids).count == Self.ids.count)
    #expect(Self.ids.allSatisfy { id in id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } })
  }

  @Test(arguments: ids) func everyChartHasItsWords(_ id: String) throws {
    for terms in [try Words.chinese(), try Words.english()] {
      #expect(terms.has("chart.\(id)") && terms.has("measure.\(id)"), "\(id)")
    }
  }

  @Test func anIdThatNoChartHasIsNone() {
    #expect(ChartID(rawValue: "pie") == nil && ChartID(rawValue: "") == nil)
    #expect(ChartID(rawValue: "rates-by-office") == nil && ComparisonChartID("outcomes") == nil)
    #expect(ChartID(rawValue: "flow")?.rawValue == "flow")
  }

  @Test func chartsOfASectionStandTogetherOnThePage() {
    #expect(ChartRegistry.sections.map(\.rawValue) == ["overview", "requests", "proactive", "review"])
    let order = ChartRegistry.rows.map { ChartRegistry.sections.firstIndex(of: $0.section) ?? -1 }
    #expect(order == order.sorted())
  }
}
