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
    let sum = counts.reduce(0) { $0 + $1.1 }
    for (row, count) in counts + [(.handled, sum), (.received, sum)] {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    return made
  }

  /// Only where every figure is read and no sum behind it fails does a title say more than its measure.
  @Test(arguments: [
    (ChartID.outcomes, "申请办理结果"), (.reasons, "公开以外各项结果"), (.applicants, "各类申请人的办理结果"),
  ])
  func noTitleRestsOnADoubtfulOrUnreadFigure(_ id: ChartID, _ measure: String) throws {
    let whole = outcomes([(.disclosed, 2), (.notHeld, 11), (.petitions, 5)])
    #expect(try title(id, whole) != measure)
    let disturbances: [(CellID, Int)] = [
      (.requests(.handled, .naturalPersons), 17), (.requests(.handled, .total), 19),
      (.requests(.notHeld, .total), 12), (.requests(.petitions, .businesses), 1),
    ]
    // A failing sum of the row of all handled says nothing against the rows of the reasons.
    for (cell, value) in disturbances.dropFirst(id == .reasons ? 1 : 0) {
      var made = whole
      made.set(cell, value)
      #expect(try title(id, made) == measure, "\(cell)")
    }
    var unread = whole
    switch id {
    case .applicants: unread.blank(.requests(.handled, .businesses), .unplaced)
    case .reasons: unread.blank(.requests(.repeated, .total), .unplaced)
    default: unread.blank(.requests(.handled, .total), .unplaced)
    }
    #expect(try title(id, unread) == measure)
  }

  @Test func theFlowSaysNothingOnARowWhoseSumFails() throws {
    var made = outcomes([(.disclosed, 18)])
    #expect(try title(.flow, made) == "18 件申请全部办结，无结转")
    made.set(.requests(.received, .naturalPersons), 17)
    #expect(try title(.flow, made) == "申请的来处与去处")
  }

  @Test func aShareNeedsAlmostHalf() throws {
    #expect(
      try title(.outcomes, outcomes([(.disclosed, 99), (.petitions, 55), (.notHeld, 46)])) == "五成申请予以公开")
    #expect(
      try title(.outcomes, outcomes([(.disclosed, 98), (.petitions, 56), (.notHeld, 46)]))
        == "公开率 49.0%（含部分公开）")
  }

  @Test func underThirtyRequestsAreCounted() throws {
    #expect(try title(.outcomes, outcomes([(.disclosed, 18), (.petitions, 12)])) == "六成申请予以公开")
    #expect(
      try title(.outcomes, outcomes([(.notHeld, 18), (.petitions, 11)])) == "29 件申请中，18 件因本机关不掌握信息而无法提供")
    #expect(try title(.outcomes, outcomes([(.disclosed, 6), (.petitions, 3)])) == "9 件申请中，6 件予以公开")
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
      for row in [RequestRow.received, .disclosed, .handled] {
        made.set(.requests(row, .naturalPersons), natural)
        made.set(.requests(row, .businesses), business)
        made.set(.requests(row, .total), natural + business)
      }
      return made
    }
    #expect(try title(.applicants, made(5, 5)) == "各类申请人的办理结果")
    #expect(try title(.applicants, made(18, 12)) == "办理的申请六成来自自然人")
    #expect(try title(.applicants, made(5, 4)) == "办理的 9 件申请中，5 件来自自然人")
    #expect(try title(.applicants, made(3, 0)) == "办理的申请全部来自自然人")
  }

  @Test func whatCannotBeSoIsNoTitle() throws {
    var made = MadeReport.city
    made.set(.proactive(.normativeDocuments, .issued), 5000)
    #expect(try title(.documents, made) == "规章和行政规范性文件")
    made.set(.proactive(.normativeDocuments, .issued), -5)
    #expect(try title(.documents, made) == "规章和行政规范性文件")
    made.values[.proactive(.licences, .decisions)] = ExactNumber("20000000.5")
    #expect(try title(.decisions, made) == "行政许可、处罚和强制决定")
  }

  @Test func aTitleOfTheUsersStandsInPictureAndText() throws {
    let choice = ChartChoice(
      CheckedReport(MadeReport.jianye.report), terms: try Words.chinese(), title: " 依申请公开\n情况 ")
    let spec = choice.spec(.outcomes)
    #expect(spec.title == "依申请公开 情况")
    #expect(spec.alternative.contains("依申请公开 情况。") && !spec.alternative.contains("超六成"))
    let blank = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese(), title: " ")
    #expect(blank.spec(.outcomes).title == "18 件申请中，11 件因本机关不掌握信息而无法提供")
  }
}
