import DisclosureReport
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse
@testable import SafeFiles

@Suite struct BaseTableTests {
  private func page(_ made: MadeReport, _ language: Language = .chinese) throws -> String {
    let terms = language == .chinese ? try Words.chinese() : try Words.english()
    let template = try PageTemplate(try Words.folder(), terms: terms)
    let page = try template.render(CheckedReport(made.report), figures: [])
    guard let start = page.range(of: "<section id=\"bases\""),
      let end = page.range(of: "<section id=\"checks\"")
    else { return "" }
    return String(page[start.lowerBound..<end.lowerBound])
  }

  /// The rates of a row, in the order of its columns.
  private func rates(_ page: String, _ name: String) -> [String] {
    let row = page.split(separator: "<tr>").first { $0.contains("<th scope=\"row\">\(name)</th>") } ?? ""
    return row.matches(of: #/<span class="percent">([^<]*)</span>/#).map { String($0.output.1) }
  }

  @Test func theDisclosureRateOnThreeBases() throws {
    let page = try page(.city)
    #expect(page.contains("公开率（含部分公开）：占办理总计的 55.9%，占新收与上年结转的 52.7%，占本年新收的 54.8%。"))
    #expect(rates(page, "公开率（含部分公开）") == ["55.9%", "52.7%", "54.8%"])
    #expect(page.contains("7,716/13,810") && page.contains("55.0–56.7%"))
    #expect(rates(page, "复议纠错率") == ["12.3%", "14.5%", "20.5%"])
    #expect(rates(page, "综合纠错率（三类合计）") == ["9.9%", "12.3%", "17.5%"])
    #expect(rates(page, "办结率") == ["94.4%", "98.2%"])
  }

  @Test func basesThatAgreeSaySo() throws {
    let page = try page(.jianye)
    #expect(page.contains("三种口径计算，都是 27.8%。"))
    #expect(page.contains("样本小：分母小于 30"))
    #expect(!page.contains("直接起诉纠错率"))
    #expect(!page.contains("综合纠错率"))
  }

  @Test func aBaseOfZeroAndAMissingNumberHaveNoRate() throws {
    let empty = try page(MadeReport())
    #expect(rates(empty, "公开率（含部分公开）") == ["—", "—", "—"])
    #expect(empty.contains("分母为 0"))
    #expect(!empty.contains("复议纠错率"))
    var made = MadeReport.jianye
    made.blank(.requests(.disclosed, .total))
    let page = try page(made)
    #expect(rates(page, "公开率（含部分公开）") == ["—", "—", "—"])
    #expect(rates(page, "无法提供率") == ["61.1%", "61.1%", "61.1%"])
    #expect(!page.contains("<p>公开率"))
  }

  @Test func aDoubtfulRateCarriesItsMark() throws {
    var made = MadeReport.city
    made.set(.review(.reconsideration, .otherOutcome), 1)
    let page = try page(made)
    let row = try #require(page.split(separator: "<tr>").first { $0.contains("复议纠错率") })
    #expect(row.contains("勾稽不符（D）"))
    #expect(page.contains("勾稽不符：分子或分母所在"))
    #expect(try !self.page(.city).contains("勾稽不符"))
  }

  @Test func whatCannotBeComputedIsOneSentence() throws {
    #expect(try page(.city).contains("无法计算：按时答复率、平均办理天数（表式没有期限数据）；公文主动公开率（表式不统计）。"))
    let english = try page(.city, .english)
    #expect(english.contains("Timeliness of answers, Average days to answer (the form has no dates)"))
    #expect(english.contains("55.9% of those handled, 52.7% of those received and carried in"))
  }

  @Test func aReportWithoutTablesThreeAndFourHasNoSuchSection() throws {
    let made = MadeReport().report
    let report = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil,
      cells: made.cells.filter { $0.key.section == .proactive }, source: ReportSource(file: "x", kind: .text))
    #expect(BaseTable(CheckedReport(report).indicators, terms: try Words.chinese()).values.isEmpty)
  }
}
