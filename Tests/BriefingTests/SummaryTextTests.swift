import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct SummaryTextTests {
  private func text(_ made: MadeReport, _ topic: Paragraph.Topic, english: Bool = false) throws -> String? {
    let terms = try english ? Words.english() : Words.chinese()
    return SummaryText(CheckedReport(made.report), terms: terms).paragraphs().first { $0.topic == topic }?
      .text
  }

  @Test func paragraphsStandInTheOrderOfABriefing() throws {
    let topics = SummaryText(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese()).paragraphs()
      .map(\.topic)
    #expect(topics == [.source, .proactive, .requests, .results, .disputes])
  }

  @Test func theJianyeReport() throws {
    #expect(try text(.jianye, .source) == "南京市建邺区人民政府办公室 · 2023 年 · 2021 年表式 · 依据本单位公布的年度报告编制")
    #expect(try text(.jianye, .proactive) == "表二各项均为 0；正文载明：要闻类信息 117 条、法定主动公开内容 1,541 条（全区各单位口径，不与表二比较）。")
    #expect(
      try text(.jianye, .requests) == "2023 年新收申请 18 件，无上年结转，办理总计 18 件，无结转下年；新收申请中自然人 18 件，占 100.0%（18/18）。")
    #expect(
      try text(.jianye, .results)
        == "办理结果：予以公开 3 件（16.7%）、部分公开 2 件（11.1%）、不予公开 2 件（11.1%）、无法提供 11 件（61.1%）、不予处理 0 件、其他处理 0 件；公开率（含部分公开）27.8%（5/18）；不予公开的 2 件中，属于四类过程性信息 2 件；无法提供的 11 件中，本机关不掌握相关政府信息 11 件。"
    )
    #expect(try text(.jianye, .disputes) == "行政复议 1 件：结果维持 1 件；未经复议直接起诉 0 件；复议后起诉 0 件；三类合计纠错率 0.0%（0/1，按总计）。")
  }

  @Test func englishSaysTheSameNumbers() throws {
    #expect(
      try text(.jianye, .requests, english: true)
        == "2023: 18 requests were received, none carried in, 18 handled, none carried out; 18 of those received came from individuals (100.0%, 18/18)."
    )
  }

  @Test func blanksAreNotTurnedIntoZeros() throws {
    var made = MadeReport.jianye
    made.blank(.review(.directLitigation, .total))
    made.blank(.requests(.disclosed, .total))
    #expect(try text(made, .disputes)?.contains("未经复议直接起诉未填") == true)
    #expect(try text(made, .results)?.contains("予以公开未填") == true)
    #expect(try text(made, .results)?.contains("公开率") == false)
  }

  @Test func totalsThatContradictTheirPartsAreSaid() throws {
    var made = MadeReport.jianye
    made.set(.review(.reconsideration, .total), 0)
    #expect(try text(made, .disputes)?.hasPrefix("行政复议 0 件：结果维持 1 件（总计与各项之和不符）") == true)
    #expect(try text(made, .disputes)?.contains("纠错率") == false)
  }

  @Test func sixMissingGroupsAreSaidOnce() throws {
    var made = MadeReport.jianye
    for row in RequestRow.allCases where row.group != nil { made.blank(.requests(row, .total)) }
    #expect(try text(made, .results) == "六类办理结果的总计未填。")
  }

  @Test func nothingHandledHasNoResults() throws {
    #expect(try text(MadeReport(), .results) == nil)
    #expect(try text(MadeReport(), .disputes) == "没有行政复议和行政诉讼。")
  }

  @Test func aLargestReasonIsNotCalledMost() throws {
    var made = MadeReport.city
    made.set(.requests(.registryInquiries, .total), 300)
    made.set(.requests(.enforcementFiles, .total), 230)
    made.set(.requests(.internalAffairs, .total), 200)
    let text = try #require(try text(made, .results, english: true))
    #expect(text.contains("of 730 withheld, the largest reason is Registry inquiries: 300"))
    #expect(!text.contains("most of"))
  }

  @Test func twoReasonsInFirstPlaceAreNotRanked() throws {
    var made = MadeReport.jianye
    made.set(.requests(.enforcementFiles, .total), 2)
    #expect(try text(made, .results)?.contains("不予公开的") == false)
  }
}
