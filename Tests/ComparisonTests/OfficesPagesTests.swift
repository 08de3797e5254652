import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct OfficesPagesTests {
  private typealias Sample = OfficesSample

  private static let charts = [ComparisonChartID.ratesByOffice, .outcomesByOffice]

  @Test(arguments: charts) func aLongRankingShowsItsEndsAndCountsTheRest(_ id: ComparisonChartID) throws {
    let specs = try Sample.specs(id, Sample.many(120))
    #expect(specs.count == 1)
    let bars = specs[0].panels[0].bars
    #expect(bars.count == 21)
    #expect(bars.prefix(10).map(\.label) == (111...120).reversed().map(Sample.name))
    #expect(
      bars.suffix(10).map(\.label) == (1...10).reversed().map(Sample.name)
    )
    #expect(bars[10].segments.isEmpty)
    #expect(bars[10].label == "居中的 100 个机关")
    #expect(bars[10].total == ValueLabel("… 见数据表", isQuiet: true))
    #expect(specs[0].subtitle.contains("120 个机关"))
  }

  @Test func theMedianOfALongRankingIsOfAllOfIt() throws {
    let spec = try #require(Sample.specs(.ratesByOffice, Sample.many(120)).first)
    #expect(spec.panels[0].references[1].label == "中位数 6.1%")
    #expect(spec.title.hasPrefix("120 个机关公开率中位数 6.1%"))
  }

  @Test func twentyFourFitAndTwentyFiveDoNot() throws {
    #expect(try Sample.specs(.ratesByOffice, Sample.many(24))[0].panels[0].bars.count == 24)
    let more = try Sample.specs(.ratesByOffice, Sample.many(25))[0].panels[0].bars
    #expect(more.count == 21)
    #expect(more[10].label == "居中的 5 个机关")
  }

  @Test(arguments: charts) func aListByNameGoesOnOverPages(_ id: ComparisonChartID) throws {
    let specs = try Sample.specs(id, Sample.many(120).reversed(), ComparisonWishes(order: .name))
    #expect(specs.map(\.id) == [id.rawValue] + (2...6).map { "\(id.rawValue)-\($0)" })
    #expect(specs.allSatisfy { $0.panels.count == 1 && $0.panels[0].bars.count == 20 })
    #expect(specs.flatMap { $0.labels() } == (1...120).map(Sample.name))
    #expect(specs[0].subtitle.hasSuffix(" · 第 1/6 页"))
    #expect(specs[5].subtitle.hasSuffix(" · 第 6/6 页"))
    #expect(Set(specs.map(\.title)).count == 1)
  }

  @Test func everyPageHasTheMedianOfAllOffices() throws {
    let made = Sample.many(117) + (1...3).map { Sample.made("小所\($0)", n: 3, disclosed: $0) }
    let specs = try Sample.specs(.ratesByOffice, made, ComparisonWishes(order: .name))
    #expect(specs.count == 6)
    #expect(specs.allSatisfy { $0.panels[0].references.last?.label == "中位数 5.9%" })
    #expect(specs[5].panels.map(\.bars.count) == [17, 3])
    #expect(specs[5].panels[1].title == "n < 30，不参与排序（3 个机关）")
  }

  @Test func thoseAsideAreCountedWhereTheyDoNotFit() throws {
    let few = (1...3).map { Sample.made("小所\($0)", n: 3, disclosed: $0) }
    let two = try Sample.specs(.ratesByOffice, Sample.many(120) + few.prefix(2))[0]
    #expect(two.panels.map(\.bars.count) == [21, 2])
    #expect(!two.source.contains("另有"))
    var broken = Sample.made("破局", n: 100, disclosed: 99)
    broken.set(.requests(.notHeld, .total), 50)
    let more = try Sample.specs(.ratesByOffice, Sample.many(120) + few + [broken])
    #expect(more.count == 1)
    #expect(more[0].panels.map(\.bars.count) == [21])
    #expect(more[0].source.contains("另有 3 个机关 n < 30，不参与排序 · 另有 1 个机关勾稽不符，不参与排序"))
    #expect(more[0].subtitle.contains("124 个机关"))
  }

  @Test func scopesThatDoNotFitOnOnePageHavePagesOfTheirOwn() throws {
    let made = Sample.many(60)
    let region = Set(made.suffix(30).compactMap(\.office))
    let settlement = OfficeSettlement(
      scopes: Dictionary(uniqueKeysWithValues: region.map { ($0, .region) }), otherwise: .own)
    let specs = try Sample.specs(.ratesByOffice, made, ComparisonWishes(), settlement)
    #expect(specs.map(\.id) == ["rates-by-office", "rates-by-office-2"])
    #expect(specs.map { $0.panels.map(\.title) } == [["本机关（30 个）"], ["地区汇总（30 个）"]])
    #expect(specs[1].labels().first == "机关060")
    #expect(specs[1].subtitle.hasSuffix("第 2/2 页"))
  }

  @Test func whereNobodyIsRankedAllAreListed() throws {
    let made = (1...50).map { Sample.made("小所\($0)", n: 3, disclosed: $0 % 4) }
    let specs = try Sample.specs(.outcomesByOffice, made)
    #expect(specs.map(\.panels[0].bars.count) == [20, 20, 10])
    #expect(specs.allSatisfy { $0.panels.map(\.title) == ["n < 30，不参与排序（50 个机关）"] })
  }

  @Test func noPageHasMoreLinesThanFit() {
    var random = SplitMix(seed: 6)
    for _ in 0..<400 {
      let rows = (0..<Int.random(in: 1...90, using: &random)).map { number in
        let kinds: [OfficeRow.Standing] = [.ranked, .ranked, .ranked, .small, .doubtful, .without("")]
        return OfficeRow(
          office: Sample.name(number),
          scope: ReportScope.Kind.allCases.randomElement(using: &random) ?? .unclear,
          standing: kinds.randomElement(using: &random) ?? .ranked
        ) { Bar(label: "", segments: []) }
      }
      let groups = OfficeGroup.groups(rows)
      for order in ComparisonWishes.Order.allCases {
        let pages = OfficePages(groups, order: order).pages
        for page in pages {
          let headings = page.parts.count { groups.count > 1 || $0.isAside }
          #expect(page.parts.reduce(headings) { $0 + $1.lines.count } <= 24)
          #expect(!page.parts.isEmpty && page.parts.allSatisfy { !$0.lines.isEmpty })
        }
        // Every office is shown, or counted: in a row for the rest of a ranking, or as one of those that stand aside.
        let shown = pages.flatMap(\.parts).flatMap(\.lines).reduce(0) { sum, line in
          if case .rest(let count) = line { sum + count } else { sum + 1 }
        }
        let counted = pages.flatMap(\.onlyCounted).reduce(0) { $0 + $1.aside.count }
        #expect(shown + counted == rows.count)
        if order == .name { #expect(counted == 0) }
      }
    }
  }
}
