import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct YearsRequestsTests {
  private func spec(_ made: [MadeReport]) throws -> ChartSpec {
    try #require(try YearsReports.spec(.requestsByYear, made))
  }

  private func title(_ before: Int, _ now: Int, years: (Int, Int) = (2023, 2024))
    throws -> String
  {
    try spec([
      YearsReports.made("示例局", years.0, received: before), YearsReports.made("示例局", years.1, received: now),
    ]).title
  }

  @Test func suqianReceivedFourteenMore() throws {
    let spec = try spec(YearsReports.both)
    #expect(spec.title == "新收 3,525 件，较上年增加 14 件（0.4%）")
    #expect(spec.subtitle == "各年申请量 · 宿迁市人民政府 · 2023–2024 年 · 单位：件")
    #expect(spec.source == "来源：2 份政府信息公开工作年度报告，表三 · 口径未载明")
    #expect(spec.legend.map(\.name) == ["本年新收", "上年结转", "办结（办理总计）"])
    #expect(spec.legend.last?.symbol == .marker)
    #expect(spec.columns == 1)
  }

  @Test func barsStackReceivedAndCarriedInWithHandledMarked() throws {
    let bars = try spec(YearsReports.both).panels[0].bars
    #expect(bars.map(\.label) == ["2023", "2024"])
    #expect(bars[0].segments.map(\.length) == [3511, 96])
    #expect(bars[0].segments.map(\.color) == ["received", "carried"])
    #expect(bars[0].total == ValueLabel("3,607", unit: "件应办", share: "办结 3,486"))
    #expect(bars[0].marker?.length == 3486)
    #expect(bars[0].marker?.datum.figure == "宿迁市人民政府/2023/requests.handled.total")
    #expect(bars[1].segments[1].datum.figure == "宿迁市人民政府/2024/requests.carriedIn.total")
    #expect(bars[1].segments[1].datum.tooltip.contains("受理，上年结转：121 件，占受理合计 3,646 件的 3.3%"))
  }

  @Test func aBlankIsNoZero() throws {
    var made = YearsReports.both
    made[1].blank(.requests(.carriedIn, .total))
    made[1].blank(.requests(.handled, .total))
    let spec = try spec(made)
    let bar = spec.panels[0].bars[1]
    #expect(bar.segments.map(\.length) == [3525, nil])
    #expect(bar.total == ValueLabel("填写不全", isQuiet: true))
    #expect(bar.marker == nil)
    #expect(spec.source.contains("“未填”指报告该处没有数，不等于 0"))
  }

  @Test func smallBasesHaveNoPerCent() throws {
    #expect(try title(9, 13) == "新收 13 件，较上年增加 4 件")
    #expect(try title(10, 13) == "新收 13 件，较上年增加 3 件（30.0%）")
    #expect(try title(0, 3) == "新收 3 件，较上年增加 3 件")
  }

  @Test func decreasesAndStandstillsAreNeutral() throws {
    #expect(try title(3000, 2999) == "新收 2,999 件，较上年减少 1 件（不足 0.1%）")
    #expect(try title(40, 30) == "新收 30 件，较上年减少 10 件（25.0%）")
    #expect(try title(30, 30) == "新收 30 件，与上年持平")
  }

  @Test func yearsThatAreNoNeighboursAreNotCompared() throws {
    #expect(try title(40, 30, years: (2022, 2024)) == "2024 年新收 30 件")
  }

  @Test func aFailingSumIsMarkedAndNotInTheTitle() throws {
    var made = YearsReports.both
    made[1].set(.requests(.received, .total), 3526)
    let spec = try spec(made)
    #expect(spec.panels[0].bars.map(\.label) == ["2023", "※ 2024"])
    #expect(spec.title == "各年申请量")
    #expect(spec.source.hasSuffix("※ 该处有勾稽不符，按报告原数"))
    #expect(spec.subtitle == "宿迁市人民政府 · 2023–2024 年 · 单位：件")
  }

  @Test func oneReportAnOfficeMakesNoChart() throws {
    #expect(try YearsReports.spec(.requestsByYear, [YearsReports.both[0]]) == nil)
  }

  @Test func severalOfficesAreCounted() throws {
    let made =
      YearsReports.both + [
        YearsReports.made("甲局", 2023, received: 20), YearsReports.made("甲局", 2024, received: 12),
        YearsReports.made("乙局", 2022, received: 20), YearsReports.made("乙局", 2024, received: 12),
        YearsReports.made("丙局", 2024, received: 12),
      ]
    let spec = try spec(made)
    #expect(spec.title == "2024 年新收较上年：2 个机关中 1 个增加、1 个减少")
    #expect(spec.subtitle == "各年申请量 · 3 个机关 · 2022–2024 年 · 单位：件")
    #expect(spec.source.contains("1 个机关 2024 年与上年不可比，不在标题中"))
    #expect(spec.source.contains("1 个机关不足两年报告，未画"))
    #expect(spec.panels.map(\.title) == ["乙局", "宿迁市人民政府", "甲局"])
    #expect(spec.columns == 2)
    // With shared years three of nine rows would be gaps.
    #expect(
      spec.panels.map { $0.bars.map(\.label) } == [
        ["2022", "2023", "2024"], ["2023", "2024"], ["2023", "2024"],
      ])
    #expect(spec.panels[0].bars[1].total == ValueLabel("无报告", isQuiet: true))
  }

  @Test func ofThirtyOfficesTwentyFourAreDrawn() throws {
    let made = (0..<30).flatMap { number in
      [2023, 2024].map { YearsReports.made("示例\(number + 10)局", $0, received: 100 + number) }
    }
    let spec = try spec(made)
    #expect(spec.panels.count == 24)
    #expect(spec.panels.first?.title == "示例16局")
    #expect(spec.columns == 6)
    #expect(spec.panels.allSatisfy { $0.bars.allSatisfy { $0.marker == nil && $0.total?.unit == nil } })
    #expect(spec.legend.map(\.name) == ["本年新收", "上年结转"])
    #expect(spec.title == "2024 年新收较上年：24 个机关均持平")
    #expect(spec.source.contains("另有 6 个机关未画，见数据表；所画为最近一份报告新收最多的 24 个"))
  }
}
