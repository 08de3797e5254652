import DisclosureReport
import TestSupport
import Testing

@Suite struct UnitsTests {
  private func unit(_ office: String, _ count: Int) -> MadeReport {
    var made = MadeReport()
    made.office = office
    made.set(.requests(.received, .naturalPersons), count)
    made.set(.requests(.received, .total), count)
    return made
  }

  @Test func aRegionIsTheSumOfItsUnits() {
    let units = [unit("甲局", 3), unit("乙局", 4)]
    #expect(Answers.findings("H1", unit("示例区", 7)).isEmpty)
    let held = Answers.findings("H1", unit("示例区", 7), units: units)
    #expect(held.map(\.status) == [.pass])
    #expect(held[0].details["n"] == "190")
    #expect(held[0].details["units"] == "2")
    #expect(held[0].details["complete"] == "unknown")
    let findings = Answers.findings("H1", unit("示例区", 8), units: units)
    #expect(findings.map(\.status) == [.fail, .fail, .pass])
    #expect(findings[0].cells == [.requests(.received, .naturalPersons)])
    #expect(findings[1].left == ExactNumber(8) && findings[1].right == ExactNumber(7))
    #expect(findings[2].details["n"] == "188")
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test func missingCellsAreSummedUp() {
    var units = [unit("甲局", 3), unit("乙局", 4)]
    units[1].blank(.requests(.received, .total))
    units[1].blank(.review(.reconsideration, .total))
    let findings = Answers.findings("H1", unit("示例区", 7), units: units)
    #expect(findings.map(\.status) == [.pass, .notAssessable])
    #expect(findings[0].details["n"] == "188")
    #expect(findings[1].cells == [.requests(.received, .total), .review(.reconsideration, .total)])
    #expect(findings[1].details["n"] == "2")
  }

  @Test func unitsOfAnotherYearOrEditionAreNamedAndNotAdded() {
    var units = [unit("甲局", 3), unit("乙局", 4), unit("丙局", 5)]
    units[1].year = 2022
    units[2].form = .form2019
    let findings = Answers.findings("H1", unit("示例区", 3), units: units)
    #expect(findings.map(\.status) == [.pass])
    #expect(findings[0].details["units"] == "1")
    #expect(findings[0].details["leftOut"] == "乙局\n丙局")
    let none = Answers.findings("H1", unit("示例区", 3), units: [units[1]])
    #expect(none.map(\.status) == [.notAssessable])
    #expect(none[0].details["why"] == "noUnits")
  }

  @Test func theRegionItselfAndAUnitGivenTwiceAreNamedAndNotAdded() {
    let units = [unit("甲局", 3), unit("示例区", 7), unit("甲局", 3), unit("乙局", 4)]
    let findings = Answers.findings("H1", unit("示例区", 7), units: units)
    #expect(findings.map(\.status) == [.pass])
    #expect(findings[0].details["units"] == "2")
    #expect(findings[0].details["leftOut"] == "示例区\n甲局")
  }

  @Test func unitsWithoutATableAreNamed() {
    let whole = unit("甲局", 3).report
    let report = AnnualReport(
      office: "甲局", year: 2023, form: .form2021, title: nil,
      cells: whole.cells.filter { $0.key.section != .review }, source: whole.source)
    let subject = CheckSubject(unit("示例区", 3).report, units: [report])
    let findings = Check.unitsAddUp.run(subject)
    #expect(findings.map(\.status) == [.pass, .notAssessable])
    #expect(findings[1].cells.count == 15)
    #expect(findings[0].details["missing"] == "甲局")
  }

  @Test func blanksTakenForZeroAreCounted() {
    var part = unit("甲局", 3)
    part.blank(.requests(.repeated, .total))
    let findings = Answers.findings("H1", unit("示例区", 3), units: [part], blankAsZero: true)
    #expect(findings.map(\.status) == [.pass])
    #expect(findings[0].details["assumed"] == "1")
  }
}
