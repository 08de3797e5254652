import DisclosureReport
import TestSupport
import Testing

@Suite struct ReportTextChecksTests {
  private func passage(_ text: String) -> ReportText.Passage { ReportText.Passage(text: text, line: 40) }

  private func made(problems: String? = "人手不足。", other: String? = nil, year: Int? = 2023) -> MadeReport {
    var made = MadeReport.jianye
    made.year = year
    made.text = ReportText(problems: problems.map(passage), otherMatters: other.map(passage))
    return made
  }

  private func findings(_ check: Check, _ made: MadeReport, _ part: String? = nil) -> [Finding] {
    check.run(made.report).filter { part == nil || $0.details["part"] == part }
  }

  private func statuses(_ check: Check, _ made: MadeReport, _ part: String? = nil) -> [Finding.Status] {
    findings(check, made, part).map(\.status)
  }

  @Test func figuresWithoutAPageHaveNoFindings() {
    for check in [Check.feeStatementAgrees, .closingSectionsFilled, .yearsAgree] {
      #expect(check.run(MadeReport.jianye.report).isEmpty)
      #expect(check.family == .prose && check.severity == .information)
    }
  }

  // MARK: G10

  @Test(arguments: [
    "本年度未发出收费通知。", "全年没有向申请人发出信息处理费收费通知。", "发出收费通知0件，收取信息处理费0元。", "本年发出收费通知的件数为0。",
  ])
  func noNoticeContradictsAnUnpaidFee(_ sentence: String) throws {
    var made = made(other: sentence)
    made.set(.requests(.feeUnpaid, .total), 2)
    let finding = try #require(findings(.feeStatementAgrees, made).first)
    #expect(finding.status == .fail)
    #expect(finding.cells == [.requests(.feeUnpaid, .total)])
    #expect(finding.left == ExactNumber(2))
    #expect(finding.line == 40)
    #expect(finding.quote.map(sentence.hasPrefix) == true)
    made.set(.requests(.feeUnpaid, .total), 0)
    #expect(!statuses(.feeStatementAgrees, made).contains(.fail))
    made.set(.requests(.feeUnpaid, .total), 2)
    made.set(.requests(.carriedIn, .total), 1)
    #expect(statuses(.feeStatementAgrees, made) == [.notAssessable])
    made.blank(.requests(.feeUnpaid, .total))
    #expect(statuses(.feeStatementAgrees, made) == [.notAssessable])
  }

  @Test(arguments: [
    "本年度未收取信息处理费。", "申请人未按收费通知要求缴纳信息处理费。", "发出收费通知2件，未收取信息处理费。", "未收到信息处理费，已发出收费通知10件。",
  ])
  func otherStatementsDoNot(_ sentence: String) {
    var made = made(other: sentence)
    made.set(.requests(.feeUnpaid, .total), 2)
    #expect(statuses(.feeStatementAgrees, made) == [.pass])
  }

  @Test func aStatementOutsideOfSectionSixCountsToo() {
    var made = made(other: "无。")
    made.set(.requests(.feeUnpaid, .total), 1)
    #expect(statuses(.feeStatementAgrees, made) == [.notAssessable])
    made.narrative = [
      NarrativeFigure(
        label: "收费通知", value: .zero, unit: "件", kind: .none, role: .handlingFee, quote: "本年未发出收费通知", line: 9)
    ]
    #expect(statuses(.feeStatementAgrees, made) == [.fail])
  }

  @Test func aSectionThatDoesNotMentionTheFeeIsNotAssessable() {
    #expect(statuses(.feeStatementAgrees, made(other: "无")) == [.notAssessable])
    #expect(statuses(.feeStatementAgrees, made(other: nil)) == [.notAssessable])
    #expect(statuses(.feeStatementAgrees, made(other: "无", year: 2020)).isEmpty)
    #expect(statuses(.feeStatementAgrees, made(other: "信息处理费为0元")) == [.pass])
  }

  // MARK: G11

  @Test(arguments: ["无", "无。", "暂无", "没有。", " 无 。"])
  func sectionFiveMustNameProblems(_ text: String) {
    #expect(statuses(.closingSectionsFilled, made(problems: text), "problems") == [.fail])
    #expect(statuses(.closingSectionsFilled, made(problems: text + "人值守的窗口偏多"), "problems") == [.pass])
  }

  @Test func anEmptySectionFive() {
    #expect(statuses(.closingSectionsFilled, made(problems: "", other: "无"), "problems") == [.fail])
    #expect(statuses(.closingSectionsFilled, made(problems: ""), "problems") == [.notAssessable])
    #expect(statuses(.closingSectionsFilled, made(problems: nil), "problems") == [.notAssessable])
  }

  @Test func sectionSixMustStateTheFee() {
    #expect(statuses(.closingSectionsFilled, made(other: "没有收费。"), "fee") == [.pass])
    #expect(statuses(.closingSectionsFilled, made(other: "信息处理费0元"), "fee") == [.pass])
    #expect(statuses(.closingSectionsFilled, made(other: "无"), "fee") == [.fail])
    #expect(statuses(.closingSectionsFilled, made(other: ""), "fee") == [.notAssessable])
    #expect(statuses(.closingSectionsFilled, made(other: nil), "fee") == [.notAssessable])
    #expect(statuses(.closingSectionsFilled, made(other: "无", year: 2020), "fee").isEmpty)
    #expect(statuses(.closingSectionsFilled, made(other: "无", year: nil), "fee") == [.notAssessable])
  }
}
