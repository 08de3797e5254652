import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ReportHeadingTests {
  @Test(arguments: [
    ("云州市青石区文化局2023年政府信息公开工作年度报告", "云州市青石区文化局", 2023),
    ("云州市青石区文化局2023年政府信息公开工作年报", "云州市青石区文化局", 2023),
    ("2022年云州市人民政府办公室政府信息公开年度报告", "云州市人民政府办公室", 2022),
    ("２０２１年度云州市财政局政府信息公开工作年度报告", "云州市财政局", 2021),
    ("云州市青石镇关于2020年度政府信息公开工作年报", "云州市青石镇", 2020),
    ("标题: 云州高新区2024年度政务公开工作报告", "云州高新区", 2024),
    ("青石县人民政府信息公开工作年度报告（2023年度）", "青石县人民政府", 2023),
    ("关于《云州市审计局2023年政府信息公开工作年度报告》的公示", "云州市审计局", 2023),
    (
      "当前位置：首页 / 政府信息公开年报\n云州市审计局2022年政府信息公开工作年度报告\n云州市审计局2023年政府信息公开工作年度报告\n本报告期限为2023年1月1日至12月31日。",
      "云州市审计局", 2023
    ),
    ("云州市民政局二〇二三年政府信息公开工作年度报告", "云州市民政局", 2023),
    ("云州市民政局二零二一年度政府信息公开工作年度报告", "云州市民政局", 2021),
    ("云州市人民政府\n2023 年政府信息公开工作年度报告", "云州市人民政府", 2023),
  ])
  func titles(_ title: String, _ office: String, _ year: Int) throws {
    var sample = SampleReport()
    sample.title = title
    let report = try sample.read()
    #expect(report.office == office)
    #expect(report.year == year)
    #expect(report.title?.contains("政") == true)
  }

  @Test func theReportsOwnYearStandsAgainstAnEarlierOne() throws {
    var sample = SampleReport()
    sample.title = "云州市民政局2020年政府信息公开工作年度报告"
    sample.overview = "本报告数据期限自2021年1月1日起至2021年12月31日止。 一、总体情况 2021年,本局工作有序。"
    #expect(try sample.read().year == 2021)
  }

  @Test func damagedDates() throws {
    var sample = SampleReport()
    sample.title = "云州开发区政府信息公开年度报告"
    sample.overview = "统计期限自20201月1日起至202012月31日止。 一、总体情况 工作有序。"
    let report = try sample.read()
    #expect(report.year == 2020)
    #expect(report.office == "云州开发区")
  }

  @Test func nothingIsGuessed() throws {
    var sample = SampleReport()
    sample.title = "年度工作"
    let report = try sample.read()
    #expect(report.title == nil)
    #expect(report.office == nil)
    #expect(report.year == nil)
  }

  @Test func theOfficeOfAPreamble() throws {
    var sample = SampleReport()
    sample.title = "信息公开"
    sample.overview = "本报告由云州市水务局根据有关规定编制。 一、总体情况 工作有序。"
    #expect(try sample.read().office == "云州市水务局")
  }

  @Test func theOfficeOfASignature() throws {
    var sample = SampleReport()
    sample.title = "信息公开"
    sample.closing = "五、存在的主要问题及改进情况 不足。 六、其他需要报告的事项 无。\n云州市林业局\n2024年1月15日\n"
    #expect(try sample.read().office == "云州市林业局")
  }
}
