import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

/// Each threshold with a report that reaches it and a neighbour that does not.
@Suite struct TitleRulesTests {
  private func title(_ id: ChartID, _ made: MadeReport) throws -> String {
    ChartChoice(CheckedReport(made.report), terms: try Words.chinese()).spec(id).title
  }

  private func outcomes(_ counts: [(RequestRow, Int)]) -> MadeReport {
    var made = MadeReport()
    for (row, count) in counts + [(.handled, counts.reduce(0) { $0 + $1.1 })] {
      made.set(.requests(row, .total), count)
    }
    return made
  }

  @Test func aShareNeedsAlmostHalf() throws {
    #expect(
      try title(.outcomes, outcomes([(.disclosed, 99), (.petitions, 55), (.notHeld, 46)])) == "五成申请予以公开")
    #expect(
      try title(.outcomes, outcomes([(.disclosed, 98), (.petitions, 56), (.notHeld, 46)]))
        == "公开率 49.0%（含部分公开）")
  }

  @Test func underTenRequestsAreCounted() throws {
    #expect(try title(.outcomes, outcomes([(.disclosed, 6), (.petitions, 3)])) == "9 件申请中，6 件予以公开")
    #expect(try title(.outcomes, outcomes([(.disclosed, 6), (.petitions, 4)])) == "六成申请予以公开")
    #expect(try title(.outcomes, outcomes([(.disclosed, 2)])) == "办理的 2 件申请全部予以公开")
    #expect(
      try title(.outcomes, outcomes([(.disclosed, 2), (.petitions, 2), (.notHeld, 1)]))
        == "5 件申请中，2 件公开（含部分公开）")
  }

  @Test func twoLargestGroupsAreNoFinding() throws {
    #expect(try title(.outcomes, outcomes([(.disclosed, 50), (.petitions, 50)])) == "公开率 50.0%（含部分公开）")
    #expect(try title(.outcomes, outcomes([(.disclosed, 51), (.petitions, 49)])) == "过半申请予以公开")
  }

  @Test func theReasonIsNamedWhereItIsAloneTheMostFrequent() throws {
    #expect(try title(.reasons, outcomes([(.petitions, 3), (.notHeld, 3)])) == "公开以外各项结果")
    #expect(try title(.reasons, outcomes([(.petitions, 3), (.notHeld, 4)])) == "公开以外的 7 件中，4 件为本机关不掌握相关政府信息")
    #expect(try title(.reasons, outcomes([(.notHeld, 4)])) == "公开以外的 4 件均为本机关不掌握相关政府信息")
    #expect(try title(.reasons, outcomes([(.notHeld, 1)])) == "公开以外的 1 件为本机关不掌握相关政府信息")
  }

  @Test func applicantsAreNamedWhereOneKindIsLargest() throws {
    let made = { (natural: Int, business: Int) -> MadeReport in
      var made = MadeReport()
      made.set(.requests(.handled, .naturalPersons), natural)
      made.set(.requests(.disclosed, .naturalPersons), natural)
      made.set(.requests(.handled, .businesses), business)
      made.set(.requests(.disclosed, .businesses), business)
      made.set(.requests(.handled, .total), natural + business)
      return made
    }
    #expect(try title(.applicants, made(5, 5)) == "各类申请人的办理结果")
    #expect(try title(.applicants, made(6, 4)) == "办理的申请六成来自自然人")
    #expect(try title(.applicants, made(5, 4)) == "办理的 9 件申请中，5 件来自自然人")
    #expect(try title(.applicants, made(3, 0)) == "办理的申请全部来自自然人")
  }

  @Test func aTitleOfTheUsersStandsInPictureAndText() throws {
    let choice = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese(), title: " 依申请公开\n情况 ")
    let spec = choice.spec(.outcomes)
    #expect(spec.title == "依申请公开 情况")
    #expect(spec.alternative.contains("依申请公开 情况。") && !spec.alternative.contains("超六成"))
    let blank = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese(), title: " ")
    #expect(blank.spec(.outcomes).title == "超六成申请因本机关不掌握信息而无法提供")
  }
}
