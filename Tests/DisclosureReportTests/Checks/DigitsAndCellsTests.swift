import DisclosureReport
import TestSupport
import Testing

@Suite struct DigitsAndCellsTests {
  private func hints(_ rule: String, _ made: MadeReport) -> [Finding] { Answers.findings(rule, made) }

  private func jianye(_ changes: [(CellID, Int)]) -> MadeReport {
    var made = MadeReport.jianye
    for (id, value) in changes { made.set(id, value) }
    return made
  }

  // MARK: - J3

  @Test func aCellLeftOutOfTheTotal() {
    let made = jianye([
      (.requests(.disclosed, .others), 4), (.requests(.handled, .others), 4),
      (.requests(.received, .others), 4),
    ])
    let found = hints("J3", made).filter { $0.details["of"] == "B disclosed" }
    #expect(found.map(\.cells) == [[.requests(.disclosed, .others)]])
    #expect(found[0].details["kind"] == "leftOut")
    #expect(found[0].details["amount"] == "4")
  }

  @Test func aCellCountedTwice() {
    var made = MadeReport()
    for (column, count) in zip(ReviewColumn.allCases, [376, 97, 196, 121, 911]) {
      made.set(.review(.reconsideration, column), count)
    }
    let found = hints("J3", made)
    #expect(found.map(\.cells) == [[.review(.reconsideration, .pending)]])
    #expect(found[0].details["kind"] == "twice")
    #expect(found[0].details["of"] == "D reconsideration")
    made.set(.review(.reconsideration, .corrected), 121)
    made.set(.review(.reconsideration, .total), 935)
    #expect(hints("J3", made).isEmpty)
  }

  @Test func aTotalTakenForZeroLeavesNothingOut() {
    var made = MadeReport()
    made.set(.review(.directLitigation, .upheld), 5)
    #expect(hints("J3", made).count == 1)
    made.blank(.review(.directLitigation, .total))
    #expect(Answers.findings("D", made, blankAsZero: true).map(\.status) == [.pass, .fail, .pass])
    #expect(Answers.findings("J3", made, blankAsZero: true).isEmpty)
  }

  @Test func aDifferenceOfOneSaysLittle() {
    var made = MadeReport()
    made.set(.review(.directLitigation, .upheld), 1)
    #expect(hints("J3", made).map(\.cells) == [[.review(.directLitigation, .upheld)]])
    made.set(.review(.directLitigation, .pending), 3)
    made.set(.review(.directLitigation, .total), 3)
    #expect(hints("J3", made).isEmpty)
  }

  // MARK: - J4

  @Test func swappedDigits() {
    var made = MadeReport.city
    made.set(.requests(.notHeld, .naturalPersons), 3241)
    let found = hints("J4", made)
    #expect(found.map(\.cells) == [[.requests(.notHeld, .naturalPersons)]])
    #expect(found[0].left == ExactNumber(3241) && found[0].right == ExactNumber(3421))
    #expect(found[0].details["kind"] == "swap")
    #expect(found[0].details["of"] == "A1 naturalPersons, B unable.notHeld")
    made.set(.requests(.notHeld, .naturalPersons), 3430)
    #expect(hints("J4", made).isEmpty)
  }

  @Test func aSlippedDigit() {
    var made = MadeReport.city
    made.set(.requests(.carriedIn, .total), 56)
    let found = hints("J4", made)
    #expect(found.map(\.cells) == [[.requests(.carriedIn, .total)]])
    #expect(found[0].right == ExactNumber(560))
    #expect(found[0].details["kind"] == "slip")
    made.set(.requests(.carriedIn, .total), 5600)
    #expect(hints("J4", made).map(\.right) == [ExactNumber(560)])
    made.set(.requests(.carriedIn, .total), 57)
    #expect(hints("J4", made).isEmpty)
  }

  @Test func aSwapThatTwoCellsExplainIsNotSaid() {
    var made = MadeReport()
    for (column, count) in zip(ReviewColumn.allCases, [12, 12, 0, 0, 33]) {
      made.set(.review(.reconsideration, column), count)
    }
    #expect(hints("J4", made).isEmpty)
    made.set(.review(.reconsideration, .corrected), 0)
    made.set(.review(.reconsideration, .total), 21)
    #expect(hints("J4", made).isEmpty)
    made.set(.review(.reconsideration, .corrected), 11)
    made.set(.review(.reconsideration, .total), 32)
    #expect(hints("J4", made).isEmpty)
    made.set(.review(.reconsideration, .total), 41)
    made.set(.review(.reconsideration, .corrected), 20)
    #expect(hints("J4", made).map(\.cells) == [[.review(.reconsideration, .upheld)]])
  }
}
