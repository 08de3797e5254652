import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct VerdictTests {
  private func verdict(_ made: MadeReport, previous: MadeReport? = nil) throws -> Verdict {
    let subject = CheckSubject(made.report, previous: previous?.report)
    return Verdict(CheckRun.run(subject), terms: try Words.chinese())
  }

  @Test func neverSaysThatAReportMayBePublished() throws {
    let zh = try Words.chinese()
    for key in zh.keys { #expect(!zh[key].contains("可以公布"), "\(key)") }
  }

  @Test func sumsThenSentences() throws {
    var made = MadeReport.jianye
    made.narrative = [.made("2", "review.reconsideration.total"), .made("18", "requests.handled.total")]
    let verdict = try verdict(made)
    #expect(verdict.headline == "42 项勾稽全部相符")
    #expect(verdict.rest.hasPrefix("1 处叙述与表格不一致"))
    #expect(!verdict.hasErrors)
    #expect(!verdict.isClean)
  }

  @Test func theJianyeReport() throws {
    let verdict = try verdict(.jianye)
    #expect(verdict.headline == "42 项勾稽全部相符")
    #expect(verdict.rest == "数值合理性 13 项全部通过")
  }

  @Test func sumsWithoutANumberAreSaid() throws {
    var made = MadeReport.jianye
    made.blank(.review(.directLitigation, .total))
    made.blank(.requests(.disclosed, .total))
    #expect(try verdict(made).rest.contains("无法核对"))
  }

  @Test func isCleanOnlyWhereEverySumHolds() throws {
    #expect(try verdict(.jianye).isClean)
    var blank = MadeReport.jianye
    blank.blank(.review(.reconsideration, .total))
    #expect(try !verdict(blank).isClean)
    var wrong = MadeReport.jianye
    wrong.set(.review(.reconsideration, .total), 2)
    #expect(try verdict(wrong).hasErrors)
  }
}
