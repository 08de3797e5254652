import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct YearsPagesTests {
  private func specs(
    _ id: ComparisonChartID, _ made: [MadeReport], fits: @escaping (ChartSpec) -> Bool
  ) throws -> [ChartSpec] {
    let collection = ReportCollection(made.map { ReportEntry($0.report) })
    let context = ComparisonContext(
      collection, wishes: ComparisonWishes(), terms: try Words.chinese(), fits: fits)
    return try ComparisonCharts(context: context).specs(id)
  }

  private func offices(_ count: Int) -> [MadeReport] {
    (0..<count).flatMap { number in
      [2023, 2024].map { YearsReports.made("示例\(number + 10)局", $0, received: 100 + number) }
    }
  }

  @Test func officesThatOnePictureDoesNotHoldGoOnOverPages() throws {
    let found = try specs(.requestsByYear, offices(10)) { $0.panels.count <= 4 }
    #expect(
      found.map(\.id) == [
        "requests-by-year", "requests-by-year-2", "requests-by-year-3", "requests-by-year-4",
      ])
    #expect(found.map(\.panels.count) == [2, 3, 2, 3])
    #expect(found[1].subtitle.contains("10 个机关 · 第 2/4 页"))
    #expect(found.flatMap { $0.panels.compactMap(\.title) } == (10..<20).map { "示例\($0)局" })
    let whole = try specs(.requestsByYear, offices(10)) { _ in true }
    #expect(whole.map(\.panels.count) == [10])
    #expect(!whole[0].subtitle.contains("页"))
  }

  @Test func yearsThatNoPictureHoldsAreCounted() throws {
    let made = (2000..<2030).map { YearsReports.made("甲局", $0, received: $0) }
    let found = try specs(.requestsByYear, made) { spec in spec.panels.allSatisfy { $0.bars.count <= 10 } }
    #expect(found.count == 1)
    let bars = found[0].panels[0].bars
    #expect(bars.map(\.label) == ["…"] + (2021..<2030).map(String.init))
    #expect(bars[0].segments.isEmpty)
    #expect(bars[0].total?.number == "更早的 21 行见数据表")
  }

  @Test func aSmallPictureHasFewerOfficesOfARanking() throws {
    let made = OfficesSample.many(30)
    let found = try specs(.ratesByOffice, made) { spec in
      spec.panels.reduce(0) { $0 + $1.bars.count } <= 12
    }
    let labels = found[0].panels[0].bars.map(\.label)
    #expect(labels.count == 9)
    #expect(labels[4] == "居中的 22 个机关")
  }
}
