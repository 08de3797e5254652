import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct YearsBreakTests {
  /// An office with reports on 2019 and 2023, on both editions.
  private var twoEditions: [MadeReport] {
    [
      YearsReports.made("示例区", 2019, form: .form2019, received: 38, documents: [9, 8, 71]),
      YearsReports.made("示例区", 2023, received: 52, documents: [6, 2, 40]),
    ]
  }

  private func spec(_ id: ComparisonChartID, _ made: [MadeReport]) throws -> ChartSpec {
    try #require(try YearsReports.spec(id, made))
  }

  @Test func yearsWithoutReportsAreGapsAndTheFormBreaksIn2021() throws {
    let bars = try spec(.requestsByYear, twoEditions).panels[0].bars
    #expect(bars.map(\.label) == ["2019", "2020–2022", "2023"])
    #expect(bars.map(\.breakAbove) == [nil, "2021 年起新表式", nil])
    #expect(bars[1].total == ValueLabel("无报告", isQuiet: true))
    #expect(bars[1].segments.isEmpty)
    #expect(try spec(.requestsByYear, twoEditions).title == "2023 年新收 52 件")
  }

  @Test func documentsOfTwoEditionsAreNotJoined() throws {
    let spec = try spec(.documentsByYear, twoEditions)
    #expect(
      spec.panels.map(\.title) == [
        "现行有效 · 2021 年表式", "对外公开总数 · 2019 年表式", "本年制发 · 2021 年表式", "本年新制作 · 2019 年表式",
        "本年废止 · 2021 年表式", "本年新公开 · 2019 年表式",
      ])
    let labels = [["2023"], ["2019"]]
    #expect(spec.panels.map { $0.bars.map(\.label) } == labels + labels + labels)
    #expect(
      spec.panels.map { $0.bars.flatMap(\.segments).map(\.length) } == [[40], [71], [6], [9], [2], [8]])
    #expect(spec.columns == 2)
    #expect(spec.panels.allSatisfy { $0.bars[0].breakAbove == nil })
    #expect(spec.source.contains("两种表式的文件数含义不同，不连接比较"))
    #expect(spec.title == "2023 年现行有效行政规范性文件 40 件")
    #expect(spec.note == nil)
  }

  @Test func documentsOfSuqianFollowFromLastYears() throws {
    let spec = try spec(.documentsByYear, YearsReports.both)
    #expect(spec.title == "现行有效行政规范性文件 420 件，较上年减少 177 件（29.6%）")
    #expect(spec.note == "2024 年：上年有效 597 + 制发 50 − 废止 227 = 420，与本年现行有效一致")
    #expect(spec.panels.count == 1 && spec.columns == 1)
    let bars = spec.panels[0].bars
    #expect(bars.map(\.label) == ["2023 年末有效", "2024 年制发", "2024 年废止", "2024 年末有效"])
    #expect(bars.map { $0.segments[0].label.number } == ["597", "+50", "−227", "420"])
    #expect(
      bars.map { $0.step?.from } == [0, 597, 420, 0] && bars.map { $0.step?.level } == [597, 647, 420, 420])
    var made = YearsReports.both
    made[1].set(.proactive(.normativeDocuments, .inForce), 430)
    let open = try self.spec(.documentsByYear, made)
    #expect(open.note == "2024 年：上年有效 597 + 制发 50 − 废止 227 = 420，本年现行有效 430，相差 10")
    #expect(open.panels[0].bars.map { $0.segments[0].label.number } == ["597", "+50", "−227", "+10", "430"])
    #expect(open.panels[0].bars[3].step == Bar.Step(from: 420, level: 430))
    #expect(open.panels[0].bars[3].segments[0].isFaint && open.panels[0].bars[3].label == "未能对上")
  }

  @Test func rulesHaveAPageWhereThereAreAny() throws {
    var made = YearsReports.both
    made[0].set(.proactive(.rules, .inForce), 1)
    made[1].set(.proactive(.rules, .inForce), 1)
    let specs = try ComparisonCharts(context: YearsReports.context(made)).specs(.documentsByYear)
    #expect(specs.map(\.id) == ["documents-by-year", "documents-by-year-2"])
    #expect(specs.map { $0.panels.map(\.bars.count) } == [[4], [4]])
    #expect(specs[1].title == "现行有效规章 1 件，与上年持平")
    #expect(specs[1].subtitle == "各年规章 · 宿迁市人民政府 · 2023–2024 年 · 单位：件")
  }

  @Test func severalOfficesShowWhatIsInForceAndTheOldFormAsGaps() throws {
    let spec = try spec(.documentsByYear, twoEditions + YearsReports.both)
    #expect(spec.panels.map(\.title) == ["宿迁市人民政府", "示例区"])
    let bars = spec.panels[1].bars
    #expect(bars.map(\.label) == ["2019", "2020–2022", "2023"])
    #expect(bars[0].total == ValueLabel("旧表式无此项", isQuiet: true))
    #expect(bars[2].segments.map(\.length) == [40])
    #expect(bars[2].segments[0].label == ValueLabel("40"))
    #expect(spec.title == "各年现行有效行政规范性文件")
    #expect(spec.subtitle == "2 个机关 · 2019–2024 年 · 单位：件")
  }

  @Test func longRunsWithoutAnyReportShareARow() throws {
    let made = [
      YearsReports.made("甲局", 2019, form: .form2019, received: 5), YearsReports.made("甲局", 2024, received: 5),
      YearsReports.made("乙局", 2020, form: .form2019, received: 5), YearsReports.made("乙局", 2024, received: 5),
    ]
    let alone = try spec(.requestsByYear, Array(made[..<2])).panels[0].bars
    #expect(alone.map(\.label) == ["2019", "2020–2023", "2024"])
    #expect(alone.map(\.breakAbove) == [nil, "2021 年起新表式", nil])
    let both = try spec(.requestsByYear, made).panels
    #expect(
      both.map { $0.bars.map(\.label) } == [["2020", "2021–2023", "2024"], ["2019", "2020–2023", "2024"]])
    let two = try spec(
      .requestsByYear,
      [made[0], YearsReports.made("甲局", 2022, received: 5)]
    ).panels[0].bars
    #expect(two.map(\.label) == ["2019", "2020", "2021", "2022"])
  }

  @Test func theBreakOf2021IsOnlyWhereBothEditionsAre() throws {
    let years = { (office: String, years: [Int], form: (Int) -> FormEdition) in
      years.map { YearsReports.made(office, $0, form: form($0), received: 5) }
    }
    let made =
      years("甲局", [2020, 2021, 2022]) { $0 < 2021 ? .form2019 : .form2021 }
      + years("乙局", [2021, 2022]) { _ in .form2021 }
      + years("丙局", [2021, 2022]) { $0 < 2022 ? .form2019 : .form2021 }
    let panels = try spec(.requestsByYear, made).panels
    #expect(panels.map(\.title) == ["丙局", "乙局", "甲局"])
    #expect(panels[0].bars.map(\.breakAbove) == [nil, nil, "2022 年起新表式"])
    #expect(panels[1].bars.map(\.breakAbove) == [nil, nil, nil])
    #expect(panels[1].bars.map(\.label) == ["2020", "2021", "2022"])
    #expect(panels[2].bars.map(\.breakAbove) == [nil, "2021 年起新表式", nil])
  }

  @Test func aChangeOfScopeIsABreakAndNotInTheTitle() throws {
    let collection = ReportCollection(
      YearsReports.both.map { made in
        var made = made
        let isFirst = made.year == 2023
        made.narrative = [
          .made(
            isFirst ? "3511" : "3525", "requests.received.total", scope: isFirst ? .own : .region,
            scopeWord: isFirst ? "本机关" : "全市")
        ]
        return ReportEntry(made.report)
      })
    let context = ComparisonContext(collection, wishes: ComparisonWishes(), terms: try Words.chinese())
    let spec = try #require(try ComparisonCharts(context: context).specs(.requestsByYear).first)
    #expect(spec.panels[0].bars[1].breakAbove == "口径由本机关变为地区汇总")
    #expect(spec.title == "2024 年新收 3,525 件")
  }
}
