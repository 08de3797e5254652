import DisclosureReport
import TestSupport
import Testing

@Suite struct DerivedValuesTests {
  private func hints(_ rule: String, _ made: MadeReport) -> [Finding] { Answers.findings(rule, made) }

  private func jianye(_ changes: [(CellID, Int)]) -> MadeReport {
    var made = MadeReport.jianye
    for (id, value) in changes { made.set(id, value) }
    return made
  }

  @Test func theOneCellWhereRowAndColumnCross() {
    let made = jianye([(.requests(.handled, .total), 19)])
    let found = hints("J5", made)
    #expect(found.map(\.cells) == [[.requests(.handled, .total)]])
    #expect(found[0].left == ExactNumber(19) && found[0].right == ExactNumber(18))
    #expect(found[0].details["kind"] == "mend")
    #expect(found[0].details["of"] == "A1 total, A2 total, B handled")
  }

  @Test func twoErrorsApartAreTwoHints() {
    let two = jianye([(.requests(.received, .others), 2), (.requests(.repeated, .businesses), 5)])
    #expect(
      hints("J5", two).map(\.cells)
        == [[.requests(.repeated, .businesses)], [.requests(.received, .others)]])
    // Alike in size, they could as well stand in the other two corners.
    var alike = MadeReport.jianye
    for (row, column, count) in [
      (RequestRow.repeated, ApplicantColumn.naturalPersons, 5), (.repeated, .others, 5),
      (.disclosed, .others, 5),
    ] {
      for (other, place) in [
        (row, column), (row, .total), (.handled, column), (.handled, .total), (.received, column),
        (.received, .total),
      ] {
        let id = CellID.requests(other, place)
        alike.set(id, (alike.report.value(id)?.int ?? 0) + count)
      }
    }
    #expect(CheckRun.run(alike.report).allSatisfy { !$0.isFailedError })
    alike.set(.requests(.repeated, .naturalPersons), 3)
    #expect(hints("J5", alike).map(\.cells) == [[.requests(.repeated, .naturalPersons)]])
    alike.set(.requests(.disclosed, .others), 3)
    #expect(hints("J5", alike).isEmpty)
  }

  @Test func aSumAloneNamesNoCell() {
    var made = MadeReport()
    made.set(.review(.reconsideration, .total), 3)
    #expect(hints("J5", made).isEmpty)
  }

  @Test func theOneMissingCellIsImplied() {
    var made = MadeReport.jianye
    made.blank(.requests(.notHeld, .naturalPersons), .unreadable)
    let found = hints("J5", made)
    #expect(found.map(\.cells) == [[.requests(.notHeld, .naturalPersons)]])
    #expect(found[0].left == nil && found[0].right == ExactNumber(11))
    #expect(found[0].details["kind"] == "implied")
    #expect(found[0].details["of"] == "A1 naturalPersons, B unable.notHeld")
    made.blank(.review(.reconsideration, .total))
    #expect(hints("J5", made).map(\.right) == [ExactNumber(11), ExactNumber(1)])
  }

  @Test func valuesThatDisagreeOrCannotBeAreNotOffered() {
    var made = jianye([(.requests(.notHeld, .total), 12)])
    made.blank(.requests(.notHeld, .naturalPersons))
    #expect(hints("J5", made).filter { $0.details["kind"] == "implied" }.isEmpty)
    var block = MadeReport()
    block.set(.review(.directLitigation, .upheld), 2)
    block.blank(.review(.directLitigation, .pending))
    #expect(hints("J5", block).isEmpty)
    block.set(.review(.directLitigation, .total), 2)
    #expect(hints("J5", block).map(\.right) == [.zero])
    block.blank(.review(.directLitigation, .corrected))
    #expect(hints("J5", block).isEmpty)
  }

  @Test func lastYearsFigureImpliesAndForbids() {
    var made = MadeReport.jianye
    made.set(.requests(.carriedIn, .total), 3)
    made.set(.requests(.carriedIn, .naturalPersons), 4)
    made.set(.requests(.received, .naturalPersons), 14)
    made.set(.requests(.received, .total), 14)
    var before = MadeReport.yearBefore(made)
    before.set(.requests(.carriedOut, .naturalPersons), 4)
    before.set(.requests(.carriedOut, .total), 4)
    let found = Answers.findings("J5", made, previous: before)
    #expect(found.map(\.cells) == [[.requests(.carriedIn, .total)]])
    #expect(found[0].right == ExactNumber(4))
    #expect(found[0].details["of"] == "A2 total, B carriedIn, F1 total")
    before.set(.requests(.carriedOut, .total), 5)
    #expect(Answers.findings("J5", made, previous: before).isEmpty)
  }

  @Test func blanksTakenForZeroAreCounted() {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .others))
    let balance = Answers.findings("A2", made, blankAsZero: true)
    #expect(balance.map { $0.details["assumed"] } == [nil, nil, nil, nil, nil, "1", nil])
    #expect(Answers.findings("A2", made).allSatisfy { $0.details["assumed"] == nil })
  }
}
