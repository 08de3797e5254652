import CairoRendering
import Charts
import TestSupport
import Testing

@testable import Briefing
@testable import Comparison
@testable import PageProse

/// The fullest pictures over offices find their place: on a slide as the page shows it, and on a narrow screen.
@Suite struct OfficesPicturesTests {
  private static let charts: [ComparisonChartID] = [
    .outcomesByOffice, .ratesByOffice, .changeByOffice, .requestsChangeByOffice,
  ]

  @Test(arguments: charts) func longNamesAndManyRowsFit(_ id: ComparisonChartID) throws {
    let made = (1...30).flatMap { number in
      [2023, 2024].map { year in
        let n = number < 3 ? 12 : 100 * number + 7 * (year - 2000)
        return OfficesSample.made(
          "青石县第\(number)经济技术开发区管理委员会", year, n: n, disclosed: n * (number * (year - 2020) % 29) / 30)
      }
    }
    for english in [false, true] {
      let maker = try BriefingMaker(resources: try Words.folder(), language: english ? .english : .chinese)
      let style = try StyleFile.merged(nil, from: try Words.folder()).style()
      let spec = try #require(OfficesSample.specs(id, made, english: english).first)
      #expect(spec.panels[0].bars.count == 21)
      var page = PictureSize.slide.canvas(ground: style.ground)
      page.dpi = page.dpi * 5 / 4
      #expect(try maker.studio.fitting(spec, on: page)?.chart == id.rawValue)
      let narrow = NarrowPicture.canvas(for: spec, ground: style.ground)
      let layout = ChartLayout(
        style: NarrowPicture.style(style), canvas: narrow, measurer: PangoMeasurer(family: style.family))
      #expect(try layout.scene(spec.narrowed).chart == id.rawValue)
    }
  }
}
