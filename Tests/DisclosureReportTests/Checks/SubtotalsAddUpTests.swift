import DisclosureReport
import TestSupport
import Testing

@Suite struct SubtotalsAddUpTests {
  private func made(_ group: OutcomeGroup, _ sums: [Int]) -> MadeReport {
    var made = MadeReport.jianye
    made.subtotals[group] = Dictionary(
      uniqueKeysWithValues: zip(ApplicantColumn.allCases, sums.map { Cell(ExactNumber($0)) }))
    return made
  }

  private func statuses(_ made: MadeReport) -> [Finding.Status] {
    Check.subtotalsAddUp.run(made.report).map(\.status)
  }

  @Test func theSumOfAGroupHolds() {
    #expect(statuses(made(.unable, [11, 0, 0, 0, 0, 0, 11])) == Array(repeating: .pass, count: 7))
    #expect(statuses(made(.withheld, [2, 0, 0, 0, 0, 0, 2])) == Array(repeating: .pass, count: 7))
    #expect(statuses(made(.other, [0, 0, 0, 0, 0, 0, 0])) == Array(repeating: .pass, count: 7))
  }

  @Test func aSumThatDiffersFailsInItsColumn() throws {
    let findings = Check.subtotalsAddUp.run(made(.unable, [11, 0, 0, 0, 0, 0, 12]).report)
    let failing = findings.filter { $0.status == .fail }
    #expect(failing.count == 1)
    let finding = try #require(failing.first)
    #expect(finding.details == ["group": "unable", "column": "total"])
    #expect(finding.left == ExactNumber(11) && finding.right == ExactNumber(12))
    #expect(
      finding.cells == [RequestRow.notHeld, .needsCreation, .stillUnclear].map { .requests($0, .total) })
    #expect(finding.isFailedError)
  }

  @Test func aBlankRowIsNotAssessable() {
    var made = made(.unable, [11, 0, 0, 0, 0, 0, 11])
    made.blank(.requests(.needsCreation, .total))
    #expect(statuses(made).last == .notAssessable)
    #expect(statuses(made).first == .pass)
  }

  @Test func withoutPrintedSumsTheRuleSaysNothing() {
    #expect(statuses(.jianye).isEmpty)
    #expect(CheckTally(CheckRun.run(MadeReport.jianye.report), family: .reconciliation).total == 42)
    let more = made(.unable, [11, 0, 0, 0, 0, 0, 11])
    #expect(CheckTally(CheckRun.run(more.report), family: .reconciliation).total == 49)
  }
}
