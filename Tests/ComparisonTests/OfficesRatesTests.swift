import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct OfficesRatesTests {
  private typealias Sample = OfficesSample

  private let six = [("甲局", 10), ("乙局", 20), ("丙局", 30), ("丁局", 40), ("戊局", 50), ("己局", 60)].map {
    OfficesSample.made($0.0, n: 100, disclosed: $0.1)
  }

  private func only(_ made: [MadeReport], _ wishes: ComparisonWishes = ComparisonWishes()) throws -> ChartSpec
  {
    let specs = try Sample.specs(.ratesByOffice, made, wishes)
    #expect(specs.count == 1)
    return try #require(specs.first)
  }

  @Test func dotsStandAtTheirRatesWithTheirIntervals() throws {
    let spec = try only(Sample.suqian + [Sample.made("甲局", n: 40, disclosed: 4)])
    #expect(spec.kind == .dots)
    #expect(spec.axis?.ticks.map(\.label) == ["0%", "20%", "40%", "60%", "80%", "100%"])
    let dot = spec.panels[0].bars[0].segments[0]
    #expect(spec.labels() == ["宿迁市人民政府", "甲局"])
    #expect(dot.label == ValueLabel("54.0%", share: "1,902/3,521"))
    #expect(dot.length == 54.0)
    #expect(dot.interval?.bounds == 52.4...55.7)
    #expect(!dot.isFaint)
    #expect(dot.datum.figure == "宿迁市人民政府/2024/disclosureRate")
    #expect(dot.datum.value == "1902")
    #expect(dot.datum.share == "54.0")
    #expect(
      dot.datum.tooltip.hasPrefix(
        "宿迁市人民政府 2024 年\n公开（含部分公开）：1,902 件，占办理总计 3,521 件的 54.0%，95% 区间 52.4%–55.7%\n"))
    #expect(spec.panels[0].references.isEmpty)
    #expect(spec.title == "各机关公开率，2024 年")
    #expect(spec.source.contains("参与排序的不足 5 个时不给中位数"))
  }

  @Test func medianAndMiddleHalfAreOfTheRankedOffices() throws {
    let spec = try only(six)
    #expect(spec.labels() == ["己局", "戊局", "丁局", "丙局", "乙局", "甲局"])
    #expect(spec.panels[0].references.map(\.range) == [22.5...47.5, 35.0...35.0])
    #expect(spec.panels[0].references.map(\.label) == ["中间一半 22.5%–47.5%", "中位数 35.0%"])
    let median = try #require(spec.panels[0].references[1].datum)
    #expect(median.figure == "unclear/2024/disclosureRate.median")
    #expect(median.value == "35.0")
    #expect(median.tooltip == "2024 年 6 个机关公开率的中位数 35.0%（口径未载明）")
    #expect(spec.title == "6 个机关公开率中位数 35.0%，中间一半在 22.5% 至 47.5% 之间")
    #expect(spec.subtitle == "各机关公开率 · 6 个机关 · 2024 年 · 占办理总计的比例，从高到低")
    #expect(spec.source.hasPrefix("来源：6 份政府信息公开工作年度报告，表三 · 口径均未载明 · "))
    #expect(!spec.source.contains("不给中位数"))
  }

  @Test func aFewRequestsAreCountedAndStandAside() throws {
    let spec = try only(
      six + [Sample.made("小所", n: 3, disclosed: 2), Sample.made("大所", n: 29, disclosed: 29)])
    #expect(spec.panels.map(\.title) == [nil, "n < 30，不参与排序（2 个机关）"])
    #expect(spec.labels(1) == ["大所", "小所"])
    #expect(spec.panels[1].bars.map(\.segments[0].label.number) == ["29/29", "2/3"])
    #expect(spec.panels[1].bars.allSatisfy { $0.segments[0].isFaint })
    #expect(spec.panels[1].references.isEmpty)
    #expect(spec.panels[0].references.map(\.range) == [22.5...47.5, 35.0...35.0])
    #expect(spec.title.hasPrefix("6 个机关公开率中位数 35.0%"))
    #expect(spec.legend.map(\.symbol) == [.dot, .faintDot, .whisker, .line, .band])
    let all = try only(six + [Sample.made("小所", n: 3, disclosed: 2)], ComparisonWishes(leastSample: 3))
    #expect(all.panels.count == 1)
    #expect(all.labels()[0] == "小所")
  }

  @Test func aRateBehindWhichASumFailsIsMarkedAndNotRanked() throws {
    var broken = Sample.made("破局", n: 100, disclosed: 99)
    broken.set(.requests(.notHeld, .total), 50)
    let spec = try only(six + [broken])
    #expect(spec.panels.map(\.title) == [nil, "不参与排序：勾稽不符的 1 个"])
    #expect(spec.labels(1) == ["破局 ※"])
    #expect(spec.panels[1].bars[0].segments[0].label == ValueLabel("99.0%", share: "99/100"))
    #expect(spec.panels[1].bars[0].segments[0].isFaint)
    #expect(spec.panels[0].references[1].range == 35.0...35.0)
    #expect(spec.source.hasSuffix("※ 该处有勾稽不符，按报告原数"))
  }

  @Test func whatIsMissingIsNotZero() throws {
    var blank = Sample.made("空局", n: 100, disclosed: 0)
    blank.blank(.requests(.disclosed, .total))
    let none = Sample.made("无局", n: 0, disclosed: 0)
    var more = Sample.made("多局", n: 100, disclosed: 0)
    more.set(.requests(.disclosed, .total), 101)
    let zero = Sample.made("零局", n: 100, disclosed: 0)
    let spec = try only(six + [blank, none, more, zero])
    #expect(spec.labels(0).last == "零局")
    #expect(spec.panels[0].bars.last?.segments[0].length == 0)
    #expect(spec.panels[1].title == "不参与排序：没有可用数字的 3 个")
    #expect(spec.labels(1) == ["多局 ※", "无局", "空局"])
    #expect(spec.panels[1].bars.map(\.segments[0].length) == [nil, nil, nil])
    #expect(spec.panels[1].bars.map(\.segments[0].label.number) == ["数字互相矛盾", "无办结申请", "未填"])
    // A part without a base is no rate, so that the mark has no value.
    #expect(spec.panels[1].bars.allSatisfy { $0.segments[0].datum.value == nil })
  }

  @Test func equalRatesStandByName() throws {
    let made = [("丙", 200, 100), ("甲", 40, 20), ("乙", 60, 30), ("丁", 2000, 1001)].map {
      Sample.made($0.0, n: $0.1, disclosed: $0.2)
    }
    #expect(
      try only(made).labels() == ["丁", "丙", "乙", "甲"].sorted { a, b in a == "丁" || (b != "丁" && a < b) })
    #expect(try only(made, ComparisonWishes(order: .name)).labels() == ["丁", "丙", "乙", "甲"].sorted())
  }

  /// Names are made so that each stands between two rates by name alone.
  @Test func officesWithoutARateDoNotDisturbTheOrder() throws {
    let made = [3, 9, 1, 7, 5, 8, 2, 6, 4].enumerated().flatMap { index, rate -> [MadeReport] in
      var blank = Sample.made("局\(index)乙", n: 100, disclosed: 1)
      blank.blank(.requests(.disclosed, .total))
      return [Sample.made("局\(index)甲", n: 100, disclosed: 10 * rate), blank]
    }
    for made in [made, made.reversed()] {
      for id in [ComparisonChartID.ratesByOffice, .outcomesByOffice] {
        let spec = try #require(Sample.specs(id, made).first)
        #expect(spec.labels() == [1, 5, 3, 7, 4, 8, 0, 6, 2].map { "局\($0)甲" })
      }
    }
  }

  @Test func eachScopeHasItsPanelMedianAndOrder() throws {
    let own = six
    let region = (1...5).map { Sample.made("区\($0)", n: 100, disclosed: 10 * $0 + 40) }
    let unclear = [Sample.made("某局", n: 100, disclosed: 5), Sample.made("某所", n: 3, disclosed: 1)]
    let settlement = OfficeSettlement(
      scopes: Dictionary(
        uniqueKeysWithValues: own.compactMap { $0.office.map { ($0, .own) } }
          + region.compactMap { $0.office.map { ($0, .region) } }))
    let specs = try Sample.specs(.ratesByOffice, own + region + unclear, ComparisonWishes(), settlement)
    #expect(specs.count == 1)
    #expect(
      specs[0].panels.map(\.title) == ["本机关（6 个）", "地区汇总（5 个）", "口径未载明（1 个）", "口径未载明：n < 30，不参与排序（1 个机关）"])
    #expect(specs[0].panels.map { $0.references.last?.range.lowerBound } == [35.0, 70.0, nil, nil])
    #expect(specs[0].labels(1) == ["区5", "区4", "区3", "区2", "区1"])
    #expect(specs[0].title == "各机关公开率，2024 年")
    #expect(specs[0].source.contains("口径不同的分开比较：本机关 6 个、地区汇总 5 个、口径未载明 2 个"))
  }

  /// Of offices that each count something else there is no order, and one panel.
  @Test(arguments: [ComparisonChartID.ratesByOffice, .outcomesByOffice])
  func unlikeOfficesStandInOnePanelUnderATitleThatSaysSo(_ id: ComparisonChartID) throws {
    let made = [
      Sample.made("某局", n: 100, disclosed: 5), Sample.made("区1", n: 100, disclosed: 99),
      Sample.made("某所", n: 12, disclosed: 3),
    ]
    let settlement = OfficeSettlement(scopes: ["区1": .region, "某局": .own])
    let specs = try Sample.specs(id, made, ComparisonWishes(), settlement)
    #expect(specs.count == 1 && specs[0].panels.map(\.title) == [nil])
    #expect(specs[0].labels(0) == ["某局（本机关）", "区1（地区汇总）", "某所（口径未载明）"])
    #expect(specs[0].title.hasPrefix("口径不同，不可比：各机关") && specs[0].title.hasSuffix("，2024 年"))
    #expect(specs[0].subtitle.hasSuffix("占办理总计的比例") && !specs[0].source.contains("口径不同的分开比较"))
    let two = try Sample.specs(
      id, made + [Sample.made("某办", n: 50, disclosed: 9)], ComparisonWishes(), settlement)
    #expect(two[0].panels.count > 1)
  }

  @Test func theTitleNamesTheOneScopeThatIsLargeEnough() throws {
    let settlement = OfficeSettlement(scopes: ["区1": .region], otherwise: .own)
    let specs = try Sample.specs(
      .ratesByOffice, six + [Sample.made("区1", n: 100, disclosed: 99)], ComparisonWishes(), settlement)
    #expect(specs[0].title == "口径为本机关的 6 个机关公开率中位数 35.0%，中间一半在 22.5% 至 47.5% 之间")
    let own = try Sample.specs(.ratesByOffice, six, ComparisonWishes(), OfficeSettlement(otherwise: .own))
    #expect(own[0].source.contains("口径均为本机关"))
  }

  @Test func theOrderOfInputDoesNotMatter() throws {
    let made = six + [Sample.made("小所", n: 3, disclosed: 2), Sample.made("平局", n: 1000, disclosed: 500)]
    for id in [ComparisonChartID.ratesByOffice, .outcomesByOffice] {
      #expect(try Sample.specs(id, made) == Sample.specs(id, made.reversed()))
    }
  }
}
