import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct OfficesYearTests {
  private typealias Sample = OfficesSample

  private static let charts: [ComparisonChartID] = [
    .outcomesByOffice, .ratesByOffice, .changeByOffice, .requestsChangeByOffice,
  ]

  private func context(_ made: [MadeReport], _ wishes: ComparisonWishes = ComparisonWishes()) throws
    -> ComparisonContext
  {
    ComparisonContext(
      ReportCollection(made.map { ReportEntry($0.report) }), wishes: wishes, terms: try Words.chinese())
  }

  @Test func theYearIsTheLatestOfThoseWithMostOffices() throws {
    let made = [
      ("甲", 2021), ("乙", 2021), ("甲", 2022), ("乙", 2022), ("甲", 2023),
    ].map { Sample.made($0.0, $0.1, n: 100, disclosed: 10) }
    #expect(try context(made).year == 2022)
    #expect(try context(made.reversed()).year == 2022)
    let third = Sample.made("丙", 2021, n: 100, disclosed: 10)
    #expect(try context(made + [third]).year == 2021)
    #expect(try context(Sample.suqian).year == nil)
    #expect(try context([]).year == nil)
  }

  @Test func contradictingReportsCountForNoYear() throws {
    let made = [("甲", 2023), ("乙", 2023), ("甲", 2024), ("乙", 2024)].map {
      Sample.made($0.0, $0.1, n: 100, disclosed: 10)
    }
    let other = Sample.made("乙", 2024, n: 100, disclosed: 11)
    #expect(try context(made + [other]).year == 2023)
  }

  @Test(arguments: charts) func aWishedYearWithoutTwoOfficesHasNoPicture(_ id: ComparisonChartID) throws {
    let made = [("甲", 2022), ("乙", 2022), ("甲", 2023), ("乙", 2023), ("甲", 2024)].map {
      Sample.made($0.0, $0.1, n: 100, disclosed: 10)
    }
    #expect(try Sample.specs(id, made, ComparisonWishes(year: 2024)).isEmpty)
    #expect(try Sample.specs(id, made, ComparisonWishes(year: 1999)).isEmpty)
    #expect(try Sample.specs(id, made, ComparisonWishes(year: 2023)).count == 1)
    #expect(try Sample.specs(id, made).count == 1)
  }

  @Test func contradictingReportsAreCounted() throws {
    let made = [("甲", 10), ("乙", 10), ("丙", 10), ("丙", 11)].map { Sample.made($0.0, n: 100, disclosed: $0.1) }
    let specs = try Sample.specs(.outcomesByOffice, made)
    #expect(specs[0].labels() == ["乙", "甲"].sorted())
    #expect(specs[0].source.contains("另有 1 个机关的报告数字冲突，未采用"))
  }

  @Test func theLargestOfficesOverYearsAreShown() throws {
    let made = (1...30).flatMap { number in
      [2023, 2024].map { Sample.made("局\(number)", $0, n: number < 8 ? 50 : 100, disclosed: 10) }
    }
    let context = try context(made)
    let group = try #require(context.yearGroups.first)
    #expect(group.offices.count == 24)
    #expect(group.hidden == 6)
    // Of the seven with equally few requests the first by name stays.
    #expect(
      group.offices.map(\.name).filter { ["局1", "局2", "局3", "局4", "局5", "局6", "局7"].contains($0) } == ["局1"])
  }

  @Test(arguments: charts) func everyTextHasItsWordInBothLanguages(_ id: ComparisonChartID) throws {
    var broken = Sample.made("破局", n: 100, disclosed: 10)
    broken.set(.requests(.carriedOut, .total), 7)
    var blank = Sample.made("空局", n: 100, disclosed: 0)
    blank.blank(.requests(.disclosed, .total))
    let pairs = (1...30).flatMap { number in
      [2023, 2024].map { Sample.made("局\(number)", $0, n: 100 + number, disclosed: ($0 % 7) * number % 100) }
    }
    let made =
      pairs + [broken, blank, Sample.made("无局", n: 0, disclosed: 0), Sample.made("小所", n: 3, disclosed: 1)]
      + Sample.suqian
    let settlement = OfficeSettlement(scopes: ["宿迁市人民政府": .region, "小所": .own])
    for order in ComparisonWishes.Order.allCases {
      for english in [false, true] {
        for settled in [settlement, OfficeSettlement()] {
          let specs = try Sample.specs(id, made, ComparisonWishes(order: order), settled, english: english)
          #expect(!specs.isEmpty)
          for spec in specs {
            let texts = texts(spec)
            for text in texts { #expect(!text.contains("⟨") && !text.contains("{"), "\(spec.id): \(text)") }
          }
        }
      }
    }
  }

  private func texts(_ spec: ChartSpec) -> [String] {
    var texts = [spec.title, spec.subtitle, spec.source, spec.alternative]
    texts += spec.legend.map(\.name)
    for panel in spec.panels {
      texts += [panel.title].compactMap(\.self)
      texts += panel.references.compactMap(\.label)
      texts += panel.references.compactMap(\.datum?.tooltip)
      texts += panel.bars.compactMap(\.total?.number)
      texts += panel.bars.flatMap(\.segments).map(\.label.number)
      texts += panel.bars.flatMap(\.segments).map(\.datum.tooltip)
    }
    return texts
  }
}
