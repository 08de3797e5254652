import DisclosureReport
import TestSupport
import Testing

@Suite struct TwoYearsTests {
  private let rules = ["D5", "E1", "E4", "F1", "F2"]

  @Test func withoutASecondReportTheRulesAreSilent() {
    for rule in rules + ["F3", "F4"] { #expect(Answers.findings(rule, .city).isEmpty, "\(rule)") }
  }

  @Test(arguments: [2021, 2023, 2024])
  func yearsThatAreNotNeighboursAreNotCompared(_ year: Int) {
    let made = MadeReport()
    var before = MadeReport()
    before.year = year
    for rule in rules {
      let findings = Answers.findings(rule, made, previous: before)
      #expect(findings.map(\.status) == [.notAssessable], "\(rule)")
      #expect(findings.first?.details["why"] == "years")
      #expect(findings.first?.details["previousYear"] == String(year))
    }
  }

  @Test func anUnknownYearIsNoNeighbour() {
    var made = MadeReport()
    made.year = nil
    let findings = Answers.findings("F1", made, previous: MadeReport())
    #expect(findings.map(\.status) == [.notAssessable])
    #expect(findings.first?.details["why"] == "yearUnknown")
  }

  // MARK: - D5

  @Test func casesAreNotFewerThanThoseThatWereOpen() {
    var made = MadeReport()
    made.set(.review(.reconsideration, .total), 7)
    var before = MadeReport.yearBefore(made)
    before.set(.review(.reconsideration, .pending), 7)
    #expect(Answers.statuses("D5", made, previous: before) == [.pass, .pass, .pass])
    before.set(.review(.reconsideration, .pending), 8)
    let findings = Answers.findings("D5", made, previous: before)
    #expect(findings.map(\.status) == [.fail, .pass, .pass])
    #expect(findings[0].left == ExactNumber(7) && findings[0].right == ExactNumber(8))
    #expect(findings[0].severity == .information)
    #expect(findings[0].cells == [.review(.reconsideration, .total)])
    before.blank(.review(.reconsideration, .pending))
    let open = Answers.findings("D5", made, previous: before)[0]
    #expect(open.status == .notAssessable)
    #expect(open.cells.isEmpty)
    #expect(open.details["missingBefore"] == "review.reconsideration.pending")
  }

  // MARK: - E1

  @Test func documentsInForceFollowFromLastYear() {
    let made = MadeReport.city
    var before = MadeReport.yearBefore(made)
    before.set(.proactive(.rules, .inForce), 76)
    before.set(.proactive(.normativeDocuments, .inForce), 4605)
    #expect(Answers.statuses("E1", made, previous: before) == [.pass, .pass])
    before.set(.proactive(.rules, .inForce), 77)
    let failing = Answers.findings("E1", made, previous: before)[0]
    #expect(failing.status == .fail)
    #expect(failing.left == ExactNumber(74) && failing.right == ExactNumber(75))
    #expect(failing.cells.map(\.column) == ["inForce", "issued", "repealed"])
    #expect(failing.severity == .warning)
  }

  @Test func theOlderEditionHasNoStock() {
    var made = MadeReport.city
    var before = MadeReport.yearBefore(made)
    before.form = .form2019
    for rule in ["E1", "E4"] {
      #expect(Answers.findings(rule, made, previous: before).map { $0.details["why"] } == ["editions"])
    }
    made.form = .form2019
    #expect(Answers.findings("E1", made, previous: before).isEmpty)
  }

  // MARK: - E4

  @Test(arguments: [
    (3_000, Finding.Status.fail), (10_000, .fail), (30_000, .fail), (2_999, .pass), (30_001, .pass),
    (0, .pass),
  ])
  func feesInYuanAreSeenByTheirRatio(_ ratio: Int, _ status: Finding.Status) {
    var (low, high) = (MadeReport(), MadeReport())
    low.set(.proactive(.fees, .amount), 2)
    high.set(.proactive(.fees, .amount), 2 * ratio)
    low.year = 2022
    #expect(Answers.statuses("E4", high, previous: low) == [status])
    (low.year, high.year) = (2023, 2022)
    #expect(Answers.statuses("E4", low, previous: high) == [status])
  }

  @Test func feesKeepTheirDecimals() {
    var made = MadeReport()
    made.values[.proactive(.fees, .amount)] = ExactNumber("77302800.5")
    var before = MadeReport.yearBefore(made)
    before.values[.proactive(.fees, .amount)] = ExactNumber("7730.28")
    #expect(Answers.statuses("E4", made, previous: before) == [.fail])
    before.blank(.proactive(.fees, .amount))
    #expect(Answers.statuses("E4", made, previous: before) == [.notAssessable])
  }

  // MARK: - F1

  @Test func everyColumnIsCarriedOver() {
    var made = MadeReport()
    var before = MadeReport.yearBefore(made)
    before.set(.requests(.carriedOut, .naturalPersons), 4)
    before.set(.requests(.carriedOut, .total), 4)
    made.set(.requests(.carriedIn, .naturalPersons), 3)
    made.set(.requests(.carriedIn, .businesses), 1)
    made.set(.requests(.carriedIn, .total), 4)
    let findings = Answers.findings("F1", made, previous: before)
    #expect(findings.map(\.status) == [.fail, .fail, .pass, .pass, .pass, .pass, .pass])
    #expect(findings[0].left == ExactNumber(3) && findings[0].right == ExactNumber(4))
    #expect(findings[0].severity == .warning)
    #expect(findings[6].severity == .error)
    made.set(.requests(.carriedIn, .total), 5)
    #expect(Answers.findings("F1", made, previous: before)[6].isFailedError)
  }

  @Test func aBlankIsNotCarriedOver() {
    var made = MadeReport()
    var before = MadeReport.yearBefore(made)
    before.blank(.requests(.carriedOut, .total), .slash)
    made.blank(.requests(.carriedIn, .others))
    let findings = Answers.findings("F1", made, previous: before)
    #expect(findings.map(\.status) == [.pass, .pass, .pass, .pass, .pass, .notAssessable, .notAssessable])
    #expect(findings[5].cells == [.requests(.carriedIn, .others)])
    #expect(findings[6].cells.isEmpty)
    #expect(findings[6].details["missingBefore"] == "requests.carriedOut.total")
    let zeros = Answers.findings("F1", made, previous: before, blankAsZero: true)
    #expect(zeros.map(\.status) == Array(repeating: .pass, count: 7))
    #expect(zeros.map { $0.details["assumed"] } == [nil, nil, nil, nil, nil, "1", "1"])
  }

  // MARK: - F2

  @Test func aJumpIsMoreThanFiveTimesWithABaseOfTen() {
    var made = MadeReport()
    made.set(.requests(.received, .total), 50)
    var before = MadeReport.yearBefore(made)
    before.set(.requests(.received, .total), 10)
    let held = Answers.findings("F2", made, previous: before)
    #expect(held.map(\.status) == [.pass])
    #expect(held[0].details["n"] == "38")
    made.set(.requests(.received, .total), 51)
    made.set(.review(.directLitigation, .total), 9)
    made.set(.review(.reconsideration, .total), 1)
    before.set(.review(.reconsideration, .total), 10)
    before.set(.review(.directLitigation, .total), 1)
    made.set(.proactive(.penalties, .decisions), 12)
    before.set(.proactive(.penalties, .decisions), 60)
    before.set(.proactive(.licences, .decisions), 61)
    made.set(.proactive(.licences, .decisions), 12)
    let findings = Answers.findings("F2", made, previous: before)
    #expect(findings.map(\.status) == [.fail, .fail, .fail])
    #expect(
      findings.flatMap(\.cells) == [
        .proactive(.licences, .decisions), .requests(.received, .total), .review(.reconsideration, .total),
      ])
    #expect(findings[0].left == ExactNumber(12) && findings[0].right == ExactNumber(61))
  }

  @Test func editionsShareDecisionsAlone() {
    var made = MadeReport()
    var before = MadeReport.yearBefore(made)
    before.form = .form2019
    let held = Answers.findings("F2", made, previous: before)
    #expect(
      held[0].cells.filter { $0.section == .proactive }.map(\.column)
        == Array(repeating: "decisions", count: 3))
    #expect(held[0].details["n"] == "28")
    made.form = .form2019
    before.set(.proactive(.licences, .change), -90)
    made.set(.proactive(.licences, .change), 90)
    #expect(Answers.statuses("F2", made, previous: before) == [.pass])
  }

  // MARK: - F3

  @Test func anotherEditionNamesTheRowsThatMustNotBeCompared() {
    var made = MadeReport()
    var before = MadeReport.yearBefore(made)
    #expect(Answers.statuses("F3", made, previous: before) == [.pass])
    before.form = .form2019
    let finding = Answers.findings("F3", made, previous: before)[0]
    #expect(finding.status == .fail && finding.severity == .information)
    #expect(
      finding.details["rows"]
        == "rules normativeDocuments otherServices fees procurement other.notCorrected other.feeUnpaid other.rest"
    )
    made.form = .form2019
    #expect(Answers.statuses("F3", made, previous: before) == [.pass])
  }
}
