import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct OfficesChangeTests {
  private typealias Sample = OfficesSample

  /// An office on both years.
  private func pair(_ office: String, _ before: (k: Int, n: Int), _ now: (k: Int, n: Int)) -> [MadeReport] {
    [
      Sample.made(office, 2023, n: before.n, disclosed: before.k),
      Sample.made(office, 2024, n: now.n, disclosed: now.k),
    ]
  }

  private func only(_ id: ComparisonChartID, _ made: [MadeReport]) throws -> ChartSpec {
    let specs = try Sample.specs(id, made)
    #expect(specs.count == 1)
    return try #require(specs.first)
  }

  @Test func ratesDifferInPoints() throws {
    let spec = try only(.changeByOffice, Sample.suqian + pair("甲局", (50, 100), (40, 100)))
    #expect(spec.kind == .changes)
    #expect(spec.labels() == ["宿迁市人民政府", "甲局"])
    let change = spec.panels[0].bars[0].segments[0]
    #expect(change.label == ValueLabel("+10.4", share: "43.6% → 54.0%"))
    #expect(change.length == 10.4)
    #expect(!change.isDecrease)
    #expect(change.datum.figure == "宿迁市人民政府/2024/disclosureRate.change")
    #expect(change.datum.value == "10.4")
    #expect(
      change.datum.tooltip.hasPrefix(
        "宿迁市人民政府 2024 年\n公开率的变化：+10.4 个百分点，2023 年 43.6%（1,519/3,486），2024 年 54.0%（1,902/3,521）\n"))
    let fall = spec.panels[0].bars[1].segments[0]
    #expect(fall.label == ValueLabel("−10.0", share: "50.0% → 40.0%"))
    #expect(fall.isDecrease)
    #expect(fall.length == 10)
    #expect(fall.datum.value == "-10")
    #expect(spec.title == "各机关公开率的变化，2023–2024 年")
    #expect(spec.subtitle == "各机关公开率的变化 · 2 个机关 · 2023–2024 年 · 单位：个百分点，按变化排序")
    #expect(spec.source.hasPrefix("来源：4 份政府信息公开工作年度报告，表三"))
    #expect(!spec.source.contains("未列入"))
  }

  @Test func requestsDifferInPiecesAndPerCent() throws {
    let spec = try only(
      .requestsChangeByOffice, Sample.suqian + pair("甲局", (1, 9), (1, 12)) + pair("乙局", (1, 10), (1, 9)))
    #expect(spec.labels() == ["宿迁市人民政府", "甲局", "乙局"])
    #expect(
      spec.panels[0].bars.map(\.segments[0].label) == [
        ValueLabel("+14", share: "3,511 → 3,525，+0.4%"),
        ValueLabel("+3", share: "9 → 12"),
        ValueLabel("−1", share: "10 → 9，−10.0%"),
      ])
    #expect(spec.panels[0].bars.map(\.segments[0].length) == [14, 3, 1])
    #expect(spec.panels[0].bars.map(\.segments[0].isDecrease) == [false, false, true])
    #expect(spec.panels[0].bars[0].segments[0].datum.figure == "宿迁市人民政府/2024/requests.received.total.change")
    #expect(spec.panels[0].bars[2].segments[0].datum.value == "-1")
    let english = try Sample.specs(
      .requestsChangeByOffice, Sample.suqian + pair("A", (1, 10), (1, 9)), english: true)
    #expect(english[0].panels[0].bars[1].segments[0].label == ValueLabel("−1", share: "10 → 9, −10.0%"))
  }

  @Test func thoseThatCannotBeComparedAreCountedByReason() throws {
    var doubtful = pair("疑局", (50, 100), (60, 100))
    doubtful[0].set(.requests(.notHeld, .total), 7)
    var blank = pair("空局", (50, 100), (60, 100))
    blank[1].blank(.requests(.disclosed, .total))
    let made =
      Sample.suqian + pair("小局", (5, 29), (6, 40)) + pair("少局", (5, 40), (6, 29)) + doubtful + blank
      + [Sample.made("新局", 2024, n: 100, disclosed: 1), Sample.made("旧局", 2023, n: 100, disclosed: 1)]
      + [Sample.made("远局", 2020, n: 100, disclosed: 1)]
    let spec = try only(.changeByOffice, made)
    #expect(spec.labels() == ["宿迁市人民政府"])
    #expect(
      spec.source.contains("未列入：有一年没有可用报告的 2 个、数字缺失或勾稽不符的 2 个、有一年 n < 30 的 2 个"))
    let requests = try only(.requestsChangeByOffice, made)
    #expect(requests.panels[0].bars.count == 5)
    #expect(requests.source.contains("未列入：有一年没有可用报告的 2 个"))
    #expect(!requests.source.contains("n < 30"))
  }

  @Test func anotherScopeIsNoChange() throws {
    let made = Sample.suqian + pair("甲局", (50, 100), (60, 100))
    var settlement = OfficeSettlement()
    settlement.scopes = ["宿迁市人民政府": .region, "甲局": .own]
    let specs = try Sample.specs(.changeByOffice, made, ComparisonWishes(), settlement)
    #expect(specs[0].panels.map(\.title) == ["本机关（1 个）", "地区汇总（1 个）"])
    var told = made
    for (index, (word, scope)) in [("全市", NarrativeFigure.Scope.region), ("本机关", .own)].enumerated() {
      told[index].narrative = [
        NarrativeFigure(
          label: "收到申请", value: ExactNumber(index == 0 ? 3511 : 3525), unit: "件", scope: scope,
          scopeWord: word,
          subject: .cell(.requests(.received, .total)), quote: "", line: 1)
      ]
    }
    let broken = try Sample.specs(.changeByOffice, told)
    #expect(broken[0].labels() == ["甲局"])
    #expect(broken[0].source.contains("未列入：口径改变的 1 个"))
  }

  @Test func whereRoundedRatesDifferOtherwiseItIsSaid() throws {
    let even = try only(.changeByOffice, Sample.suqian + pair("甲局", (50, 100), (60, 100)))
    #expect(!even.source.contains("取整前"))
    let spec = try only(.changeByOffice, Sample.suqian + pair("甲局", (100, 300), (200, 300)))
    #expect(
      spec.panels[0].bars[0].segments[0].label == ValueLabel("+33.3", share: "33.3% → 66.7%"))
    #expect(spec.source.hasSuffix("变化按取整前的公开率计算"))
  }

  @Test func anotherEditionIsSaid() throws {
    var made = Sample.suqian + pair("甲局", (50, 100), (60, 100))
    #expect(try !only(.changeByOffice, made).source.contains("表式"))
    made[2].form = .form2019
    #expect(try only(.changeByOffice, made).source.contains("两年表式不同的机关，公开率所用各行两版相同"))
    #expect(try only(.changeByOffice, made).panels[0].bars.count == 2)
    #expect(try only(.requestsChangeByOffice, made).source.contains("两年表式不同的机关，新收一行两版相同"))
  }

  @Test func titlesCountWhoRisesAndFalls() throws {
    let made = [(50, 61), (50, 52), (50, 50), (50, 45), (50, 40)].enumerated().flatMap { index, rates in
      pair("局\(index)", (rates.0, 100), (rates.1, 100))
    }
    #expect(try only(.changeByOffice, made).title == "5 个机关中，2 个公开率上升、2 个下降、1 个持平，最大变化 +11.0 个百分点")
    let even = try only(.changeByOffice, Array(made.dropFirst(2)) + pair("局9", (50, 100), (60, 100)))
    #expect(even.title == "5 个机关中，2 个公开率上升、2 个下降、1 个持平")
    let english = try Sample.specs(.changeByOffice, made, english: true)
    #expect(
      english[0].title
        == "Disclosure rate up at 2, down at 2, unchanged at 1 of 5 offices, largest change +11.0 points")
    let counts = (0...4).flatMap { pair("局\($0)", (1, 100), (1, 100 - 10 * $0)) }
    #expect(try only(.requestsChangeByOffice, counts).title == "5 个机关中，4 个新收申请减少、1 个持平，最大变化 −40 件")
  }

  /// 100/3000 and 101/3000 differ by less than half a tenth: the label is 0.0, yet the rate did rise.
  @Test func aRiseBeforeRoundingIsARise() throws {
    let made = [(100, 101), (100, 100), (100, 99), (100, 200), (100, 200)].enumerated().flatMap {
      index, parts in
      pair("局\(index)", (parts.0, 3000), (parts.1, 3000))
    }
    let spec = try only(.changeByOffice, made)
    #expect(spec.title == "5 个机关中，3 个公开率上升、1 个下降、1 个持平，最大变化 +3.3 个百分点")
    #expect(spec.panels[0].bars.map(\.segments[0].label.number) == ["+3.3", "+3.3", "0.0", "0.0", "0.0"])
  }

  @Test func nothingIsDrawnWithoutTwoYears() throws {
    #expect(try Sample.specs(.changeByOffice, Sample.many(5)).isEmpty)
    #expect(try Sample.specs(.changeByOffice, Sample.suqian).isEmpty)
    #expect(try Sample.specs(.requestsChangeByOffice, Sample.suqian).isEmpty)
  }

  @Test func theOrderOfInputDoesNotMatter() throws {
    let made = (0...8).flatMap { pair("局\($0)", (50, 100), (50 + $0 / 2, 100 + $0 / 3)) }
    for id in [ComparisonChartID.changeByOffice, .requestsChangeByOffice] {
      #expect(try Sample.specs(id, made) == Sample.specs(id, made.reversed()))
    }
  }

  @Test func narrowPicturesKeepTheNumbersAlone() throws {
    let spec = try only(.changeByOffice, Sample.suqian + pair("甲局", (50, 100), (40, 100)))
    #expect(
      spec.narrowed.panels[0].bars.map(\.segments[0].label) == [ValueLabel("+10.4"), ValueLabel("−10.0")])
    #expect(spec.narrowed.panels[0].bars[0].segments[0].datum == spec.panels[0].bars[0].segments[0].datum)
    let rates = try only(.ratesByOffice, Sample.suqian + pair("甲局", (50, 100), (40, 100)))
    #expect(rates.narrowed == rates)
  }
}
