import DisclosureReport
import TestSupport
import Testing

@Suite struct DiagnosisTests {
  private func hints(_ rule: String, _ made: MadeReport) -> [Finding] { Answers.findings(rule, made) }

  private func jianye(_ changes: [(CellID, Int)]) -> MadeReport {
    var made = MadeReport.jianye
    for (id, value) in changes { made.set(id, value) }
    return made
  }

  @Test func soundReportsGiveNoHint() {
    for made in [MadeReport.jianye, .city] {
      for rule in ["J1", "J2", "J3", "J4", "J5"] { #expect(hints(rule, made).isEmpty, "\(rule)") }
    }
  }

  @Test func everyHintIsAHint() {
    let made = jianye([(.requests(.notHeld, .naturalPersons), 10)])
    let found = ["J1", "J2", "J3", "J4", "J5"].flatMap { hints($0, made) }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .hint && $0.status == .fail && !$0.isFailedError })
  }

  // MARK: - J1

  @Test func aSplitNumberIsJoined() {
    let made = jianye([(.requests(.received, .naturalPersons), 1), (.requests(.received, .businesses), 8)])
    let found = hints("J1", made)
    #expect(found.count == 1)
    #expect(found[0].cells == [.requests(.received, .naturalPersons), .requests(.received, .businesses)])
    #expect(found[0].left == ExactNumber(1) && found[0].right == ExactNumber(18))
    #expect(found[0].details["kind"] == "join")
    #expect(found[0].details["of"] == "A2 naturalPersons, A2 businesses, B received")
    #expect(hints("J3", made).isEmpty)
  }

  @Test func figuresAfterASplitNumberMoveBack() {
    var made = jianye([(.requests(.notHeld, .naturalPersons), 10), (.requests(.notHeld, .businesses), 1)])
    made.set(.requests(.received, .naturalPersons), 17)
    made.set(.requests(.received, .businesses), 1)
    made.set(.requests(.handled, .naturalPersons), 17)
    made.set(.requests(.handled, .businesses), 1)
    #expect(CheckRun.run(made.report).allSatisfy { !$0.isFailedError })
    // 10 1 0 0 0 0 11 printed as 1 0 1 0 0 0 11: the 1 has moved one column on.
    made.set(.requests(.notHeld, .naturalPersons), 1)
    made.set(.requests(.notHeld, .businesses), 0)
    made.set(.requests(.notHeld, .researchInstitutions), 1)
    let found = hints("J1", made)
    #expect(found.count == 1)
    #expect(found[0].cells == [.requests(.notHeld, .naturalPersons), .requests(.notHeld, .businesses)])
    #expect(found[0].right == ExactNumber(10))
    #expect(found[0].details["kind"] == "shift")
  }

  @Test func digitsThatMendTheRowAloneAreNotJoined() {
    // 1 and 8 would make the row right and both columns wrong.
    let made = jianye([
      (.requests(.received, .naturalPersons), 1), (.requests(.received, .businesses), 8),
      (.requests(.handled, .businesses), 8), (.requests(.handled, .naturalPersons), 1),
    ])
    #expect(hints("J1", made).isEmpty)
  }

  @Test func blocksOfTableFourAreJoinedToo() {
    var made = MadeReport()
    for (column, count) in zip(ReviewColumn.allCases, [1, 8, 0, 3, 21]) {
      made.set(.review(.directLitigation, column), count)
    }
    #expect(hints("J1", made).map(\.right) == [ExactNumber(18)])
    for (column, count) in zip(ReviewColumn.allCases, [1, 0, 0, 0, 10]) {
      made.set(.review(.directLitigation, column), count)
    }
    #expect(hints("J1", made).isEmpty)
  }

  // MARK: - J2

  @Test func oneApplicantClassMistaken() {
    let made = jianye([(.requests(.received, .naturalPersons), 16), (.requests(.received, .others), 2)])
    let found = hints("J2", made)
    #expect(found.count == 1)
    #expect(found[0].cells == [.requests(.received, .others), .requests(.received, .naturalPersons)])
    #expect(found[0].left == ExactNumber(2) && found[0].right == .zero)
    #expect(found[0].details["over"] == "others" && found[0].details["under"] == "naturalPersons")
    #expect(found[0].details["amount"] == "2")
    #expect(found[0].details["of"] == "A2 naturalPersons, A2 others")
    #expect(hints("J2", jianye([(.requests(.received, .naturalPersons), 16)])).isEmpty)
  }

  @Test func oneMoveMendsOutcomesAndBalance() {
    let made = jianye([(.requests(.handled, .naturalPersons), 13), (.requests(.handled, .businesses), 5)])
    let found = hints("J2", made)
    #expect(found.count == 1)
    #expect(found[0].cells == [.requests(.handled, .businesses), .requests(.handled, .naturalPersons)])
    #expect(
      found[0].details["of"] == "A1 naturalPersons, A1 businesses, A2 naturalPersons, A2 businesses")
  }

  @Test func severalRowsMayHoldTheMistake() {
    // Three disclosed and two partially disclosed to natural persons, two of either printed under others.
    var made = jianye([(.requests(.disclosed, .naturalPersons), 1), (.requests(.disclosed, .others), 2)])
    let found = hints("J2", made)
    #expect(found.map(\.cells.count) == [2])
    made.set(.requests(.repeated, .others), 3)
    made.set(.requests(.repeated, .total), 3)
    made.set(.requests(.handled, .others), 3)
    made.set(.requests(.handled, .total), 21)
    made.set(.requests(.received, .others), 3)
    made.set(.requests(.received, .total), 21)
    let open = hints("J2", made)
    #expect(open.map(\.cells.count) == [4])
    #expect(open[0].right == nil)
  }

  @Test func twoRowsOffByTheSame() {
    let made = jianye([
      (.requests(.disclosed, .naturalPersons), 1), (.requests(.notHeld, .naturalPersons), 13),
    ])
    let found = hints("J2", made)
    #expect(found.count == 1)
    #expect(found[0].details["kind"] == "rows")
    // The figures of natural persons may stand in the wrong rows, or the totals.
    #expect(
      found[0].cells == [
        .requests(.notHeld, .naturalPersons), .requests(.disclosed, .naturalPersons),
        .requests(.disclosed, .total), .requests(.notHeld, .total),
      ])
    #expect(found[0].left == ExactNumber(13) && found[0].right == nil)
    #expect(found[0].details["over"] == "unable.notHeld" && found[0].details["amount"] == "2")
    #expect(found[0].details["of"] == "B disclosed, B unable.notHeld")
  }

  @Test func carriedOverBetweenTheWrongColumns() {
    var made = MadeReport.jianye
    made.set(.requests(.carriedIn, .naturalPersons), 4)
    made.set(.requests(.carriedIn, .total), 4)
    var before = MadeReport.yearBefore(made)
    before.set(.requests(.carriedOut, .businesses), 4)
    before.set(.requests(.carriedOut, .total), 4)
    let found = Answers.findings("J2", made, previous: before)
    #expect(found.map { $0.details["of"] } == ["F1 naturalPersons, F1 businesses"])
    #expect(found[0].cells.map(\.row) == ["carriedIn", "carriedIn"])
    before.set(.requests(.carriedOut, .total), 5)
    #expect(Answers.findings("J2", made, previous: before).isEmpty)
  }
}
