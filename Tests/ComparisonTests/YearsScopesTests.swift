import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct YearsScopesTests {
  private func pair(_ office: String, _ received: Int = 20) -> [MadeReport] {
    [2023, 2024].map { YearsReports.made(office, $0, received: received) }
  }

  private func specs(
    _ id: ComparisonChartID, _ made: [MadeReport], _ settlement: OfficeSettlement = OfficeSettlement()
  ) throws -> [ChartSpec] {
    let collection = ReportCollection(made.map { ReportEntry($0.report) }, settlement: settlement)
    let context = ComparisonContext(collection, wishes: ComparisonWishes(), terms: try Words.chinese())
    return try ComparisonCharts(context: context).specs(id)
  }

  @Test func eachScopeHasAPictureOfItsOwn() throws {
    let made = YearsReports.both + pair("甲局") + pair("乙局") + pair("丙局")
    let found = try specs(
      .requestsByYear, made,
      OfficeSettlement(scopes: [YearsReports.suqian: .region, "甲局": .own, "乙局": .own]))
    #expect(found.map(\.id) == ["requests-by-year", "requests-by-year-2", "requests-by-year-3"])
    #expect(found.map { $0.panels.map(\.title) } == [["乙局", "甲局"], [nil], [nil]])
    #expect(
      found.map(\.subtitle) == [
        "各年申请量 · 2 个机关（口径：本机关） · 2023–2024 年 · 单位：件",
        "各年申请量 · 宿迁市人民政府（口径：地区汇总） · 2023–2024 年 · 单位：件",
        "各年申请量 · 丙局（口径未载明） · 2023–2024 年 · 单位：件",
      ])
    #expect(found[0].title == "2024 年新收较上年：2 个机关均持平")
    #expect(found[1].title == "新收 3,525 件，较上年增加 14 件（0.4%）")
    #expect(found.allSatisfy { !$0.source.contains("口径") })
  }

  @Test func officesOfOneScopeShareAPicture() throws {
    let made = YearsReports.both + pair("甲局")
    let all = try specs(.requestsByYear, made, OfficeSettlement(otherwise: .region))
    #expect(all.map { $0.panels.map(\.title) } == [["宿迁市人民政府", "甲局"]])
    #expect(all[0].subtitle == "各年申请量 · 2 个机关 · 2023–2024 年 · 单位：件")
    #expect(all[0].source.hasSuffix("口径：地区汇总"))
  }

  @Test func everyScopeHasTwentyFourOfficesAndItsOwnRest() throws {
    let own = (0..<26).map { "示例\($0 + 10)局" }
    let region = (0..<25).map { "示例\($0 + 10)市" }
    let made = (own + region).flatMap { pair($0) }
    let scopes = own.map { ($0, ReportScope.Kind.own) } + region.map { ($0, ReportScope.Kind.region) }
    let found = try specs(
      .reviewByYear, made, OfficeSettlement(scopes: Dictionary(uniqueKeysWithValues: scopes)))
    #expect(found.map(\.panels.count) == [24, 24])
    #expect(found[0].source.contains("另有 2 个机关未画"))
    #expect(found[1].source.contains("另有 1 个机关未画"))
  }

  @Test func aChartWithoutANumberIsLeftOut() throws {
    let blank = { (made: MadeReport) in
      var made = made
      for block in ReviewBlock.allCases {
        for column in ReviewColumn.allCases { made.blank(.review(block, column)) }
      }
      return made
    }
    let region = YearsReports.both.map(blank)
    #expect(try specs(.reviewByYear, region).isEmpty)
    #expect(try specs(.requestsByYear, region).count == 1)
    let scopes = OfficeSettlement(scopes: [YearsReports.suqian: .own, "甲局": .region])
    let other = try specs(.reviewByYear, region + pair("甲局"), scopes)
    #expect(other.map(\.id) == ["review-by-year"])
    #expect(other[0].subtitle.contains("甲局（口径：地区汇总）"))
    let beside = try specs(.reviewByYear, region + pair("甲局"))
    #expect(beside.map { $0.panels.map(\.title) } == [["宿迁市人民政府", "甲局"]])
    #expect(beside[0].panels[0].bars[0].total == ValueLabel("未填", isQuiet: true))
  }

  @Test func yearsAreSharedWhereAtMostAQuarterAreGaps() throws {
    let made = { (office: String, years: ClosedRange<Int>) in
      years.map { YearsReports.made(office, $0, received: 5) }
    }
    let labels = { (all: [MadeReport]) in
      try #require(try specs(.requestsByYear, all).first).panels.map { $0.bars.map(\.label) }
    }
    let full = ["2021", "2022", "2023", "2024"]
    // Two of eight rows are gaps.
    #expect(try labels(made("甲局", 2021...2024) + made("乙局", 2023...2024)) == [full, full])
    // Four of twelve rows are gaps.
    #expect(
      try labels(made("甲局", 2021...2024) + made("乙局", 2023...2024) + made("丙局", 2021...2022))
        == [["2021", "2022"], ["2023", "2024"], full])
  }
}
