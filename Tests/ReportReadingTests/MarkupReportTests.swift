import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct MarkupReportTests {
  private func page() throws -> String { String(decoding: try Fixture.bytes("page.html"), as: UTF8.self) }
  private func read(_ html: String) throws -> AnnualReport {
    try ReportReader().read(Array(html.utf8), file: "page.html")
  }

  @Test func everyCell() throws {
    let report = try Fixture.report("page.html")
    Fixture.expectSample(report)
    #expect(report.remarks.isEmpty)
    #expect(report.source.kind == .html)
    let total = try #require(report[.requests(.received, .total)]?.origin)
    let lines = try page().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[total.line - 1].contains("一、本年新收"))
  }

  @Test func blankCellsKeepTheirColumns() throws {
    let row = SampleReport.values(2).map { "<td>\($0)</td>" }.joined()
    let blanks =
      "<td> </td><td>&nbsp;</td><td><p>&nbsp;</p></td><td></td><td>/</td><td>—</td><td><b>9</b></td>"
    let report = try read(try page().replacingFirst(row, with: blanks))
    #expect(values(report, .carriedIn) == [nil, nil, nil, nil, nil, nil, 9])
    #expect(report[.requests(.carriedIn, .legalServices)]?.mark == .slash)
    #expect(report[.requests(.carriedIn, .others)]?.mark == .dash)
    #expect(report[.requests(.carriedIn, .businesses)]?.mark == .blank)
    Fixture.expectSample(report, without: [.carriedIn])
  }

  @Test func remarksAndUnitsInACell() throws {
    let html = try page().replacingFirst("<td>5</td>", with: "<td><span>22</span>（其中修订 16 件）</td>")
      .replacingFirst("<td colspan=3>94.125</td>", with: "<td colspan=3>119253.55元</td>")
    let report = try read(html)
    #expect(report.value(.proactive(.normativeDocuments, .inForce)) == ExactNumber(22))
    #expect(report[.proactive(.normativeDocuments, .inForce)]?.note == "其中修订 16 件")
    #expect(report.value(.proactive(.fees, .amount))?.description == "11.925355")
    #expect(report.remarks.map(\.rule) == ["R-unit"])
  }

  @Test func moreCellsThanColumnsAreNotRead() throws {
    let html = try page().replacingFirst(
      "<td colspan=3>72</td>", with: "<td>72</td><td>0</td><td>0</td>")
    let report = try read(html)
    #expect(report.value(.proactive(.penalties, .decisions)) == nil)
    #expect(report.value(.proactive(.compulsoryMeasures, .decisions)) == ExactNumber(83))
    #expect(report.remarks.map(\.rule) == ["R-long-row"])
  }

  @Test func layoutTablesHiddenTextAndScriptsAreNoTables() throws {
    let hidden =
      "<table style='display: none'><tr><td>信息内容</td></tr><tr><td>规章</td><td>9</td><td>9</td><td>9</td></tr></table>"
    let script = "<script>document.write('<table><tr><td>规章</td></tr></table>')</script>"
    let html = try page().replacingFirst("<body>", with: "<body>\(hidden)\(script)<table><tr><td>栏目</td><td>")
      .replacingFirst("</body>", with: "</td></tr></table></body>")
    Fixture.expectSample(try read(html))
  }

  @Test func aPageWithoutTablesIsReadAsText() throws {
    let lines = SampleReport().flattened.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
    let report = try read("<html><body>\(lines)</body></html>")
    Fixture.expectSample(report)
    #expect(report.source.kind == .html)
  }

  @Test func aRowThatTheFileEndsInIsNotRead() throws {
    let html = try page()
    let row = try #require(
      html.range(of: "<td>50</td><td>51</td><td>52</td><td>53</td><td>54</td><td>55</td><td>31"))
    let report = try read(String(html[..<row.upperBound]))
    #expect(values(report, .stateSecrets) == Array(repeating: nil, count: 7))
    #expect(values(report, .disclosed) == SampleReport.values(3))
    #expect(report.remarks.contains { $0.rule == "R-cut" })
  }

  @Test func nestingIsLimited() {
    let html = "<html><body>" + String(repeating: "<div>", count: 5000)
    #expect(throws: ReadingError.self) { try read(html) }
  }

  @Test func tagsLeftOpenAreNoDeepNesting() throws {
    Fixture.expectSample(
      try read(try page().replacingFirst("<body>", with: "<body>" + String(repeating: "<font>", count: 1000)))
    )
  }

  @Test func numberedRowsAndRemarksBesideThem() throws {
    let row = SampleReport.values(2).map { "<td>\($0)</td>" }.joined()
    let label = "<td colspan=3>二、上年结转政府信息公开申请数量</td>"
    let html = try page().replacingFirst(label + row, with: "<td>2</td>\(label)\(row)<td>见说明</td>")
    Fixture.expectSample(try read(html))
  }

  @Test func twoNumbersInOneCellAreNotRead() throws {
    let report = try read(try page().replacingFirst("<td colspan=3>72</td>", with: "<td colspan=3>7 2</td>"))
    #expect(report[.proactive(.penalties, .decisions)]?.mark == .unreadable)
    #expect(report.remarks.map(\.rule) == ["R-unreadable"])
  }
}
