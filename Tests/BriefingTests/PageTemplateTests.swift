import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse
@testable import SafeFiles

@Suite struct PageTemplateTests {
  private func page(_ made: MadeReport, language: Language = .chinese) throws -> String {
    let maker = try BriefingMaker(resources: try Words.folder(), language: language)
    var timings = Timings()
    let files = try maker.files(of: made.report, timings: &timings)
    return String(decoding: try #require(files.first { $0.path == "index.html" }?.bytes), as: UTF8.self)
  }

  @Test func isSelfContainedAndStrict() throws {
    let page = try page(.jianye)
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;"))
    for forbidden in [
      "<script", "http://", "https://", "javascript:", "<link", "<img", "<iframe", "@import", "url(",
    ] {
      let found = page.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!found.contains(forbidden), "\(forbidden)")
    }
    #expect(page.contains("<html lang=\"zh-Hans\">"))
  }

  @Test func holdsNineFiguresWithCaptionTableAndLinks() throws {
    let page = try page(.city)
    #expect(page.matches(of: /<figure id="figure-[a-z]+"/).count == 9)
    #expect(page.matches(of: /<figcaption>/).count == 9)
    #expect(page.matches(of: /href="charts\/[a-z]+\.(png|svg)"/).count == 2 * ChartID.allCases.count)
    #expect(page.matches(of: /<details>/).count == 10)
    #expect(page.contains("出处：表三 requests.disclosed.total，第"))
  }

  @Test func noIdStandsTwice() throws {
    let ids = try page(.city).matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(ids.count == Set(ids).count)
    #expect(ids.count > 10)
  }

  @Test func hostileTextIsEscapedEverywhere() throws {
    var made = MadeReport.jianye
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;{{{css}}}"
    made.office = evil
    made.narrative = [
      NarrativeFigure(
        label: evil, value: ExactNumber(3), unit: evil, scope: .region, scopeWord: evil,
        role: .proactiveVolume,
        quote: evil, line: 1)
    ]
    made.remarks = [Finding(remark: "R-odd", severity: .warning, status: .fail, words: ["raw": evil])]
    let page = try page(made)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test func aFailingSumIsShownWithItsCells() throws {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .total), 19)
    let page = try page(made)
    #expect(page.contains("class=\"verdict fails\""))
    #expect(page.contains("requests.disclosed.total"))
    #expect(page.contains("左边 18，右边 19，相差 \u{2212}1"))
  }

  @Test func aSentenceThatDiffersIsQuotedAndItsCellMarked() throws {
    var made = MadeReport.jianye
    made.narrative = [.made("19", "requests.handled.total", quote: "我办共答复申请19件。")]
    let page = try page(made)
    #expect(page.contains("class=\"verdict open\""))
    #expect(page.contains("第 3 行：“我办共答复申请19件。”"))
    #expect(page.contains("<a href=\"#cell-requests.handled.total\">办理总计·总计 18</a>"))
    #expect(page.contains("<td id=\"cell-requests.handled.total\" class=\"doubtful\""))
    #expect(page.contains("<details open>"))
  }

  @Test func thePageSaysThatBlanksCountedAsZero() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .others))
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    var timings = Timings()
    let files = try maker.files(
      of: made.report, comparison: CheckAgainst(blankAsZero: true), timings: &timings)
    let page = String(decoding: try #require(files.first?.bytes), as: UTF8.self)
    #expect(page.contains("<p class=\"remark\">按要求把 1 格空白当作 0</p>"))
    let json = String(
      decoding: try #require(files.first { $0.path == "figures.json" }?.bytes), as: UTF8.self)
    #expect(json.contains("\"received\": [18, 0, 0, 0, 0, null, 18]"), "figures keep the blank")
    #expect(json.matches(of: /"severity": "error",\s+"status": "notAssessable"/).isEmpty)
  }

  @Test func sumsThatCannotBeAssessedAreNotGreen() throws {
    var made = MadeReport.jianye
    made.blank(.review(.directLitigation, .total))
    #expect(try page(made).contains("class=\"verdict open\""))
    #expect(try page(.jianye).contains("class=\"verdict holds\""))
  }

  @Test func englishHasNoChineseButWhatTheReportSays() throws {
    var made = MadeReport.city
    made.office = "Example"
    let page =
      try page(made, language: .english).replacing("2025年政府信息公开工作年度报告", with: "")
      .split(separator: "</style>").last ?? ""
    let chinese = page.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    #expect(chinese.isEmpty, "\(String(String.UnicodeScalarView(chinese)))")
  }

  @Test func aTemplateThatDoesNotEscapeIsRefused() throws {
    let work = try Scratch()
    for name in ["terms.yaml"] { _ = try work.write(name, try Project.text("Assets/\(name)")) }
    _ = try work.write("briefing.mustache", "<p>{{{facts}}}</p>")
    let folder = try ResourceFolder(
      styles: Project.root.appendingPathComponent("Styles").path, assets: work.url.path)
    let error = #expect(throws: BriefingError.self) { try PageTemplate(folder, terms: try Words.chinese()) }
    #expect(error?.description.contains("unescaped") == true)
  }
}
