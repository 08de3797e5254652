import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ReportReaderTests {
  @Test func everyCellOfAFlattenedReport() throws {
    let report = try SampleReport().read()
    for (index, row) in RequestRow.rows(in: .form2021).enumerated() {
      #expect(values(report, row) == SampleReport.values(index + 1), "\(row)")
    }
    #expect(report.cells.count == 200)
    #expect(report.value(.proactive(.normativeDocuments, .inForce)) == ExactNumber(5))
    #expect(report.value(.proactive(.rules, .issued)) == .zero)
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
    #expect(report.value(.proactive(.fees, .amount))?.description == "94.125")
    let review = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { report.value(.review(block, $0))?.int }
    }
    #expect(review == [12, 3, 1, 4, 20, 5, 0, 0, 2, 7, 1, 1, 1, 1, 4])
    #expect(report.remarks.isEmpty)
    #expect(report.form == .form2021)
  }

  @Test func everyCellKnowsItsPlace() throws {
    let sample = SampleReport()
    let report = try sample.read()
    let lines = sample.flattened.split(separator: "\n", omittingEmptySubsequences: false)
    for (id, cell) in report.cells {
      let origin = try #require(cell.origin, "\(id)")
      let line = Array(lines[origin.line - 1])
      let start = origin.column - 1
      #expect(String(line[start..<(start + origin.raw.count)]) == origin.raw)
      #expect(origin.reading == .printed)
    }
    #expect(report.source.tableLines == [.proactive: 3...3, .requests: 3...3, .review: 3...3])
  }

  @Test(arguments: [
    (RequestRow.prohibitedByLaw, "2.其他法律行政止公开"), (.prohibitedByLaw, "2.律行政法禁止公开"),
    (.notCorrected, "(六)其他处理 1.逾期不补正"), (.feeUnpaid, "2.逾期不缴费"), (.feeUnpaid, "2、申请人逾期未按收费通知要求缴纳"),
    (.processInformation, "6. 属于四类过程性信息"), (.processInformation, "6、属于四类过程性信息"),
    (.processInformation, "属于四类过程性信息"), (.otherRest, "3、其他"), (.handled, "(七)合计"), (.handled, "（七）总计"),
    (.partiallyDisclosed, "(二)部分公开"), (.partiallyDisclosed, "(二)部分公开(区分处理的,只计这一情形"),
    (.enforcementFiles, "7.于行政法案卷"), (.carriedOut, "四、结转下年度继续办"), (.received, "一、本年新收申请数"),
    (.securityAndStability, "3.危及 三安全 一稳定"), (.repeated, "２．重復申請"),
  ])
  func damagedLabelsStillNameTheirRow(_ row: RequestRow, _ label: String) throws {
    let report = try SampleReport().changing(row, label: label).read()
    for (index, other) in RequestRow.rows(in: .form2021).enumerated() {
      #expect(values(report, other) == SampleReport.values(index + 1), "\(other) after \(label)")
    }
  }

  @Test func aShortRowIsNeverShifted() throws {
    let report = try SampleReport().changing(.notHeld, values: "11 0 0 0 0 11").read()
    #expect(values(report, .notHeld) == Array(repeating: nil, count: 7))
    #expect(report[.requests(.notHeld, .total)]?.mark == .unplaced)
    #expect(values(report, .needsCreation) == SampleReport.values(14))
    let remark = try #require(report.remarks.first)
    #expect(remark.rule == "R-short-row")
    #expect(remark.details["row"] == "requests.unable.notHeld")
    #expect(remark.details["columns"] == "7" && remark.details["found"] == "6")
    #expect(remark.line == 3)
  }

  @Test func aLongRowIsNeverShifted() throws {
    let report = try SampleReport().changing(.notHeld, values: "1 1 0 0 0 0 0 11").read()
    #expect(values(report, .notHeld) == Array(repeating: nil, count: 7))
    #expect(values(report, .needsCreation) == SampleReport.values(14))
    #expect(report.remarks.contains { $0.rule == "R-long-row" && $0.details["found"] == "8" })
  }

  @Test(arguments: [("/", Cell.Mark.slash), ("-", .dash), ("—", .dash), ("－", .dash), ("_", .underscore)])
  func marksOfAbsenceAreNoZeros(_ text: String, _ mark: Cell.Mark) throws {
    let values = "1 \(text) 2 \(text) \(text) \(text) 3"
    let report = try SampleReport().changing(.repeated, values: values).read()
    #expect(ReportReadingTests.values(report, .repeated) == [1, nil, 2, nil, nil, nil, 3])
    #expect(report[.requests(.repeated, .businesses)]?.mark == mark)
  }

  @Test func theEarlierEditionByItsHeaders() throws {
    var sample = SampleReport()
    sample.proactive = SampleReport.proactive2019
    let report = try sample.read()
    #expect(report.form == .form2019)
    #expect(report.value(.proactive(.licences, .change)) == ExactNumber(-18))
    #expect(report.value(.proactive(.otherServices, .change)) == ExactNumber(21))
    #expect(report.value(.proactive(.fees, .change)) == ExactNumber(-2))
    #expect(report.value(.proactive(.procurement, .amount)) == ExactNumber(251000))
    #expect(report.value(.requests(.otherRest, .total)) == ExactNumber(SampleReport.values(23)[6]))
  }

  @Test func oneRowForOtherOutcomes() throws {
    var sample = SampleReport()
    sample.requests.replaceSubrange(20..<23, with: [("(六)其他处理", "1 2 3 4 5 6 21")])
    let report = try sample.read()
    #expect(values(report, .other) == [1, 2, 3, 4, 5, 6, 21])
    #expect(report[.requests(.notCorrected, .total)] == nil)
    #expect(values(report, .handled) == SampleReport.values(24))
  }

  @Test func anExtraRowIsNamedAndNotForcedIn() throws {
    var sample = SampleReport()
    sample.proactive = SampleReport.proactive2021.replacingFirst(
      "第二十条第(五)项", with: "其他文件(除规范性文件以外的文件) 7 8 9 第二十条第(五)项")
    let report = try sample.read()
    #expect(report.value(.proactive(.normativeDocuments, .issued)) == ExactNumber(3))
    #expect(
      report.remarks.contains { $0.rule == "R-extra-row" && $0.details["label"]?.contains("其他文件") == true })
  }

  @Test func twoRowsOfOneNameThatDifferGiveNoNumber() throws {
    var sample = SampleReport()
    sample.requests.insert(("2.重复申请", "9 0 0 0 0 0 9"), at: 17)
    let report = try sample.read()
    #expect(values(report, .repeated) == Array(repeating: nil, count: 7))
    #expect(values(report, .publications) == SampleReport.values(18))
  }

  @Test func aRowCutByTheEndOfTheFileGivesNoNumber() throws {
    let text = SampleReport().flattened
    let end = try #require(text.range(of: "8.属于行政查询事项 120 121"))
    let report = try ReportReader().read(Array(text[..<end.upperBound].utf8), file: "cut.txt")
    #expect(values(report, .registryInquiries) == Array(repeating: nil, count: 7))
    #expect(values(report, .enforcementFiles) == SampleReport.values(11))
  }

  @Test func allBlankIsNothingStated() throws {
    var sample = SampleReport()
    sample.requests = SampleReport.labels2021.map { ($0, "") }
    sample.review = ""
    sample.proactive =
      "第二十条第(一)项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 规范性文件 第二十条第(五)项 信息内容 本年处理决定数量 行政许可"
    let report = try sample.read()
    #expect(report.cells.values.allSatisfy { $0.value == nil })
    #expect(report.requestRows.count == 25)
    #expect(report.remarks.contains { $0.rule == "R-nothing-stated" })
  }

  @Test func eighteenDigitsAreReadAndNineteenAreNot() throws {
    var sample = SampleReport()
    sample.proactive = SampleReport.proactive2021.replacingFirst("许可 61", with: "许可 123456789012345678")
    #expect(try sample.read().value(.proactive(.licences, .decisions))?.description == "123456789012345678")
    sample.proactive = SampleReport.proactive2021.replacingFirst("许可 61", with: "许可 1234567890123456789")
    let report = try sample.read()
    #expect(report[.proactive(.licences, .decisions)]?.mark == .unreadable)
    #expect(report.remarks.contains { $0.rule == "R-too-long" })
  }
}

extension String {
  /// The text with the first occurrence of a word replaced.
  func replacingFirst(_ word: String, with other: String) -> String {
    guard let range = range(of: word) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }

  /// The first occurrence of a word.
  func range(of word: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
      start = index(after: start)
    }
    return nil
  }
}
