import DisclosureReport
import TestSupport
import Testing

@Suite struct ReconciliationTests {
  private func failing(_ made: MadeReport) -> [String] {
    CheckRun.run(made.report).filter(\.isFailedError)
      .map { "\($0.rule) \($0.details["row"] ?? "")\($0.details["column"] ?? "")" }
  }

  @Test func fortyTwoSumsHold() {
    for made in [MadeReport.jianye, .city] {
      let tally = CheckTally(CheckRun.run(made.report), family: .reconciliation)
      #expect(tally.passed == 42)
      #expect(tally.total == 42)
    }
  }

  @Test func theOlderEditionHasForty() {
    var made = MadeReport()
    made.form = .form2019
    #expect(CheckTally(CheckRun.run(made.report), family: .reconciliation).passed == 40)
  }

  @Test func aChangedOutcomeBreaksItsColumnAndItsRow() {
    var made = MadeReport.jianye
    made.set(.requests(.notHeld, .businesses), 1)
    #expect(failing(made) == ["A1 businesses", "B unable.notHeld"])
  }

  @Test func aChangedTotalOfReceivedBreaksTheBalanceAndItsRow() {
    var made = MadeReport.jianye
    made.set(.requests(.received, .total), 19)
    #expect(failing(made) == ["A2 total", "B received"])
  }

  @Test func aChangedResultBreaksItsBlock() {
    var made = MadeReport.jianye
    made.set(.review(.directLitigation, .pending), 2)
    #expect(failing(made) == ["D directLitigation"])
  }

  @Test func bothSidesAndTheirDifferenceAreGiven() throws {
    var made = MadeReport.jianye
    made.set(.requests(.carriedOut, .naturalPersons), 4)
    let finding = try #require(CheckRun.run(made.report).first { $0.rule == "A2" && $0.status == .fail })
    #expect(finding.left == ExactNumber(18))
    #expect(finding.right == ExactNumber(22))
    #expect(finding.difference == ExactNumber(-4))
    #expect(finding.cells.map(\.row) == ["received", "carriedIn", "handled", "carriedOut"])
    #expect(finding.isFailedError)
  }

  @Test func aBlankMakesARuleNotAssessableAndIsNamed() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.disclosed, .total), .slash)
    let findings = CheckRun.run(made.report)
    let open = findings.filter { $0.status == .notAssessable && $0.severity == .error }
    #expect(open.map(\.rule) == ["A1", "B"])
    #expect(open.allSatisfy { $0.cells == [.requests(.disclosed, .total)] })
    #expect(!findings.contains { $0.isFailedError })
  }

  /// The kinds of applicant of a row with nothing for a blank, its total, and the sides of the sum where they are known.
  private static let bounded: [(String, Finding.Status, Int?, Int?)] = [
    ("0,,,1,,,0", .fail, 1, 0), ("2,,1,,,,3", .notAssessable, nil, 3), ("4,,0,0,0,0,3", .fail, 4, 3),
    (",,,,,,0", .notAssessable, nil, 0), ("1,,0,0,0,0,", .notAssessable, nil, nil),
    ("1,-1,,1,0,0,0", .notAssessable, nil, 0),
  ]

  @Test(arguments: bounded)
  func knownPartsBoundASumWithBlanks(
    _ cells: String, _ status: Finding.Status, _ left: Int?, _ right: Int?
  ) throws {
    var made = MadeReport()
    let values = cells.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    for (column, value) in zip(ApplicantColumn.allCases, values) {
      made.values[.requests(.disclosed, column)] = .some(value.map { ExactNumber($0) })
    }
    let finding = try #require(
      Check.applicantsAddUp.run(made.report).first { $0.details["row"] == "disclosed" })
    #expect(finding.status == status)
    #expect(finding.left?.int == left)
    #expect(finding.right?.int == right)
    guard status == .fail else { return }
    #expect(finding.details["least"] == "left")
    #expect(finding.details["open"] == String(values.count { $0 == nil }))
    #expect(finding.cells.count == values.count { $0 != nil })
  }

  @Test func theOtherSideOfABalanceIsBoundedToo() throws {
    var made = MadeReport.jianye
    made.set(.requests(.carriedOut, .total), 5)
    made.blank(.requests(.handled, .total))
    made.set(.requests(.received, .total), 4)
    let finding = try #require(
      Check.requestsBalance.run(made.report).first { $0.details["column"] == "total" })
    #expect(finding.status == .fail)
    #expect(finding.details["least"] == "right")
    #expect((finding.left?.int, finding.right?.int) == (4, 5))
  }

  @Test func aReportWithoutTableThreeHasNoSumsOfIt() {
    let made = MadeReport().report
    let cells = made.cells.filter { $0.key.section != .requests }
    let report = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil, cells: cells,
      source: ReportSource(file: "x", kind: .text))
    #expect(Set(CheckRun.run(report).map(\.rule)) == ["D", "E2", "E3", "E5"])
  }

  @Test func aGroupWithoutRowsCannotPassUnseen() {
    let made = MadeReport.jianye.report
    let cells = made.cells.filter { !$0.key.row.hasPrefix("other") }
    let report = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil, cells: cells,
      source: ReportSource(file: "x", kind: .text))
    #expect(Check.outcomesAddUp.run(report).allSatisfy { $0.status == .notAssessable })
  }
}
