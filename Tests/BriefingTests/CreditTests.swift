import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct CreditTests {
  private func spec(_ credit: Credit, words: PictureWords = .whole) throws -> (String, String) {
    let (report, named) = credit.named(MadeReport.jianye.report)
    let spec = ChartChoice(
      CheckedReport(report), terms: try Words.chinese(), credit: named, words: words
    ).spec(.outcomes)
    return (spec.subtitle, spec.source)
  }

  @Test func aNameOfTheUsersIsShownAndTheReportsOwnIsSaid() throws {
    let (subtitle, source) = try spec(Credit(office: "示例区", year: 2022))
    #expect(subtitle.contains("示例区 · 2022 年"))
    #expect(source.hasPrefix("来源：南京市建邺区人民政府办公室2023年政府信息公开工作年度报告，表三（原文：南京市建邺区人民政府办公室）"))
    #expect(try !spec(Credit(office: "南京市建邺区人民政府办公室")).1.contains("原文"))
  }

  @Test func theSourceLineSaysWhatTheUserSays() throws {
    #expect(try spec(Credit(source: "区政府网站")).1.hasPrefix("来源：区政府网站，表三"))
  }

  @Test(arguments: [PictureWords.untitled, .bare]) func aPictureWithoutItsWordsHoldsItsBars(
    _ words: PictureWords
  ) throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    let svg = String(
      decoding: try maker.chart(.outcomes, of: MadeReport.city.report, format: .liveSVG, words: words),
      as: UTF8.self)
    #expect(!svg.contains(">公开率 55.9%（含部分公开）</text>") && svg.contains("40.2%"))
    #expect(svg.matches(of: /来源：/).count == 1)
    #expect(svg.contains(/<desc>[^<]*来源：/) == (words == .bare))
    #expect(svg.contains("<title>公开率 55.9%（含部分公开）"))
  }
}
