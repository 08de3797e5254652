import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct SecondReportTests {
  private func read(_ text: String) throws -> AnnualReport {
    try ReportReader().read([UInt8](text.utf8), file: "two.txt")
  }

  @Test func aSecondReportInOneFileIsSaid() throws {
    var first = SampleReport()
    first.closing = "五、存在的主要问题及改进情况 培训不足。 六、其他需要报告的事项 无。"
    var second = first
    second.title = "云州市财政局2022年政府信息公开工作年度报告"
    let report = try read(first.flattened + "\n" + second.flattened)
    Fixture.expectSample(report)
    let remark = try #require(report.remarks.first { $0.rule == "R-second-report" })
    #expect(remark.severity == .warning)
    #expect((remark.line ?? 0) > first.flattened.split(separator: "\n").count - 5)
  }

  @Test func oneReportAloneIsNot() throws {
    var sample = SampleReport()
    sample.closing = "五、存在的主要问题及改进情况 本年新收申请与上年结转的衔接还要加强。 六、其他需要报告的事项 无。"
    #expect(try !sample.read().remarks.contains { $0.rule == "R-second-report" })
  }
}
