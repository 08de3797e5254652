import DisclosureReport
import TestSupport
import Testing

@Suite struct OutcomeListTests {
  /// 祁阳 2024: 46 + 22 + 15 + 27 + 0 + 2 and 5 carried over, with 16 of another kind, are the 133 accepted.
  private func qiyang() -> MadeReport {
    var made = MadeReport()
    let rows: [(RequestRow, Int)] = [
      (.received, 128), (.carriedIn, 5), (.disclosed, 46), (.partiallyDisclosed, 22), (.enforcementFiles, 15),
      (.notHeld, 27), (.petitions, 2), (.otherRest, 5), (.handled, 117), (.carriedOut, 16),
    ]
    for (row, count) in rows {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    made.narrative = [.made("133", "requests.received.total", sentence: 1)] + list()
    return made
  }

  private func list(carriedOut: String = "16") -> [NarrativeFigure] {
    [
      .made("46", "outcomes.disclosed.total", sentence: 2),
      .made("22", "outcomes.partiallyDisclosed.total", sentence: 2),
      .made("15", "outcomes.withheld.total", sentence: 2), .made("27", "outcomes.unable.total", sentence: 2),
      .made("2", "outcomes.notProcessed.total", sentence: 3),
      .made("5", "outcomes.other.total", sentence: 3),
      .made(carriedOut, "requests.carriedOut.total", sentence: 3),
    ]
  }

  private func lists(_ made: MadeReport) -> [Finding] {
    CheckRun.run(made.report).filter { $0.rule == "G4" && $0.details["list"] != nil }
  }

  @Test func qiyangsListWithWhatWasCarriedOverIsAllThatWasAccepted() throws {
    let made = qiyang()
    let findings = CheckRun.run(made.report).filter { "\($0.rule)".hasPrefix("G") && $0.quote != nil }
    #expect(findings.allSatisfy { $0.status == .pass })
    let list = try #require(lists(made).first)
    #expect(list.left == ExactNumber(133))
    #expect(list.right == ExactNumber(133))
    #expect(list.details["reading"] == "accepted")
    #expect(findings.first?.details["reading"] == "accepted")
  }

  @Test func aListWithoutItIsAllThatWasHandled() throws {
    var made = qiyang()
    made.narrative.removeLast()
    let list = try #require(lists(made).first)
    #expect(list.status == .pass)
    #expect(list.left == ExactNumber(117))
    #expect(list.details["reading"] == "handled")
  }

  @Test func aWrongOutcomeIsNamedOnceAndNotAgainForItsList() {
    var made = qiyang()
    made.narrative[1] = .made("47", "outcomes.disclosed.total", sentence: 2)
    let failing = CheckRun.run(made.report).filter { $0.rule == "G4" && $0.status == .fail }
    #expect(failing.map(\.left) == [ExactNumber(47)])
    #expect(failing.map(\.right) == [ExactNumber(46)])
  }

  @Test func whereTheCellsAreBlankTheListAloneIsHeldAgainstTheTotal() throws {
    var made = qiyang()
    for row in RequestRow.rows(in: .form2021) where row.group != nil { made.blank(.requests(row, .total)) }
    #expect(lists(made).map(\.status) == [.pass])
    made.narrative[1] = .made("47", "outcomes.disclosed.total", sentence: 2)
    let list = try #require(lists(made).first)
    #expect(list.status == .fail)
    #expect(list.left == ExactNumber(134))
    #expect(list.right == ExactNumber(133))
  }

  @Test func aWrongNumberOfCarriedOverIsNamedOnceToo() {
    var made = qiyang()
    made.narrative[7] = .made("17", "requests.carriedOut.total", sentence: 3)
    let failing = CheckRun.run(made.report).filter { "\($0.rule)".hasPrefix("G") && $0.status == .fail }
    #expect(failing.map(\.rule) == ["G2"])
  }

  @Test func aListThatLeavesAnOutcomeOutIsNotAddedUp() {
    var made = qiyang()
    made.narrative.remove(at: 4)
    #expect(lists(made).isEmpty)
  }

  @Test func anOutcomeAndItsReasonAreNotAddedTwice() {
    var made = qiyang()
    made.narrative.append(.made("27", "requests.unable.notHeld.total", sentence: 3))
    #expect(lists(made).isEmpty)
  }
}
