import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

/// The page of as many reports as one comparison may have.
@Suite struct PageSizeTests {
  private func sizes(offices: Int, years: ClosedRange<Int>) throws -> (page: Int, pivot: Int) {
    let made = (1...offices).flatMap { number in
      years.map {
        PageReports.office(
          "示例市第\(number)区人民政府办公室", $0, received: 2000 + number, disclosed: 900 + number,
          handled: 2000 + number)
      }
    }
    let context = try PageReports.context(made)
    let page = try ComparisonPage(try Words.folder(), context: context).render([])
    let start = try #require(page.firstRange(of: "<section id=\"pivot\"")?.lowerBound)
    let end = try #require(page.firstRange(of: "<section id=\"checks\"")?.lowerBound)
    return (page.utf8.count, page[start..<end].utf8.count)
  }

  @Test func fiveHundredReportsLeaveRoomForTheFigures() throws {
    for (offices, years) in [(100, 2020...2024), (500, 2024...2024)] {
      let (page, pivot) = try sizes(offices: offices, years: years)
      #expect(page < 1_500_000, "\(page)")
      // Five hundred offices over five years are five times the first: under 850 KB.
      #expect(pivot < (years.count == 5 ? 170_000 : 500_000), "\(pivot)")
    }
  }
}
