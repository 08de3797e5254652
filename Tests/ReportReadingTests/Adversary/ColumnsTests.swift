import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Tables whose headers say that the columns are not the form's, and tables that stand twice: nothing of them is taken.
@Suite struct ColumnsTests {
  private static let layouts: [PageLayout] = [
    .oneLine, .cellLines, .pipeRows, .markdown, .tabs, .html, .htmlWord,
  ]

  private func read(_ layout: PageLayout, _ change: (String) -> String = { $0 }) throws -> AnnualReport {
    try ReportReader().read(Array(change(layout.page(MadePage())).utf8), file: "columns.txt")
  }

  private func figures(_ report: AnnualReport, _ section: Section) -> Int {
    report.cells.count { $0.key.section == section && $0.value.value != nil }
  }

  private static func swapped(_ text: String, _ first: String, _ second: String) -> String {
    text.replacing(first, with: "\u{E000}").replacing(second, with: first).replacing("\u{E000}", with: second)
  }

  /// The first block of others whose header names last year, or counts in ten thousands, in every layout.
  @Test(arguments: ["上年处理决定数量", "去年处理决定数量", "本年处理决定数量（万件）"], layouts)
  func aBlockOfAnotherMeasureGivesNothing(_ header: String, _ layout: PageLayout) throws {
    var made = MadePage()
    made.proactive[5][1] = header
    let report = try ReportReader().read(Array(layout.page(made).utf8), file: "block.txt")
    #expect(report.value(.proactive(.licences, .decisions)) == nil)
    #expect(figures(report, .proactive) == 9)
  }

  /// Words of a header and what stands there instead; where both are headers they change places.
  private static let changes: [(Section, String, String)] = [
    (.requests, "社会公益组织", "法律服务机构"), (.requests, "商业企业", "科研机构"), (.requests, "科研机构", "上年总计"),
    (.proactive, "本年制发件数", "现行有效件数"), (.proactive, "本年废止件数", "本年公开件数"),
    (.proactive, "本年制发件数", "上年制发件数"), (.review, "未经复议直接起诉", "复议后起诉"), (.review, "结果维持", "结果纠正"),
  ]

  @Test(arguments: changes, layouts)
  func columnsThatAreNotTheFormsGiveNothing(_ change: (Section, String, String), _ layout: PageLayout) throws
  {
    let (section, first, second) = change
    let whole = try read(layout)
    let report = try read(layout) { Self.swapped($0, first, second) }
    // Of table two only the documents have columns.
    let left = section == .proactive ? 4 : 0
    #expect(figures(report, section) == left)
    #expect(report.remarks.count { "\($0.rule)" == "R-columns" } == 1)
    for other in Section.allCases where other != section {
      #expect(figures(report, other) == figures(whole, other))
    }
  }

  @Test(arguments: layouts)
  func aTableThatStandsTwiceGivesNothing(_ layout: PageLayout) throws {
    var made = MadePage()
    let rows = made.requests
    made.requests += rows.map { row in
      var row = row
      row.cells = row.cells.map { String((Int($0) ?? 0) * 2) }
      return row
    }
    let report = try ReportReader().read(Array(layout.page(made).utf8), file: "twice.txt")
    #expect(figures(report, .requests) == 0)
    #expect(figures(report, .review) == 15)
  }
}
