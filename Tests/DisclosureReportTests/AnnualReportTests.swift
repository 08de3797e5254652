import DisclosureReport
import TestSupport
import Testing

@Suite struct AnnualReportTests {
  @Test func aBlankIsNeverZeroInASum() {
    var made = MadeReport.jianye
    made.blank(.requests(.stateSecrets, .total))
    #expect(made.report.sum(of: .withheld) == nil)
    #expect(MadeReport.jianye.report.sum(of: .withheld) == ExactNumber(2))
  }

  @Test func nothingSumsToNothing() { #expect(MadeReport.jianye.report.sum([]) == nil) }

  @Test func rowsOfTheOtherEditionAreAbsent() {
    var made = MadeReport()
    made.form = .form2019
    let report = made.report
    #expect(report.rows(of: .other) == [.other])
    #expect(!report.requestRows.contains(.feeUnpaid))
    #expect(report.proactiveRows.contains(.procurement))
  }
}
