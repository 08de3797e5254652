import DisclosureReport
import TestSupport
import Testing

@Suite struct PlausibilityTests {
  private func statuses(_ made: MadeReport, _ rule: String) -> [Finding.Status] {
    CheckRun.run(made.report).filter { "\($0.rule)" == rule }.map(\.status)
  }

  @Test func issuedMayEqualInForceAndRepealed() {
    var made = MadeReport()
    made.set(.proactive(.rules, .issued), 3)
    made.set(.proactive(.rules, .inForce), 2)
    made.set(.proactive(.rules, .repealed), 1)
    #expect(statuses(made, "E2") == [.pass, .pass])
    made.set(.proactive(.rules, .issued), 4)
    #expect(statuses(made, "E2") == [.fail, .pass])
    made.blank(.proactive(.rules, .inForce))
    #expect(statuses(made, "E2") == [.notAssessable, .pass])
  }

  @Test func theOlderEditionHasNoStockToCompareWith() {
    var made = MadeReport()
    made.form = .form2019
    #expect(statuses(made, "E2").isEmpty)
  }

  @Test func countsAreWholeAndNotNegative() {
    var made = MadeReport()
    #expect(statuses(made, "E3") == Array(repeating: .pass, count: 10))
    made.values[.proactive(.penalties, .decisions)] = ExactNumber("1.5")
    made.set(.proactive(.rules, .issued), -1)
    #expect(statuses(made, "E3").count { $0 == .fail } == 2)
  }

  @Test func moneyMayHaveDecimalsButIsNotNegative() {
    var made = MadeReport()
    made.values[.proactive(.fees, .amount)] = ExactNumber("7730.28")
    #expect(!statuses(made, "E3").contains(.fail))
    made.set(.proactive(.fees, .amount), -3)
    #expect(statuses(made, "E3").contains(.fail))
  }

  @Test func theYearlyChangeMayBeNegative() {
    var made = MadeReport()
    made.form = .form2019
    made.set(.proactive(.licences, .change), -18)
    #expect(!statuses(made, "E3").contains(.fail))
  }

  @Test func cellsOfTheOtherTablesAnswerOnlyWhereTheyFail() {
    var made = MadeReport()
    made.set(.requests(.repeated, .businesses), -1)
    let failing = CheckRun.run(made.report).filter { $0.rule == "E3" && $0.status == .fail }
    #expect(failing.flatMap(\.cells) == [.requests(.repeated, .businesses)])
  }
}
