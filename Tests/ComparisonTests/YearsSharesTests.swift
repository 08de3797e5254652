import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing
@testable import Comparison
@testable import SafeFiles

@Suite struct YearsSharesTests {
  private func outcomes(
    _ made: [MadeReport], wishes: ComparisonWishes = ComparisonWishes(), language: Language = .chinese
  ) throws -> ChartSpec {
    try #require(try YearsReports.spec(.outcomesByYear, made, wishes: wishes, language: language))
  }

  @Test func suqianRoseByTenPointFour() throws {
    let spec = try outcomes(YearsReports.both)
    #expect(spec.title == "公开率升至 54.0%，较上年高 10.4 个百分点")
    #expect(spec.subtitle == "各年办理结果构成 · 宿迁市人民政府 · 2023–2024 年 · 占各年办理总计")
    #expect(spec.source.contains("公开率含部分公开"))
    #expect(spec.kind == .shares)
    let bars = spec.panels[0].bars
    #expect(
      bars.map(\.total) == [ValueLabel("n = 3,486", isQuiet: true), ValueLabel("n = 3,521", isQuiet: true)])
    #expect(bars[0].segments.map(\.label.number) == ["34%", "9%", "4%", "31%", "12%", "10%"])
    #expect(bars[0].segments.map(\.datum.share) == ["34.2", "9.4", "4.1", "30.9", "11.6", "9.8"])
    #expect(bars[1].segments.map(\.length) == [1431, 471, 92, 941, 117, 469])
    #expect(bars[1].segments[4].datum.figure == "宿迁市人民政府/2024/requests.notProcessed.total")
    #expect(bars[1].segments[4].datum.tooltip.contains("不予处理：117 件，占办理总计 3,521 件的 3.3%"))
  }

  @Test func theSameInEnglish() throws {
    let spec = try outcomes(YearsReports.both, language: .english)
    #expect(spec.title == "Disclosure rate up to 54.0%, 10.4 percentage points above the year before")
    #expect(spec.panels[0].bars[0].total?.number == "n = 3,486")
  }

  @Test func smallSamplesAreKOfNAndNotInTheTitle() throws {
    let made = [
      YearsReports.made("示例局", 2023, received: 100, groups: [50, 0, 50, 0, 0, 0]),
      YearsReports.made("示例局", 2024, received: 23, groups: [20, 0, 3, 0, 0, 0]),
    ]
    let spec = try outcomes(made)
    #expect(spec.title == "各年办理结果构成")
    let bar = spec.panels[0].bars[1]
    #expect(bar.total == ValueLabel("n = 23，样本小", isQuiet: true))
    #expect(bar.segments[0].label == ValueLabel("20/23"))
    #expect(spec.source.contains("n 小于 30 为样本小，不写入标题"))
    let wide = try outcomes(made, wishes: ComparisonWishes(leastSample: 20))
    #expect(wide.title == "公开率升至 87.0%，较上年高 37.0 个百分点")
    #expect(wide.panels[0].bars[1].segments[0].label == ValueLabel("87%"))
  }

  @Test func aSmallYearBeforeIsNotComparedWith() throws {
    let spec = try outcomes([
      YearsReports.made("示例局", 2023, received: 29), YearsReports.made("示例局", 2024, received: 100),
    ])
    #expect(spec.title == "2024 年公开率 100.0%")
  }

  @Test func groupsThatDoNotAddUpAreNotDrawn() throws {
    var made = YearsReports.both
    made[1].set(.requests(.handled, .total), 3520)
    let spec = try outcomes(made)
    let bar = spec.panels[0].bars[1]
    #expect(bar.label == "※ 2024")
    #expect(bar.segments.isEmpty)
    #expect(bar.total == ValueLabel("各项之和与总计不符", isQuiet: true))
    #expect(spec.title == "各年办理结果构成")
    #expect(spec.alternative.contains("；※ 2024 各项之和与总计不符。"))
    #expect(spec.alternative.contains("2023（n = 3,486） 予以公开 34%、部分公开 9%"))
  }

  @Test func aMissingGroupMakesAStubAndKeepsN() throws {
    var made = YearsReports.both
    made[0].blank(.requests(.disclosed, .total))
    made[1].blank(.requests(.handled, .total))
    let bars = try outcomes(made).panels[0].bars
    #expect(bars[0].segments[0].length == nil)
    #expect(bars[0].segments[0].label.number == "未填")
    #expect(bars[0].segments[1].label == ValueLabel("328", unit: "件"))
    #expect(bars[0].total?.number == "n = 3,486")
    #expect(bars[1].segments.isEmpty)
    #expect(bars[1].total == ValueLabel("总计未填", isQuiet: true))
  }

  @Test func aYearWithoutRequestsIsZero() throws {
    let spec = try outcomes([
      YearsReports.made("示例局", 2023, received: 0), YearsReports.made("示例局", 2024, received: 40),
    ])
    #expect(spec.panels[0].bars[0].segments.map(\.length) == [0, 0, 0, 0, 0, 0])
    #expect(spec.panels[0].bars[0].total == ValueLabel("n = 0", isQuiet: true))
  }

  @Test func anEqualRateAndAnAlmostEqualOneAreToldApart() throws {
    let made = { (part: Int) in
      [
        YearsReports.made("示例局", 2023, received: 5000, groups: [2500, 0, 2500, 0, 0, 0]),
        YearsReports.made("示例局", 2024, received: 5000, groups: [part, 0, 5000 - part, 0, 0, 0]),
      ]
    }
    #expect(try outcomes(made(2500)).title == "公开率 50.0%，与上年持平")
    #expect(try outcomes(made(2501)).title == "公开率 50.0%，与上年相差不到 0.1 个百分点")
    #expect(try outcomes(made(2000)).title == "公开率降至 40.0%，较上年低 10.0 个百分点")
  }

  @Test(arguments: [
    (part: 3, base: 3521, text: "0.1"), (part: 0, base: 3521, text: "0"), (part: 1, base: 9000, text: "<0.1"),
    (part: 3446, base: 10_000, text: "34"), (part: 9996, base: 10_000, text: ">99.9"),
    (part: 9970, base: 10_000, text: "99.7"), (part: 1, base: 200, text: "1"),
  ]) func sharesInSegmentsAreRoundedOnce(_ part: Int, _ base: Int, _ text: String) throws {
    let rate = try #require(Rate(ExactNumber(part), of: ExactNumber(base)))
    #expect(ShareWords.whole(rate) == text)
  }

  @Test func ratesOfSeveralOfficesAreCounted() throws {
    let made =
      YearsReports.both
      + [100, 100, 20].enumerated().flatMap { number, n in
        [
          YearsReports.made("示例\(number)局", 2023, received: n, groups: [n, 0, 0, 0, 0, 0]),
          YearsReports.made("示例\(number)局", 2024, received: n, groups: [n - 1, 0, 1, 0, 0, 0]),
        ]
      }
    let spec = try outcomes(made)
    #expect(spec.title == "2024 年公开率较上年：3 个机关中 1 个上升、2 个下降")
    #expect(spec.source.contains("1 个机关 2024 年与上年不可比，不在标题中"))
  }

  @Test func applicantsAreSharesOfReceived() throws {
    var made = YearsReports.both
    made[1].set(.requests(.received, .naturalPersons), 3000)
    made[1].set(.requests(.received, .businesses), 525)
    for (row, count) in [(RequestRow.disclosed, 906), (.handled, 2996)] {
      made[1].set(.requests(row, .naturalPersons), count)
      made[1].set(.requests(row, .businesses), 525)
    }
    let spec = try #require(try YearsReports.spec(.applicantsByYear, made))
    #expect(spec.title == "自然人占比降至 85.1%，较上年低 14.9 个百分点")
    #expect(spec.subtitle.hasSuffix("占各年新收"))
    let bar = spec.panels[0].bars[1]
    #expect(bar.segments.map(\.label.number) == ["85%", "15%", "0%", "0%", "0%", "0%"])
    #expect(bar.segments[1].color == "businesses")
    #expect(bar.total?.number == "n = 3,525")
  }
}
