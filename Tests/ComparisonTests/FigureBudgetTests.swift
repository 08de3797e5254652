import Charts
import TestSupport
import Testing

@testable import Comparison
@testable import PageProse

@Suite struct FigureBudgetTests {
  private func figure(_ id: String, _ number: Int, bytes: Int) -> PageFigure {
    let made = PageReports.figure(id, number: number, bars: [])
    return PageFigure(
      number: number, spec: made.spec, svg: "<svg>" + String(repeating: " ", count: bytes) + "</svg>")
  }

  private func ids(_ section: [String: Any], _ key: String) -> [String] {
    (section[key] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  @Test func firstPagesOfEveryChartComeBeforeSecondOnes() throws {
    let figures = [
      figure("requests-by-year", 1, bytes: 1_400_000), figure("requests-by-year-2", 2, bytes: 1_400_000),
      figure("outcomes-by-year", 3, bytes: 1_400_000), figure("outcomes-by-year-2", 4, bytes: 500_000),
    ]
    let sections = ComparisonFigures(figures: figures, terms: try Words.chinese()).sections
    #expect(
      ids(sections[0], "figures") == ["requests-by-year", "outcomes-by-year", "outcomes-by-year-2"])
    let others = try #require(sections[0]["others"] as? [[String: Any]])
    #expect(others.count == 1)
    #expect(ids(others[0], "pages") == ["requests-by-year-2"])
    #expect(others[0]["text"] as? String == "其余 1 页图未放入本页：")
  }
}
