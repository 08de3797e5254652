import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ReportTextTests {
  private func text(_ change: (inout SampleReport) -> Void = { _ in }) throws -> ReportText {
    var sample = SampleReport()
    change(&sample)
    return try #require(try sample.read().text)
  }

  private func closing(_ closing: String) throws -> ReportText { try text { $0.closing = closing } }

  @Test func sectionsFiveAndSixWithoutTheirHeadings() throws {
    let text = try text()
    #expect(text.problems == ReportText.Passage(text: "仍有不足。", line: 3))
    #expect(text.otherMatters == ReportText.Passage(text: "无。", line: 3))
  }

  @Test(arguments: [
    ("五、存在的主要问题及改进情况", "六、其他需要报告的事项"), ("五、存在问题及改进情况", "六、其它需要报告的事项"),
    ("五、存在的主要问题及整改措施", "六、需要报告的其他事项"), ("五、政府信息公开工作存在的主要问题及改进情况", "六、其他需要报告事项"),
    ("五、存在的主要问题和改进情况", "六、其他事项"), ("（五）存在的主要问题与改进措施", "（六）其他需要报告的事项"),
    ("存在的主要问题及改进情况", "其他需要报告的事项"), ("5.存在的问题和不足及改进措施", "6.其他需要报告的事项"),
  ])
  func headingsVary(_ five: String, _ six: String) throws {
    let text = try closing("\n\(five)\n 人手\n 不足。\n\(six)\n本年度没有收取信息处理费。")
    #expect(text.problems?.text == "人手不足。")
    #expect(text.problems?.line == 5)
    #expect(text.otherMatters?.text == "本年度没有收取信息处理费。")
  }

  @Test func aHeadingThatRunsIntoItsText() throws {
    let text = try closing("五、存在的主要问题及改进情况培训偏少，下一步加强。六、其他需要报告的事项无")
    #expect(text.problems?.text == "培训偏少，下一步加强。")
    #expect(text.otherMatters?.text == "无")
  }

  @Test func aHeadingsColonOrStopIsNoText() throws {
    let text = try closing("五、存在的主要问题及改进情况。人手不足。\n六、其他需要报告的事项：\n无\n")
    #expect(text.problems?.text == "人手不足。")
    #expect(text.otherMatters == ReportText.Passage(text: "无", line: 5))
    #expect(try closing("\n五、存在的主要问题及改进情况：\n六、其他需要报告的事项：无").problems?.text == "")
  }

  @Test func sectionSixMayBeMissing() throws {
    let text = try closing("\n五、存在的主要问题及改进情况\n问题是（三）其他方面公开偏少，没有其他需要报告的事项。\n")
    #expect(text.problems?.text == "问题是（三）其他方面公开偏少，没有其他需要报告的事项。")
    #expect(text.otherMatters == nil)
  }

  @Test func aPageThatEndsWithATableHasNeither() throws {
    let text = try closing("")
    #expect(text.problems == nil && text.otherMatters == nil)
  }

  @Test func aHeadingWithoutTextIsEmpty() throws {
    let text = try closing("\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n\n-5-\n")
    #expect(text.problems == ReportText.Passage(text: "", line: 4))
    #expect(text.otherMatters?.text == "")
  }

  @Test func signatureFooterAndPageNumberAreNoText() throws {
    let text = try closing(
      "\n五、存在的主要问题及改进情况\n更新\n-4-\n偏慢。\n六、其他需要报告的事项\n无。\n云州市青石区文化局\n2024年1月18日\n相关链接\n")
    #expect(text.problems?.text == "更新偏慢。")
    #expect(text.otherMatters?.text == "无。")
    #expect(text.published == ReportText.Day(year: 2024, month: 1, day: 18))
    #expect(text.publishedPassage == ReportText.Passage(text: "2024年1月18日", line: 11))
  }

  // MARK: Days

  @Test(arguments: [
    ("发布日期：2024-01-26", 26), ("发布时间: 2024/1/26 15:22", 26), ("公开日期 2024年1月26日", 26),
    ("成文日期：2024 年 1 月 26 日", 26), ("生成日期：\n2024.01.26", 26), ("发布日期：2024-01-05 浏览次数：26", 5),
  ])
  func theDayOfPublication(_ line: String, _ day: Int) throws {
    let text = try text { $0.title = "\(line)\n\($0.title)" }
    #expect(text.published == ReportText.Day(year: 2024, month: 1, day: day))
    #expect(text.publishedPassage?.line == 2)
  }

  @Test func publicationWeighsMoreThanWriting() throws {
    let text = try text { $0.title = "成文日期：2024-01-10 发布日期：2024-01-12\n\($0.title)" }
    #expect(text.published == ReportText.Day(year: 2024, month: 1, day: 12))
    #expect(text.publishedPassage?.text == "发布日期：2024-01-12")
  }

  @Test(arguments: [
    "发布日期：2024-01-12 发布日期：2024-02-12", "发布日期：2024-13-01", "发布日期：", "发布日期：2024年2月30日", "更新于2024-01-12",
  ])
  func aDoubtfulDayIsNone(_ line: String) throws {
    let text = try text { $0.title = "\(line)\n\($0.title)" }
    #expect(text.published == nil)
  }

  @Test func aDayInChineseNumerals() throws {
    let signed = "六、其他需要报告的事项\n无。\n云州市青石区文化局\n二〇二四年一月二十六日\n"
    #expect(try closing(signed).published == ReportText.Day(year: 2024, month: 1, day: 26))
    #expect(ReportDay.read("二〇二四年十二月三十日".scalars)?.day == ReportText.Day(year: 2024, month: 12, day: 30))
    #expect(ReportDay.read("二〇二四年二月三十日".scalars) == nil)
  }

  @Test func twoBareDaysAreNone() throws {
    let lists = "六、其他需要报告的事项\n无。\n2024年1月18日\n通知\n2024年3月2日\n"
    #expect(try closing(lists).published == nil)
  }

  // MARK: Years

  @Test func titleAndPeriodNameTheirYear() throws {
    let text = try text { $0.overview = "本报告的期限自2023年1月1日起至2023年12月31日止。\n\($0.overview)" }
    #expect(text.titleYear?.year == 2023)
    #expect(text.titleYear?.passage.line == 2)
    #expect(text.periodYear?.year == 2023)
    #expect(text.periodYear?.passage.text == "2023年1月1日起至2023年12月31日")
    #expect(text.periodYear?.passage.line == 3)
  }

  @Test(arguments: ["2022年1月1日至12月31日", "2022年1月1日到2022年12月31日", "20221月1日—2022年12月31日"])
  func aPeriodOfAnotherYear(_ period: String) throws {
    #expect(try text { $0.overview = "数据统计期限为\(period)。\n\($0.overview)" }.periodYear?.year == 2022)
  }

  @Test(arguments: [
    "2022年1月1日至2023年12月31日", "2023年1月1日到任", "2022年1月1日至12月31日；另2023年1月1日至12月31日",
    "2022年1月1日起施行，12月31日",
  ])
  func noPeriodRatherThanAGuess(_ period: String) throws {
    #expect(try text { $0.overview = "期限为\(period)。\n\($0.overview)" }.periodYear == nil)
  }

  @Test func aTitleOfTwoYearsNamesNone() throws {
    let text = try text { $0.title = "云州市青石区文化局2022年2023年政府信息公开工作年度报告" }
    #expect(text.titleYear == nil)
  }
}
