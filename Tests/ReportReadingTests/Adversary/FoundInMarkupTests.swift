import DisclosureReport
import Testing

@testable import ReportReading

/// The smallest web pages on which the reader once gave a number that the page does not print.
@Suite struct FoundInMarkupTests {
  private func read(_ html: String) throws -> AnnualReport {
    try ReportReader().read(Array(html.utf8), file: "found.html")
  }

  private func body(_ html: String) -> String {
    guard let start = html.range(of: "<body>"), let end = html.range(of: "</body>") else { return html }
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test func aSecondReportGivesNoCells() throws {
    var other = MadePage()
    other.requests.replaceSubrange(
      20..<23,
      with: [MadePage.Row(groups: [], label: "（六）其他处理", cells: ["1", "2", "3", "4", "5", "6", "21"])])
    other.review = [String](repeating: "9", count: 15)
    other.proactive[3] = ["行政规范性文件", "30", "40", "50"]
    let second = body(PageLayout.html.page(other))
    let report = try read(PageLayout.html.page(MadePage()).replacing("</body>", with: second + "</body>"))
    Fixture.expectSample(report)
    #expect(report[.requests(.other, .total)] == nil)
  }

  @Test func aTableOfYearsIsNoTableOfTheForm() throws {
    let years =
      "<table><tr><td>指标</td><td>2022年</td><td>2023年</td></tr><tr><td>本年新收申请</td><td>5</td><td>6</td></tr>"
      + "<tr><td>上年结转</td><td>1</td><td>0</td></tr><tr><td>部分公开</td><td>1</td><td>2</td></tr></table>"
    let page = PageLayout.html.page(MadePage()).replacing("<p>一、总体情况</p>", with: "<p>一、总体情况</p>" + years)
    Fixture.expectSample(try read(page))
    let pictures =
      "<html><body><p>\(MadePage.title)</p>\(years)<p>二、主动公开政府信息情况</p><img src=a.png></body></html>"
    #expect(throws: ReadingError.self) { try read(pictures) }
  }

  @Test func aRowCutAfterATagIsInDoubt() throws {
    let page = PageLayout.htmlEmptyLabels.page(MadePage())
    let row = try #require(page.range(of: "（七）总计") ?? page.range(of: "(七)总计"))
    let cells = page[row.lowerBound...].split(
      separator: "</td>", maxSplits: 7, omittingEmptySubsequences: false)
    let cut = page[..<row.lowerBound] + cells.prefix(7).joined(separator: "</td>") + "</td>"
    let report = try read(String(cut))
    #expect(values(report, .handled) == [nil, nil, nil, nil, nil, nil, nil])
    #expect(values(report, .notCorrected) == SampleReport.values(21))
  }

  @Test(arguments: ["3（注1）", "3(含1件转办)", "3 "])
  func aShortRemarkInACellMovesNothing(_ text: String) throws {
    let page = PageLayout.tabs.page(MadePage()).replacing("\t33\t", with: "\t\(text)\t")
    let report = try read(page)
    let row = values(report, .disclosed)
    #expect(row == [30, 31, 32, 3, 34, 35, 195] || row == [nil, nil, nil, nil, nil, nil, nil])
  }
}
