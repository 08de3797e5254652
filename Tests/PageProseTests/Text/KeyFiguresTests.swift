import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct KeyFiguresTests {
  private func figures(_ made: MadeReport) throws -> [KeyFigure] {
    KeyFigures(facts: SummaryFacts(CheckedReport(made.report)), terms: try Words.chinese()).all
  }

  @Test func theJianyeReport() throws {
    let figures = try figures(.jianye)
    #expect(figures.map(\.label) == ["新收申请", "办结", "予以公开和部分公开", "复议和诉讼"])
    #expect(figures.map(\.number) == ["18", "18", "5", "1"])
    #expect(figures.map(\.notes) == [[], [], ["共 18 件，不比较比例"], ["复议 1，诉讼 0"]])
  }

  @Test func aLargeCityCountsReviewsAndSuitsTogether() throws {
    let figures = try figures(.city)
    #expect(figures.map(\.number) == ["14,069", "13,810", "55.9", "1,002"])
    #expect(
      figures.map(\.notes) == [
        ["上年结转 560"], ["结转下年 819"], ["7,716 / 13,810，含部分公开"], ["复议 790，诉讼 212；未审结 199"],
      ])
  }

  @Test func aNumberInAFailingSumIsNoBigNumber() throws {
    var made = MadeReport.city
    made.set(.requests(.handled, .total), 13_811)
    let figures = try figures(made)
    #expect(figures[0].number == "—" && figures[0].notes == ["报告填 14,069，勾稽不符（A2），待核"])
    #expect(figures[1].number == "—" && figures[1].notes == ["报告填 13,811，勾稽不符（A1、A2、B），待核"])
    #expect(figures[2].number == "—" && figures[2].notes == ["所据各数勾稽不符（A1、A2、B），待核"])
    #expect(figures[3].number == "1,002")
  }

  @Test func missingAndUndefinedAreTwoThings() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .total))
    #expect(try figures(made)[0] == KeyFigure(label: "新收申请", number: "—", unit: "", notes: ["未填"]))
    #expect(try figures(MadeReport())[2].notes == ["没有办理的申请，不计算"])
  }

  @Test func aNumberSetByHandIsMarked() throws {
    let change = CellChange(.requests(.disclosed, .total), to: ExactNumber(5548), note: nil)
    var made = MadeReport.city
    made.set(.requests(.disclosed, .total), 5547)
    let report = made.report.corrected([change])
    let figures = KeyFigures(facts: SummaryFacts(CheckedReport(report)), terms: try Words.chinese()).all
    #expect(figures[2].notes.last == "✎ 含手工更正的数")
    #expect(figures[0].notes == ["上年结转 560"])
  }

  @Test func whatTheProseStatesFollowsAnUnreadNumber() throws {
    var made = MadeReport.city
    made.blank(.review(.directLitigation, .total), .unplaced)
    made.narrative = [.made("212", "disputes.total"), .made("14069", "requests.received.total")]
    #expect(try figures(made)[3].notes == ["未读出", "正文载明 212"])
    made.narrative.append(.made("213", "disputes.total"))
    #expect(try figures(made)[3].notes == ["未读出"])
  }
}
