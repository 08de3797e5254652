import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

/// The difference that a title over years states is drawn between the bars that it speaks of.
@Suite struct YearsChangeTests {
  private func bars(_ id: ComparisonChartID, _ made: [MadeReport]) throws -> (String, [Bar]) {
    let spec = try #require(try YearsReports.spec(id, made))
    return (spec.title, spec.panels[0].bars)
  }

  @Test func theRateOfBothYears() throws {
    let (title, bars) = try bars(.outcomesByYear, YearsReports.both)
    #expect(title == "公开率升至 54.0%，较上年高 10.4 个百分点")
    let change = try #require(bars[1].change)
    #expect(change == BarChange(segments: 2, name: "公开率", number: "+10.4", unit: "个百分点"))
    #expect(bars[0].change == nil)
    // What the arrow spans is what the title says.
    let shares = bars.map { bar in
      bar.segments.prefix(change.segments).reduce(0) { $0 + ($1.length ?? 0) }
        / bar.segments.reduce(0) { $0 + ($1.length ?? 0) }
    }
    #expect((1000 * (shares[1] - shares[0])).rounded() == 104)
  }

  @Test func theCountOfBothYears() throws {
    let (_, bars) = try bars(.requestsByYear, YearsReports.both)
    #expect(bars[1].change == BarChange(segments: 1, name: "新收", number: "+14", unit: "件"))
    #expect(bars[0].total == ValueLabel("3,607", unit: "件应办", share: "办结 3,486"))
  }

  /// Two years of 100 requests, so many of them from businesses, all disclosed.
  private func businesses(_ counts: [Int]) -> [MadeReport] {
    counts.enumerated().map { place, count in
      var made = YearsReports.made("示例局", 2023 + place, received: 100)
      for row in [RequestRow.received, .disclosed, .handled] {
        made.set(.requests(row, .businesses), count)
        made.set(.requests(row, .naturalPersons), 100 - count)
      }
      return made
    }
  }

  @Test func naturalPersonsAlone() throws {
    let (title, bars) = try bars(.applicantsByYear, businesses([30, 20]))
    #expect(title == "自然人占比升至 80.0%，较上年高 10.0 个百分点")
    #expect(bars[1].change?.segments == 1 && bars[1].change?.number == "+10.0")
    // Where another kind leads, its length begins elsewhere in each bar.
    #expect(try self.bars(.applicantsByYear, businesses([60, 55])).1.allSatisfy { $0.change == nil })
  }

  @Test func noStatedDifferenceNoArrow() throws {
    var doubtful = YearsReports.both
    doubtful[1].set(.requests(.received, .total), 3526)
    #expect(try bars(.requestsByYear, doubtful).1.allSatisfy { $0.change == nil })
    let same = [2023, 2024].map { YearsReports.made("示例局", $0, received: 40) }
    for id in [ComparisonChartID.requestsByYear, .outcomesByYear, .applicantsByYear] {
      #expect(try bars(id, same).1.allSatisfy { $0.change == nil })
    }
    let apart = [2021, 2024].map { YearsReports.made("示例局", $0, received: $0 - 1990) }
    #expect(try bars(.requestsByYear, apart).1.allSatisfy { $0.change == nil })
  }
}
