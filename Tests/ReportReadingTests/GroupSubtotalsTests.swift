import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct GroupSubtotalsTests {
  private let withheld = (4..<12).map { SampleReport.values($0 + 1) }

  /// The sums of the rows of 不予公开, as text.
  private func sums(_ change: Int = 0) -> String {
    let sums = (0..<7).map { column -> String in
      let isChanged = column == 0 || column == 6
      let sum = withheld.map { $0[column] }.reduce(0, +)
      return String(sum + (isChanged ? change : 0))
    }
    return sums.joined(separator: " ")
  }

  private func sample(_ label: String, _ values: String, at index: Int) -> SampleReport {
    var sample = SampleReport()
    sample.requests.insert((label, values), at: index)
    return sample
  }

  private func subtotal(_ report: AnnualReport, _ group: OutcomeGroup = .withheld) -> [Int?]? {
    report.subtotals[group].map { sums in ApplicantColumn.allCases.map { sums[$0]?.value?.int } }
  }

  private func extras(_ report: AnnualReport) -> Int { report.remarks.count { $0.rule == "R-extra-row" } }

  @Test func aSumAfterItsGroup() throws {
    let report = try sample("小计", sums(), at: 12).read()
    Fixture.expectSample(report)
    #expect(subtotal(report) == [680, 688, 696, 704, 712, 720, 4200])
    #expect(report.subtotals.count == 1)
    #expect(report.remarks.isEmpty)
    #expect(report.subtotals[.withheld]?[.total]?.origin?.raw == "4200")
  }

  @Test func aWrongSumIsASumAllTheSame() throws {
    let report = try sample("小计", sums(3), at: 12).read()
    Fixture.expectSample(report)
    #expect(subtotal(report) == [683, 688, 696, 704, 712, 720, 4203])
  }

  @Test func aLabelledSumThatDoesNotAddUpInItselfIsASumAllTheSame() throws {
    let broken = sums().split(separator: " ").dropLast().joined(separator: " ") + " 4201"
    for label in ["小计", "不予公开小计"] {
      let report = try sample(label, broken, at: 12).read()
      Fixture.expectSample(report)
      #expect(subtotal(report) == [680, 688, 696, 704, 712, 720, 4201])
      #expect(extras(report) == 0)
    }
  }

  @Test func theHeadOfAGroup() throws {
    var sample = sample("(三)不予公开", sums(), at: 4)
    sample.requests[5].label = "1.属于国家秘密"
    let report = try sample.read()
    Fixture.expectSample(report)
    #expect(subtotal(report) == [680, 688, 696, 704, 712, 720, 4200])
    #expect(extras(report) == 0)
  }

  @Test func theHeadOfAGroupMayBeWrong() throws {
    var sample = sample("(三)不予公开", sums(4), at: 4)
    sample.requests[5].label = "1.属于国家秘密"
    let report = try sample.read()
    Fixture.expectSample(report)
    #expect(subtotal(report) == [684, 688, 696, 704, 712, 720, 4204])
    // Where a row has lost its numbers, the head's may be its own.
    sample.requests[8].values = ""
    #expect(try sample.read().subtotals.isEmpty)
  }

  @Test func theHeadOfOtherHandlingIsNoRowOfItsOwn() throws {
    let rows = (20..<23).map { SampleReport.values($0 + 1) }
    let sums = (0..<7).map { column -> Int in rows.map { $0[column] }.reduce(0, +) }
    var sample = sample("(六)其他处理", sums.map(String.init).joined(separator: " "), at: 20)
    sample.requests[21].label = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
    let report = try sample.read()
    Fixture.expectSample(report)
    #expect(subtotal(report, .other) == sums)
    #expect(report.value(.requests(.other, .total)) == nil)
  }

  @Test func aSumInAWebPage() throws {
    let sum = (label: "（三）不予公开小计", values: sums(5))
    let head = "<tr><td>申请人情况</td><td>自然人</td><td>法人或其他组织</td></tr>"
    var rows = SampleReport.requests2021
    rows.insert(sum, at: 12)
    let body = rows.map { row -> String in
      let cells = row.values.split(separator: " ").map { "<td>\($0)</td>" }.joined()
      return "<tr><td>\(row.label)</td>\(cells)</tr>"
    }
    let page =
      "<html><body><p>云州市青石区文化局2023年政府信息公开工作年度报告</p><table>\(head)\(body.joined())</table></body></html>"
    let report = try ReportReader().read(Array(page.utf8), file: "x.html")
    #expect(subtotal(report) == [685, 688, 696, 704, 712, 720, 4205])
    #expect(values(report, .notHeld) == SampleReport.values(13))
    #expect(values(report, .registryInquiries) == SampleReport.values(12))
  }

  @Test func doubtfulRowsStayRemarks() throws {
    let short = try sample("小计", "680 688 696 704 712 720", at: 12).read()
    #expect(short.subtotals.isEmpty && extras(short) == 1)
    let inside = try sample("小计", sums(), at: 9).read()
    #expect(inside.subtotals.isEmpty && extras(inside) == 1)
    let last = try sample("合计", "1 0 0 0 0 0 1", at: 23).read()
    #expect(last.subtotals.isEmpty && extras(last) == 1)
    for report in [short, inside, last] { Fixture.expectSample(report) }
  }

  @Test func twoDifferentSumsOfAGroupAreNone() throws {
    var sample = sample("小计", sums(), at: 12)
    sample.requests.insert(("小计", sums(2)), at: 13)
    let report = try sample.read()
    #expect(report.subtotals.isEmpty)
    #expect(extras(report) == 2)
  }

  @Test func aReportWithoutSumsHasNone() throws {
    #expect(try SampleReport().read().subtotals.isEmpty)
  }
}
