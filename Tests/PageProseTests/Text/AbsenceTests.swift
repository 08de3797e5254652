import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct AbsenceTests {
  private let cells: [CellID] = [.requests(.disclosed, .total), .requests(.received, .total)]

  @Test(arguments: [
    (Cell.Mark.blank, Absence.notStated), (.slash, .notStated), (.dash, .notStated),
    (.underscore, .notStated),
    (.unplaced, .notRead), (.unproven, .notRead), (.unreadable, .notRead),
  ])
  func marksHaveTheirReason(_ mark: Cell.Mark, _ absence: Absence) {
    var made = MadeReport.jianye
    made.blank(cells[0], mark)
    #expect(Absence([cells[0]], in: made.report) == absence)
  }

  @Test func aSumOfWhichSomePartsAreStatedIsPartlyStated() {
    var made = MadeReport.jianye
    made.blank(cells[0])
    #expect(Absence(cells, in: made.report) == .partlyStated)
  }

  @Test func aNumberHasNoReason() { #expect(Absence(cells, in: MadeReport.jianye.report) == nil) }

  @Test func aRowThatIsNotThereIsNotFound() {
    #expect(Absence([.requests(.other, .total)], in: MadeReport.jianye.report) == .notFound)
    #expect(Absence([], in: MadeReport.jianye.report) == .notFound)
  }

  @Test func whatWasNotReadWeighsMost() {
    var made = MadeReport.jianye
    made.blank(cells[0])
    made.blank(cells[1], .unplaced)
    #expect(Absence(cells, in: made.report) == .notRead)
  }
}
