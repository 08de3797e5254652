import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct GluedRowsTests {
  private func glued(_ sample: SampleReport) -> [UInt8] {
    let text = sample.flattened
    guard let start = text.range(of: "第二十条第(一)项") else { return [] }
    let tables = text[start.lowerBound...].filter { $0 != " " }
    return Array((String(text[..<start.lowerBound]) + String(tables)).utf8)
  }

  @Test func onlyWhatTheSumsProveIsRead() throws {
    var sample = SampleReport()
    sample.requests = SampleReport.labels2021.map { ($0, "0 0 0 0 0 0 0") }
    sample = sample.changing(.received, values: "217 1 0 0 0 0 218")
      .changing(.disclosed, values: "217 1 0 0 0 0 218").changing(.handled, values: "217 1 0 0 0 0 218")
    let report = try ReportReader().read(glued(sample), file: "glued.txt")
    #expect(values(report, .received) == [217, 1, 0, 0, 0, 0, 218])
    #expect(values(report, .handled) == [217, 1, 0, 0, 0, 0, 218])
    #expect(values(report, .otherRest) == [0, 0, 0, 0, 0, 0, 0])
    let origin = try #require(report[.requests(.received, .total)]?.origin)
    #expect(origin.reading == .provenBySums && origin.raw == "218")
    #expect(report.value(.proactive(.rules, .inForce)) == ExactNumber(2))
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
  }

  @Test func tableTwoHasNoSums() throws {
    var sample = SampleReport()
    sample.proactive = SampleReport.proactive2021.replacingFirst("文件 3 4 5", with: "文件 89 89 89")
    let report = try ReportReader().read(glued(sample), file: "glued.txt")
    #expect(report[.proactive(.normativeDocuments, .issued)]?.mark == .unproven)
    let remark = try #require(report.remarks.first { $0.rule == "R-glued" })
    #expect(remark.details["raw"] == "898989" && remark.details["readings"] == "10")
  }

  @Test func cutsThatAddUp() {
    #expect(DigitCuts.summing([[2, 1, 7, 1, 0, 0, 0, 0, 2, 1, 8]], into: 7) == [[217, 1, 0, 0, 0, 0, 218]])
    #expect(DigitCuts.summing([[2, 3, 0], [0, 0, 0, 0, 2, 3]], into: 7) == [[23, 0, 0, 0, 0, 0, 23]])
    #expect(DigitCuts.summing([[1, 2, 3]], into: 7) == [])
    #expect(DigitCuts.summing([[1, 1, 1, 1, 0, 0, 0, 1, 3]], into: 7)?.count == 4)
    #expect(DigitCuts.plain([[0, 0, 1, 2]], into: 3) == [[0, 0, 12]])
    #expect(
      DigitCuts.blocks([[1, 0, 0, 0, 1, 5, 1, 0, 0, 6]], of: 5, count: 2) == [[1, 0, 0, 0, 1, 5, 1, 0, 0, 6]])
  }

  @Test func theSearchIsBounded() {
    let digits = [[Int]](repeating: [1, 2, 3, 4, 5, 6, 7, 8], count: 1)
    #expect(DigitCuts.plain([digits.flatMap { $0 + $0 + $0 + $0 + $0 }], into: 15) == nil)
  }
}
