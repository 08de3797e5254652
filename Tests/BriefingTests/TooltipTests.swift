import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse

/// What the figures over the marks say: label, value, share and base, and where the figure was read.
@Suite struct TooltipTests {
  private func data(_ id: ChartID, _ made: MadeReport, _ terms: Terms? = nil) throws -> [Datum] {
    let spec = ChartChoice(CheckedReport(made.report), terms: try terms ?? Words.chinese()).spec(id)
    return spec.panels.flatMap { $0.bars.flatMap { $0.segments.map(\.datum) } }
  }

  private func first(_ id: ChartID, _ made: MadeReport, _ terms: Terms? = nil) throws -> String {
    let tooltip = try #require(data(id, made, terms).first).tooltip
    return String(tooltip.prefix { $0 != "\n" })
  }

  @Test func sharesStandWithTheirBase() throws {
    #expect(try first(.outcomes, .jianye) == "予以公开：3 件，占办理总计 18 件的 16.7%")
    #expect(try first(.reasons, .jianye) == "本机关不掌握相关政府信息：11 件，占办理总计 18 件的 61.1%")
    #expect(try first(.applicants, .jianye) == "自然人，予以公开：3 件，占自然人合计 18 件的 16.7%")
    #expect(try first(.flow, .jianye) == "受理，本年新收：18 件，占受理合计 18 件的 100.0%")
    #expect(try first(.review, .jianye) == "行政复议，结果维持：1 件，占行政复议合计 1 件的 100.0%")
    let english = try Words.english()
    #expect(
      try first(.applicants, .jianye, english) == "Individuals, Disclosed: 3, 16.7% of 18 (Individuals)")
    #expect(
      try first(.outcomes, .jianye, english) == "Disclosed: 3, 16.7% of 18 handled")
  }

  @Test func theDescriptionOfAPictureSaysAllOfIt() throws {
    let spec = ChartChoice(CheckedReport(MadeReport.jianye.report), terms: try Words.chinese()).spec(
      .outcomes)
    #expect(
      spec.alternative
        == "申请办理结果，南京市建邺区人民政府办公室、2023 年，每格一件，共 18 件。18 件申请中，11 件因本机关不掌握信息而无法提供。"
        + "予以公开 3件（16.7%）；部分公开 2件（11.1%）；不予公开 2件（11.1%）；"
        + "无法提供 11件（61.1%）；不予处理 0件（0.0%）；其他处理 0件（0.0%）。"
    )
  }

  @Test func aCountOfNothingLargerHasNoShare() throws {
    #expect(try first(.documents, .city) == "规章 现行有效：74 件")
    #expect(try first(.decisions, .city) == "行政许可：11,398,889 件")
  }

  @Test func aSumThatFailsIsNoBase() throws {
    var made = MadeReport.jianye
    made.set(.requests(.disclosed, .naturalPersons), 5)
    #expect(try first(.applicants, made) == "自然人，予以公开：5 件")
    made.set(.review(.reconsideration, .total), 2)
    #expect(try first(.review, made) == "行政复议，结果维持：1 件")
    made.blank(.requests(.carriedOut, .total))
    #expect(try first(.flow, made) == "受理，本年新收：18 件")
    let last = try #require(data(.flow, made).last { $0.figure == "requests.unable.total" })
    #expect(last.tooltip.hasPrefix("办理，无法提供：11 件\n"))
  }

  @Test func aMissingFigureSaysItsWord() throws {
    var made = MadeReport.jianye
    made.blank(.review(.reconsideration, .upheld))
    #expect(try first(.review, made) == "行政复议，结果维持：未填")
  }

  @Test func everyFigureSaysWhereItWasRead() throws {
    for terms in [try Words.chinese(), try Words.english()] {
      for made in [MadeReport.jianye, .city] {
        for spec in ChartChoice(CheckedReport(made.report), terms: terms).specs() {
          for datum in spec.panels.flatMap({ $0.bars.flatMap { $0.segments.map(\.datum) } }) {
            let lines = datum.tooltip.split(separator: "\n").map(String.init)
            #expect(lines.count == 2 && lines.last == datum.source, "\(spec.id): \(datum.tooltip)")
            #expect(datum.source.contains(terms.language == .chinese ? "，第 " : ", line "), "\(datum.source)")
            let digits = datum.value.map { $0.filter(\.isNumber) } ?? ""
            #expect(lines[0].filter(\.isNumber).contains(digits), "\(datum.tooltip)")
          }
        }
      }
    }
  }
}
