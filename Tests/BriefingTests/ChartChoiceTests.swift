import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct ChartChoiceTests {
  private func spec(_ id: ChartID, _ made: MadeReport) throws -> ChartSpec {
    ChartChoice(CheckedReport(made.report), terms: try Words.chinese()).spec(id)
  }

  private func values(_ spec: ChartSpec) -> [String: String?] {
    Dictionary(
      spec.panels.flatMap { $0.bars.flatMap(\.segments) }.map { ($0.datum.figure, $0.datum.value) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func thereAreNineInOrder() throws {
    let specs = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese()).specs()
    let ids = "overview outcomes reasons applicants flow documents decisions volumes review"
    #expect(specs.map(\.id).joined(separator: " ") == ids)
  }

  @Test func titlesOfTheJianyeReportSayItsFindings() throws {
    let specs = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese()).specs()
    #expect(
      specs.map(\.title) == [
        "办结 18 件，公开 5 件（含部分公开）", "18 件申请中，11 件因本机关不掌握信息而无法提供", "公开以外的 13 件中，11 件为本机关不掌握相关政府信息",
        "办理的申请全部来自自然人",
        "18 件申请全部办结，无结转", "规章和行政规范性文件均为 0", "许可、处罚、强制决定均为 0", "全区各单位法定主动公开内容 1,541 条，要闻类信息 117 条",
        "行政复议 1 件，结果维持",
      ])
  }

  @Test func titlesOfACityFollowItsNumbers() throws {
    #expect(try spec(.outcomes, .city).title == "公开率 55.9%（含部分公开）")
    #expect(try spec(.flow, .city).title == "14,629 件申请中，819 件结转下年")
    #expect(try spec(.documents, .city).title == "现行有效行政规范性文件 4,185 件，本年制发 564 件")
    #expect(try spec(.decisions, .city).title == "行政许可决定 11,398,889 件，为三类中最多")
    #expect(try spec(.review, .city).title == "行政复议审结 669 件，纠正 97 件，纠错率 14.5%")
  }

  @Test func outcomesCarryGroupSumsAndTheirBase() throws {
    let spec = try spec(.outcomes, .jianye)
    #expect(values(spec)["requests.unable.total"] == "11")
    #expect(values(spec)["requests.disclosed.total"] == "3")
    let unable = spec.panels[0].bars[3].segments[0]
    #expect(unable.label == ValueLabel("11", unit: "件", share: "61.1%"))
    #expect(unable.datum.share == "61.1")
    #expect(unable.datum.tooltip.contains("占办理总计 18 件的 61.1%"))
    #expect(unable.datum.source == "出处：表三 requests.unable.total，3 格之和，第 28–30 行")
    #expect(spec.subtitle == "申请办理结果 · 南京市建邺区人民政府办公室 · 2023 年 · 每格一件，共 18 件")
    #expect(spec.source.contains("n = 18，占比只供参考"))
  }

  @Test func outcomesThatDoNotAddUpSayIt() throws {
    var made = MadeReport.city
    made.set(.requests(.handled, .total), 13811)
    #expect(try spec(.outcomes, made).source.contains("各项结果合计 13,810 件，与办理总计 13,811 件不符"))
  }

  @Test func reasonsLeaveOutZerosAndKeepMissingOnes() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.feeUnpaid, .total))
    let spec = try spec(.reasons, made)
    #expect(spec.panels[0].bars.map(\.label) == ["本机关不掌握相关政府信息", "属于四类过程性信息", "逾期不缴费，不再处理"])
    #expect(spec.panels[0].bars.map(\.segments[0].length) == [11, 2, nil])
    #expect(spec.panels[0].bars.map(\.aside) == ["无法提供", "不予公开", "其他处理"])
    #expect(spec.legend.isEmpty && spec.panels[0].more.isEmpty)
  }

  @Test func manyReasonsAreTheEightLargestAndTheirRest() throws {
    var made = MadeReport.jianye
    let rows: [RequestRow] = [
      .stateSecrets, .prohibitedByLaw, .securityAndStability, .thirdPartyRights, .internalAffairs,
      .processInformation, .enforcementFiles, .registryInquiries, .notHeld, .needsCreation,
    ]
    for (place, row) in rows.enumerated() { made.set(.requests(row, .total), 30 - place) }
    let panel = try spec(.reasons, made).panels[0]
    #expect(panel.bars.count == 9 && panel.bars[8].label.hasPrefix("其余 2 项"))
    #expect(panel.bars[8].segments[0].length == 22 + 21 && panel.bars[8].aside == nil)
    #expect(panel.more.map(\.segments[0].length) == [22, 21])
    made.set(.requests(.needsCreation, .total), 0)
    #expect(try spec(.reasons, made).panels[0].more.isEmpty)
  }

  @Test func aBlankGroupIsMissingNotZero() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.petitions, .total))
    let spec = try spec(.outcomes, made)
    #expect(values(spec)["requests.notProcessed.total"] == .some(nil))
    #expect(spec.panels[0].bars[4].segments[0].label.number == "填写不全")
    #expect(spec.source.contains("“填写不全”指合计的各格中有的没有数，无法求和"))
  }

  @Test func flowIsOfEqualLengthAndStatesTheEquation() throws {
    let spec = try spec(.flow, .city)
    let sums = spec.panels[0].bars.map { $0.segments.reduce(0) { $0 + ($1.length ?? 0) } }
    #expect(sums == [14629, 14629])
    #expect(spec.note == "新收 14,069 + 上年结转 560 = 办理总计 13,810 + 结转下年 819 = 14,629 件，勾稽相符")
    var made = MadeReport.jianye
    made.set(.requests(.carriedOut, .total), 1)
    #expect(try self.spec(.flow, made).title == "受理 18 件，办理与结转 19 件，两者不等")
  }

  @Test func flowDrawsThePrintedTotalWhereOutcomesDoNotAddUpToIt() throws {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .total), 20)
    let spec = try spec(.flow, made)
    #expect(spec.title == "受理 18 件，办理与结转 20 件，两者不等")
    #expect(spec.panels[0].bars[1].segments.map(\.length) == [20, 0])
  }

  @Test func aRoundedQuantityStaysRoundedInTheTitle() throws {
    var made = MadeReport()
    made.narrative = [
      NarrativeFigure(
        label: "主动公开政府信息", value: ExactNumber(140_000), unit: "条", role: .proactiveVolume,
        isApproximate: true,
        quote: "14万余条", line: 1)
    ]
    #expect(try spec(.volumes, made).title == "主动公开政府信息约 140,000 条")
  }

  @Test func unequalMagnitudesStayOnOneScale() throws {
    #expect(try spec(.decisions, .city).panels.map(\.bars.count) == [3])
  }

  @Test func volumesKeepTheirScopeAndSayWhereTheyStand() throws {
    let spec = try spec(.volumes, .jianye)
    #expect(spec.kind == .bars && spec.panels.map(\.title) == [nil])
    #expect(spec.panels[0].bars.map(\.aside) == ["全区各单位口径", "本机关"])
    #expect(spec.panels[0].bars[0].segments[0].label == ValueLabel("1,541", unit: "条"))
    #expect(spec.title == "全区各单位法定主动公开内容 1,541 条，要闻类信息 117 条")
    #expect(spec.source.contains("正文所述，未经表格核对 · 各项口径不同，不相加"))
  }

  /// Bars are for one unit within 20 to 1; all else are numbers, the largest first in its scope.
  @Test(arguments: [
    ([(5500, "条"), (300, "条")], ChartSpec.Kind.bars, ["5,500", "300"]),
    ([(20, "条"), (1, "条")], .bars, ["20", "1"]),
    ([(21, "条"), (1, "条")], .numbers, ["21", "1"]),
    ([(1, "件"), (5500, "条"), (21, "个")], .numbers, ["5,500", "1", "21"]),
    ([(7, "条")], .numbers, ["7"]), ([(0, "条"), (0, "条")], .numbers, ["0", "0"]),
  ])
  func quantitiesAreBarsOrNumbers(
    _ figures: [(Int, String)], _ kind: ChartSpec.Kind, _ numbers: [String]
  ) throws {
    var made = MadeReport()
    made.narrative = figures.map { value, unit in
      NarrativeFigure(
        label: "信息", value: ExactNumber(value), unit: unit, role: .proactiveVolume, quote: "", line: 1)
    }
    let spec = try spec(.volumes, made)
    #expect(spec.kind == kind && spec.panels[0].bars.map(\.segments[0].label.number) == numbers)
  }

  @Test func onlyQuantitiesAreVolumes() throws {
    var made = MadeReport()
    made.narrative = NarrativeFigure.Kind.allCases.map { kind in
      NarrativeFigure(
        label: "信息", value: ExactNumber(5), unit: "条", kind: kind, role: .proactiveVolume, quote: "", line: 1)
    }
    #expect(try spec(.volumes, made).panels.flatMap(\.bars).count == 1)
  }

  @Test func theOfficeItselfIsOneScopeWhateverItsWord() throws {
    var made = MadeReport()
    made.narrative = [nil, "我局", "本机关"].map { word in
      NarrativeFigure(
        label: "信息", value: ExactNumber(5), unit: "条", scopeWord: word, role: .proactiveVolume, quote: "",
        line: 1)
    }
    let spec = try spec(.volumes, made)
    #expect(spec.panels.count == 1 && spec.panels[0].bars.allSatisfy { $0.aside == nil })
  }

  @Test func whatWasNotReadIsNotCalledUnstated() throws {
    var made = MadeReport()
    let rows = [ProactiveRow.licences, .penalties, .compulsoryMeasures]
    for row in rows { made.blank(.proactive(row, .decisions), .unproven) }
    let spec = try spec(.decisions, made)
    #expect(spec.title == "行政许可、处罚和强制决定未读出")
    #expect(spec.notice == "未读出")
    #expect(spec.source.hasSuffix("“未读出”指报告印有数而不能确定属于哪一格"))
    #expect(spec.panels[0].bars[0].segments[0].label == ValueLabel("未读出", isQuiet: true))
  }

  @Test func aTableThatTheFileDoesNotHaveIsNotFound() throws {
    let made = MadeReport.jianye.report
    let report = AnnualReport(
      office: made.office, year: 2023, form: .form2021, title: nil,
      cells: made.cells.filter { $0.key.section != .review }, source: made.source)
    let spec = ChartChoice(CheckedReport(report), terms: try Words.chinese()).spec(.review)
    #expect(spec.title == "行政复议和行政诉讼结果未见")
    #expect(spec.source.hasSuffix("“未见”指所读文件没有这一行"))
  }

  @Test func titlesDoNotRestOnSumsThatFail() throws {
    var made = MadeReport.jianye
    made.set(.review(.reconsideration, .total), 0)
    #expect(try spec(.review, made).title == "行政复议和行政诉讼结果")
    #expect(try spec(.review, made).source.contains("总计与各项之和不符，均按报告原数"))
    made.set(.requests(.handled, .total), 20)
    #expect(try spec(.outcomes, made).title == "申请办理结果")
  }

  @Test func nothingToDrawIsSaid() throws {
    #expect(try spec(.documents, .jianye).notice == "全部为 0")
    #expect(try spec(.volumes, MadeReport()).notice == "正文没有主动公开数量")
    var made = MadeReport()
    for row in [ProactiveRow.licences, .penalties, .compulsoryMeasures] {
      made.blank(.proactive(row, .decisions))
    }
    #expect(try spec(.decisions, made).notice == "未填")
    made.set(.proactive(.licences, .decisions), 0)
    #expect(try spec(.decisions, made).notice == "读出的均为 0，其余未填")
    #expect(try spec(.decisions, made).saysOneLine)
    made.set(.proactive(.licences, .decisions), 1)
    #expect(try spec(.decisions, made).notice == nil)
  }

  @Test func theOlderEditionHasItsOwnColumns() throws {
    var made = MadeReport()
    made.form = .form2019
    made.set(.proactive(.normativeDocuments, .totalDisclosed), 89)
    made.set(.proactive(.normativeDocuments, .newlyDisclosed), 12)
    let spec = try spec(.documents, made)
    #expect(spec.title == "对外公开行政规范性文件共 89 件，本年新公开 12 件")
    #expect(spec.panels[1].bars.map(\.label) == ["对外公开总数", "本年新制作", "本年新公开"])
    #expect(spec.panels[1].bars.map(\.isMinor) == [false, true, true])
  }

  @Test func everyTextHasItsWordInBothLanguages() throws {
    for made in [MadeReport.jianye, .city, MadeReport()] {
      for terms in [try Words.chinese(), try Words.english()] {
        for spec in ChartChoice(CheckedReport(made.report), terms: terms).specs() {
          for text in [
            spec.title, spec.subtitle, spec.source, spec.alternative, spec.note ?? "", spec.notice ?? "",
          ] {
            #expect(!text.contains("⟨") && !text.contains("{"), "\(spec.id): \(text)")
          }
        }
      }
    }
  }
}
