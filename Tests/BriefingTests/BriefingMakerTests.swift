import Charts
import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import Briefing
@testable import SafeFiles

@Suite struct BriefingMakerTests {
  private func files(_ made: MadeReport) throws -> [BriefingFile] {
    var timings = Timings()
    return try BriefingMaker(resources: try Words.folder(), language: .chinese)
      .files(of: made.report, timings: &timings)
  }

  @Test func writesTheFilesOfTheContract() throws {
    let charts = ChartID.allCases.flatMap { ["charts/\($0.rawValue).png", "charts/\($0.rawValue).svg"] }
    #expect(
      try files(.jianye).map(\.path).sorted()
        == (charts + ["figures.csv", "figures.json", "index.html"]).sorted())
  }

  @Test func sameReportSameBytes() throws {
    #expect(try files(.city) == files(.city))
  }

  @Test func everyLengthFollowsItsValueWithinItsPanel() throws {
    var made = MadeReport.city
    made.narrative = MadeReport.jianye.narrative
    var checked = 0
    for file in try files(made) where file.path.hasSuffix(".svg") {
      let svg = String(decoding: file.bytes, as: UTF8.self)
      var panels: [String: [(value: Double, width: Double)]] = [:]
      for rect in svg.matches(of: /<rect [^>]*data-value="[^>]*>/).map({ String($0.output) }) {
        let attribute = { (name: String) in
          rect.firstMatch(of: try Regex(" \(name)=\"([^\"]*)\""))?[1].substring.map(String.init)
        }
        let value = try #require(try attribute("data-value").flatMap(Double.init))
        let width = try #require(try attribute("width").flatMap(Double.init))
        panels[try attribute("data-panel") ?? "", default: []].append((value, width))
      }
      for members in panels.values {
        guard let largest = members.max(by: { $0.value < $1.value }), largest.value > 0 else { continue }
        for member in members {
          #expect(abs(member.width - largest.width * member.value / largest.value) < 0.5, "\(file.path)")
          checked += 1
        }
      }
    }
    #expect(checked == 71)
  }

  @Test func aCharacterWithoutAGlyphIsABoxAndAWarning() throws {
    var made = MadeReport.jianye
    made.office = "示例\u{E000}\u{30001}局"
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    var timings = Timings()
    #expect(try maker.files(of: made.report, timings: &timings).count == 21)
    #expect(
      maker.fontWarnings() == [
        "警告：已装的字体都没有“\u{E000}”（U+E000），图中画作 □",
        "警告：已装的字体都没有“\u{30001}”（U+30001），图中画作 □；可安装软件包 fonts-babelstone-han",
      ])
    #expect(maker.fontWarnings().isEmpty)
  }

  @Test func strictFontsRefuseASingleCharacter() throws {
    var made = MadeReport.jianye
    made.office = "示例\u{E000}局"
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese, strictFonts: true)
    let error = #expect(throws: BriefingError.self) {
      var timings = Timings()
      return try maker.files(of: made.report, timings: &timings).count
    }
    #expect(error?.exitCode == 69)
    #expect(error?.description.contains("U+E000") == true)
  }

  @Test func sizesAndGroundsAreRead() throws {
    #expect(try PictureSize("1280x720") == PictureSize(width: 1280, height: 720, dpi: 144))
    for wrong in ["1280", "1280x", "0x0", "axb", "1280x720x1", "99999x100", "319x400"] {
      #expect(throws: BriefingError.self) { try PictureSize(wrong) }
    }
    #expect(try Background("none") == .none)
    #expect(try Background("#F4F6F6") == .color(try #require(Color(hex: "#f4f6f6"))))
    #expect(throws: BriefingError.self) { try Background("transparent") }
    #expect(try PictureFormat(file: "A.PNG", live: false) == .png)
    #expect(throws: BriefingError.self) { try PictureFormat(file: "a.pdf", live: false) }
    #expect(throws: BriefingError.self) { try PictureFormat(file: "a.png", live: true) }
  }
}
