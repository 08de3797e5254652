import DisclosureReport
import TestSupport
import Testing

/// Figures of published reports whose checks were worked out by hand.
@Suite struct TableOracleTests {
  private func failing(_ made: MadeReport) -> [String] {
    CheckRun.run(made.report).filter(\.isFailedError)
      .map { "\($0.rule) \($0.details["row"] ?? $0.details["column"] ?? "")" }
  }

  private func tally(_ made: MadeReport) -> CheckTally {
    CheckTally(CheckRun.run(made.report), family: .reconciliation)
  }

  // MARK: - A district's general office, 2023

  @Test func jianye() {
    var made = MadeReport.jianye
    #expect(tally(made).passed == 42)
    #expect(Answers.statuses("E5", made) == [.pass])
    made.set(.requests(.notHeld, .total), 10)
    #expect(failing(made) == ["A1 total", "B unable.notHeld"])
  }

  // MARK: - A large city, 2025

  @Test func everySumOfALargeCityHolds() {
    let made = MadeReport.cityInFull
    #expect(tally(made).passed == 42)
    #expect(tally(made).total == 42)
    let balance = Answers.findings("A2", made)
    #expect(balance.map(\.left) == [14147, 258, 0, 46, 146, 32, 14629].map { ExactNumber($0) })
    let outcomes = Answers.findings("A1", made)
    #expect(outcomes.map(\.right) == [13364, 252, 0, 44, 121, 29, 13810].map { ExactNumber($0) })
    #expect(Answers.findings("D", made).map(\.left) == [790, 56, 156].map { ExactNumber($0) })
  }

  @Test func theTotalsOfItsGroupsAreThoseOfTheReport() {
    let report = MadeReport.cityInFull.report
    let sums = OutcomeGroup.allCases.map { report.sum(of: $0) }
    #expect(sums == [5548, 2168, 730, 3421, 457, 1486].map { ExactNumber($0) })
  }

  @Test func oneWrongFigureOfALargeCityIsFound() {
    var made = MadeReport.cityInFull
    made.set(.requests(.enforcementFiles, .naturalPersons), 228)
    #expect(failing(made) == ["A1 naturalPersons", "B withheld.enforcementFiles"])
    let mend = Answers.findings("J5", made)
    #expect(mend.map(\.cells) == [[.requests(.enforcementFiles, .naturalPersons)]])
    #expect(mend.map(\.right) == [ExactNumber(282)])
    #expect(Answers.findings("J4", made).map { $0.details["kind"] } == ["swap"])
    #expect(Answers.findings("J1", made).isEmpty && Answers.findings("J2", made).isEmpty)
  }

  @Test func rulesInForceAYearBeforeWere76() {
    let made = MadeReport.cityInFull
    var before = MadeReport.yearBefore(made)
    before.set(.proactive(.rules, .inForce), 76)
    #expect(Answers.statuses("E1", made, previous: before).first == .pass)
    before.set(.proactive(.rules, .inForce), 75)
    #expect(Answers.statuses("E1", made, previous: before).first == .fail)
    before.blank(.proactive(.rules, .inForce))
    let open = Answers.findings("E1", made, previous: before).first
    #expect(open?.status == .notAssessable)
    #expect(open?.details["impliedBefore"] == "76")
  }

  // MARK: - Table four of a city, 2025

  @Test func threeBlocksOfACity() {
    var made = MadeReport()
    made.fill(.reconsideration, [119, 25, 91, 24, 259])
    made.fill(.directLitigation, [7, 0, 15, 6, 28])
    made.fill(.litigationAfterReconsideration, [21, 1, 7, 9, 38])
    #expect(Answers.statuses("D", made) == [.pass, .pass, .pass])
    #expect(Answers.statuses("D6", made) == [.pass])
    made.set(.review(.reconsideration, .corrected), 52)
    let findings = Answers.findings("D", made)
    #expect(findings.map(\.status) == [.fail, .pass, .pass])
    #expect(findings[0].difference == ExactNumber(27))
    let swapped = Answers.findings("J4", made)
    #expect(swapped.map(\.cells) == [[.review(.reconsideration, .corrected)]])
    #expect(swapped.map(\.right) == [ExactNumber(25)])
    // 19 for 91 could as well be 119 for 191.
    made.fill(.reconsideration, [119, 25, 19, 24, 259])
    #expect(Answers.findings("J4", made).isEmpty)
  }

  // MARK: - In and out of a city, 2025

  @Test func whatCameInWentOut() {
    var made = MadeReport()
    for (row, count) in [(RequestRow.received, 3259), (.carriedIn, 77), (.handled, 3278), (.carriedOut, 58)] {
      made.fill(row, [count, 0, 0, 0, 0, 0, count])
    }
    let total = Answers.findings("A2", made)[6]
    #expect(total.status == .pass)
    #expect(total.left == ExactNumber(3336) && total.right == ExactNumber(3336))
    made.set(.requests(.carriedOut, .total), 85)
    let failing = Answers.findings("A2", made)[6]
    #expect(failing.status == .fail)
    #expect(failing.difference == ExactNumber(-27))
  }

  // MARK: - A new district, 2025

  private var newDistrict: MadeReport {
    var made = MadeReport()
    made.fill(.received, [60, 1, 0, 0, 0, 1, 62])
    made.fill(.disclosed, [61, 1, 0, 0, 0, 0, 62])
    made.fill(.handled, [61, 1, 0, 0, 0, 0, 62])
    return made
  }

  @Test func oneApplicantOfANewDistrictIsMistaken() {
    let made = newDistrict
    #expect(failing(made) == ["A2 naturalPersons", "A2 others"])
    let balance = Answers.findings("A2", made)
    #expect(balance[0].left == ExactNumber(60) && balance[0].right == ExactNumber(61))
    #expect(balance[5].left == ExactNumber(1) && balance[5].right == .zero)
    #expect(balance[6].status == .pass && balance[6].left == ExactNumber(62))
    let pair = Answers.findings("J2", made)
    #expect(pair.map(\.cells) == [[.requests(.received, .others), .requests(.received, .naturalPersons)]])
    #expect(pair[0].details["amount"] == "1")
    #expect(Answers.findings("J5", made).isEmpty)
  }

  @Test func withTheApplicantInItsPlaceAllHolds() {
    var made = newDistrict
    made.fill(.received, [61, 1, 0, 0, 0, 0, 62])
    #expect(tally(made).passed == 42)
    #expect(Answers.findings("J2", made).isEmpty)
  }

  // MARK: - A general office, 2019 edition

  @Test func blanksOfAGeneralOfficeAreNotZeros() {
    let made = MadeReport.generalOffice2019
    let balance = Answers.findings("A2", made)
    #expect(balance[0].status == .pass && balance[0].left == ExactNumber(839))
    #expect(balance[6].status == .pass && balance[6].left == ExactNumber(877))
    let rows = Answers.findings("B", made)
    #expect(rows.count == 23)
    #expect(rows.allSatisfy { $0.status == .notAssessable })
    #expect(failing(made).isEmpty)
    #expect(Answers.statuses("E6", made) == [.pass, .pass])
    #expect(Answers.findings("E5", made).map { $0.details["why"] } == ["officePower"])
    #expect(["J1", "J2", "J3", "J4", "J5"].allSatisfy { Answers.findings($0, made).isEmpty })
  }

  @Test func withBlanksAsZeroItsNaturalColumnAddsUp() {
    let made = MadeReport.generalOffice2019
    let outcomes = Answers.findings("A1", made, blankAsZero: true)
    #expect(outcomes[0].status == .pass)
    #expect(outcomes[0].left == ExactNumber(767) && outcomes[0].right == ExactNumber(767))
    #expect(outcomes[0].details["assumed"] == "8")
    #expect(outcomes.map(\.status) == [.pass, .pass, .pass, .pass, .pass, .pass, .fail])
    var wrong = made
    wrong.set(.requests(.notHeld, .naturalPersons), 253)
    #expect(Answers.findings("A1", wrong, blankAsZero: true)[0].status == .fail)
  }
}
