import DisclosureReport
import TestSupport
import Testing

@Suite struct StatementCountTests {
  private func answers(_ made: MadeReport, _ rule: String) -> [Finding] {
    CheckRun.run(made.report).filter { "\($0.rule)" == rule }
  }

  private func statuses(_ figures: [NarrativeFigure], _ rule: String, of made: MadeReport = .city) -> [String]
  {
    var made = made
    made.narrative = figures
    return answers(made, rule).map {
      "\($0.status.rawValue) \($0.details["reading"] ?? $0.details["why"] ?? "")"
    }
  }

  @Test(arguments: [
    ("14069", "pass received"), ("14629", "pass accepted"), ("14068", "fail received"),
    ("13810", "fail received"),
  ])
  func receivedMayIncludeWhatWasCarriedIn(_ value: String, _ expected: String) {
    #expect(statuses([.made(value, "requests.received.total")], "G1") == [expected])
  }

  @Test func acceptedTogetherIsOneReadingOnly() {
    #expect(statuses([.made("14629", "accepted.total")], "G1") == ["pass subject"])
    #expect(statuses([.made("14069", "accepted.total")], "G1") == ["fail subject"])
  }

  @Test func carriedInAndOutAreTheirRows() {
    let figures: [NarrativeFigure] = [
      .made("560", "requests.carriedIn.total"), .made("819", "requests.carriedOut.total"),
      .made("561", "requests.carriedIn.total"), .made("820", "requests.carriedOut.total"),
    ]
    #expect(
      statuses(figures, "G2") == ["pass subject", "pass subject", "fail subject", "fail subject"])
  }

  @Test func answeredIsTheTotalHandledAndNothingElse() {
    #expect(statuses([.made("13810", "requests.handled.total", quote: "答复13810件")], "G3") == ["pass handled"])
    #expect(statuses([.made("14629", "requests.handled.total", quote: "答复14629件")], "G3") == ["fail handled"])
    #expect(
      statuses([.made("14629", "requests.handled.total", quote: "共办理14629件")], "G3") == ["pass accepted"])
  }

  @Test func bothSidesCellsLineAndSentenceAreGiven() throws {
    var made = MadeReport.city
    made.narrative = [.made("14070", "requests.received.total", quote: "收到14070件。")]
    let finding = try #require(answers(made, "G1").first)
    #expect(finding.severity == .warning)
    #expect(finding.left == ExactNumber(14070))
    #expect(finding.right == ExactNumber(14069))
    #expect(finding.difference == ExactNumber(1))
    #expect(finding.cells == [.requests(.received, .total)])
    #expect(finding.line == 3)
    #expect(finding.quote == "收到14070件。")
    #expect(finding.details["readings"] == "received 14069;accepted 14629")
  }

  @Test func roundedNumbersAreNotCompared() {
    let rounded = NarrativeFigure.made("14000", "requests.received.total", isApproximate: true)
    #expect(statuses([rounded], "G1") == ["notAssessable approximate"])
    let tenThousands = NarrativeFigure.made("14100", "requests.received.total", quote: "收到1.41万件")
    #expect(statuses([tenThousands], "G1") == ["notAssessable approximate"])
    let exact = NarrativeFigure.made("14100", "requests.received.total", quote: "收到14100件")
    #expect(statuses([exact], "G1") == ["fail received"])
  }

  @Test func aBlankCellLeavesTheQuestionOpen() {
    var made = MadeReport.city
    made.blank(.requests(.received, .total))
    #expect(statuses([.made("5", "requests.received.total")], "G1", of: made) == ["notAssessable missing"])
  }

  @Test func applicantsAreHeldAgainstTheirColumn() {
    #expect(statuses([.made("14069", "requests.received.naturalPersons")], "G1") == ["pass received"])
    #expect(statuses([.made("14", "requests.received.businesses")], "G1") == ["fail received"])
  }

  @Test func documentsAndDecisionsAreTableTwos() {
    let figures: [NarrativeFigure] = [
      .made("564", "proactive.normativeDocuments.issued"), .made("75", "proactive.rules.inForce"),
      .made("6937489", "proactive.penalties.decisions"),
    ]
    #expect(statuses(figures, "G8") == ["pass subject", "fail subject", "pass subject"])
  }

  @Test func reviewTotalsAndResultsAreTableFours() {
    let figures: [NarrativeFigure] = [
      .made("790", "review.reconsideration.total"), .made("97", "review.reconsideration.corrected"),
      .made("212", "litigation.total"), .made("213", "litigation.total"), .made("99", "disputes.corrected"),
    ]
    #expect(
      statuses(figures, "G6") == [
        "pass subject", "pass subject", "pass subject", "fail subject", "pass subject",
      ])
  }

  @Test func aSentenceThatSaysThereWasNoneNeedsZeroes() {
    let none: [NarrativeFigure] = [
      .made("0", "disputes.corrected", kind: .none), .made("0", "litigation.corrected", kind: .none),
    ]
    #expect(statuses(none, "G7", of: .jianye) == ["pass subject", "pass subject"])
    #expect(statuses(none, "G7") == ["fail subject", "fail subject"])
    #expect(
      statuses([.made("0", "requests.received.total", kind: .none)], "G7", of: .jianye) == ["fail received"])
  }

  @Test func aReportWithoutTheBlockCannotBeCompared() {
    let made = MadeReport.jianye.report
    let report = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil,
      cells: made.cells.filter { $0.key.section != .review },
      narrative: [.made("1", "review.reconsideration.total")],
      source: ReportSource(file: "x", kind: .text))
    #expect(Check.reviewInProse.run(report).map(\.status) == [.notAssessable])
  }
}
