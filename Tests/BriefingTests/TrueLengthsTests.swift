import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

/// Lengths computed again from what the exported SVG says about itself: overlay rectangles and their figures.
@Suite struct TrueLengthsTests {
  private struct Figure {
    let value: Double?
    let share: Double?
    let panel: String
    let x, y, width: Double
  }

  private func figures(_ id: ChartID, _ made: MadeReport, _ size: PictureSize) throws -> [Figure] {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese, picture: size)
    let bytes = try maker.chart(id, of: made.report, format: .outlineSVG)
    return SVGTag.all(String(decoding: bytes, as: UTF8.self)).compactMap { tag in
      guard tag.attributes["data-figure"] != nil else { return nil }
      let number = { (key: String) in tag.attributes[key].flatMap(Double.init) }
      return Figure(
        value: number("data-value"), share: number("data-share"), panel: tag.attributes["data-panel"] ?? "",
        x: number("x") ?? -1, y: number("y") ?? -1, width: number("width") ?? -1)
    }
  }

  private static let sizes = [
    PictureSize.slide, PictureSize(width: 800, height: 800, dpi: 144),
  ]

  @Test(arguments: ChartID.allCases) func lengthsFollowValues(_ id: ChartID) throws {
    for made in [MadeReport.jianye, .city] {
      for size in Self.sizes {
        let all = try figures(id, made, size)
        var units: [Double] = []
        for panel in Set(all.map(\.panel)).sorted() {
          let known = all.filter { $0.panel == panel && $0.value != nil }
          guard let longest = known.max(by: { $0.width < $1.width }), let value = longest.value, value > 0
          else { continue }
          units.append(longest.width / value)
          for figure in known {
            #expect(abs(figure.width - (figure.value ?? 0) * longest.width / value) < 0.5, "\(id)")
          }
        }
        // Bars of counts are on one scale; parts of a whole, brackets and numbers have panels of their own.
        guard !["overview", "outcomes", "applicants", "volumes", "review"].contains(id.rawValue) else {
          continue
        }
        for unit in units { #expect(abs(unit / (units.min() ?? 1) - 1) < 0.02, "\(id)") }
      }
    }
  }

  @Test func stacksBeginAtOneBaselineAndAreAsLongAsTheirSum() throws {
    for id in [ChartID.flow] {
      let all = try figures(id, .city, .slide)
      let origin = all.map(\.x).min() ?? 0
      var scale: Double?
      for row in Set(all.map(\.y)).sorted() {
        let parts = all.filter { $0.y == row && $0.width > 0 }.sorted { $0.x < $1.x }
        guard let first = parts.first, let last = parts.last else { continue }
        #expect(abs(first.x - origin) < 0.5)
        for (one, next) in zip(parts, parts.dropFirst()) { #expect(abs(one.x + one.width - next.x) < 0.5) }
        let sum = parts.reduce(0) { $0 + ($1.value ?? 0) }
        let length = last.x + last.width - origin
        if let scale { #expect(abs(length - sum * scale) < 0.5, "\(id)") }
        scale = max(scale ?? 0, length / sum)
      }
    }
  }

  @Test func sharesOfOnePictureAreAsLongAsTheirBars() throws {
    for made in [MadeReport.jianye, .city] {
      let all = try figures(.outcomes, made, .slide).filter { $0.panel.isEmpty }
      let largest = try #require(all.max { $0.width < $1.width })
      for figure in all {
        // Shares are printed to a tenth.
        let expected = (figure.share ?? 0) / (largest.share ?? 1) * largest.width
        #expect(abs(figure.width - expected) < 0.25 / 100 * largest.width / (largest.share ?? 1) * 100)
      }
    }
  }

  @Test func everyShareIsRoundedTheOrdinaryWayAndThatIsSaid() throws {
    let words = try Words.chinese()
    let city = ChartChoice(CheckedReport(MadeReport.city.report), terms: words).spec(.outcomes)
    // 40.17, 15.70, 5.29, 24.77, 3.31 and 10.76 come to 100.1.
    #expect(
      city.panels[0].bars.map { $0.segments[0].label.share } == [
        "40.2%", "15.7%", "5.3%", "24.8%", "3.3%", "10.8%",
      ])
    #expect(city.source.hasSuffix(" · 占比因四舍五入，合计可能不等于 100.0%"))
    let jianye = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: words).spec(.outcomes)
    #expect(!jianye.source.contains("四舍五入"))
  }

  @Test func aShareOnAFailingSumIsMarked() throws {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .naturalPersons), 17)
    let spec = ChartChoice(CheckedReport(made.report), terms: try Words.chinese()).spec(.outcomes)
    #expect(spec.panels[0].bars.allSatisfy { $0.label.hasSuffix(" ※") })
    #expect(spec.source.hasSuffix("※ 该处有勾稽不符，按报告原数"))
    #expect(spec.title == "申请办理结果")
  }

  @Test func fewAreDrawnOneByOneWithoutAnInterval() throws {
    let words = try Words.chinese()
    for (count, kind) in [(29, ChartSpec.Kind.units), (30, .bars)] {
      var made = MadeReport()
      made.set(.requests(.disclosed, .total), count)
      made.set(.requests(.handled, .total), count)
      let spec = ChartChoice(CheckedReport(made.report), terms: words).spec(.outcomes)
      #expect(spec.kind == kind)
      #expect(spec.panels[0].bars.allSatisfy { $0.segments[0].interval == nil })
      #expect(spec.source.contains("占比只供参考") == (count < 30))
    }
  }

  @Test func theBracketIsTheDisclosureRateOrItsCount() throws {
    let words = try Words.chinese()
    let city = ChartChoice(CheckedReport(MadeReport.city.report), terms: words).spec(.outcomes)
    let bracket = try #require(city.panels[0].bars[0].bracket)
    #expect(bracket.rows == 2 && bracket.number == "55.9%" && bracket.note == "7,716 件")
    #expect(bracket.datum.figure == "indicators.disclosureRate" && bracket.datum.value == "7716")
    let jianye = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: words).spec(.outcomes)
    #expect(
      jianye.panels[0].bars[0].bracket?.number == "5 件" && jianye.panels[0].bars[0].bracket?.note == nil)
    // A sum that fails, or nothing disclosed, has none.
    var made = MadeReport.jianye
    made.set(.requests(.handled, .total), 20)
    #expect(
      ChartChoice(CheckedReport(made.report), terms: words).spec(.outcomes).panels[0].bars[0].bracket == nil)
  }

  @Test func applicantsAreCountsAndCompositions() throws {
    let spec = ChartChoice(CheckedReport(MadeReport.city.report), terms: try Words.chinese()).spec(
      .applicants)
    #expect(spec.kind == .composition)
    for bar in spec.panels[0].bars {
      let total = bar.marker?.length ?? 0
      #expect(total > 0 && bar.segments.reduce(0) { $0 + ($1.length ?? 0) } == total)
      #expect(bar.segments.allSatisfy { ($0.label.share != nil) == (total >= 30) }, "\(bar.label)")
    }
    let jianye = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese()).spec(
      .applicants)
    #expect(jianye.panels[0].bars.map(\.label) == ["自然人"] && jianye.panels[0].more.count == 5)
    // Few of one kind alone are one bar of named counts.
    #expect(jianye.kind == .namedStacks && jianye.panels[0].bars[0].total == ValueLabel("18", unit: "件"))
    #expect(jianye.source.hasSuffix("不足 30 件的只列件数 · 商业企业、科研机构、社会公益组织、法律服务机构、其他为 0"))
  }
}
