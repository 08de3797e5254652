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
    ("云州市民政局2O23年政府信息公开工作年度报告", "云州市民政局", 2023), ("云州市民政局20l9年政府信息公开工作年度报告", "云州市民政局", 2019),
    ("云州市民政局2o2I年度政府信息公开工作年度报告", "云州市民政局", 2021),
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

  /// What stands above section one, the office, the year, and what is said of where they come from.
  private static let printedHeads: [(String, String?, Int?, [String])] = [
    ("云州市青石区文化局\n2023年政府信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("云州市青石区文化局2023年\n政府信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("云州市青石区文化局2023年政府信息公开\n工作年度报告", "云州市青石区文化局", 2023, []),
    ("云州市青石区文化局2023年政府信息\n公开工作\n年度报告", "云州市青石区文化局", 2023, []),
    ("云州市青石区\n文化局2023年政府\n信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("青石区\n云州市林业局\n2023年政府信息公开工作年度报告", "云州市林业局", 2023, []),
    ("云州市\n城市管理局\n2023年政府信息公开工作年度报告", "云州市城市管理局", 2023, []),
    ("| 标题 | 云州市青石区文化局2023年政府信息公开工作年度报告 |", "云州市青石区文化局", 2023, []),
    ("标题\n云州市青石区文化局2023年政府信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("年云州市林业局政府信息公开工作年度报告\n2023", "云州市林业局", nil, []),
    ("年度云州市林业局政府信息公开工作年度报告", "云州市林业局", nil, []),
    ("年龙乡人民政府政府信息公开工作年度报告", "年龙乡人民政府", nil, []),
    ("标题 云州市青石区文化局2023年政府信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("信息名称：云州市青石区文化局2023年政府信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("云州高新区（新市区）2023年政府信息公开工作年度报告", "云州高新区(新市区)", 2023, []),
    ("云州高新区（新市区）管委会2023年政府信息公开工作年度报告", "云州高新区(新市区)管委会", 2023, []),
    ("\u{F06C}云州市青石区文化局2023年政府信息公开工作年度报告", "云州市青石区文化局", 2023, []),
    ("云州市林业局\n政府2023年政府信息公开工作年度报告", "云州市林业局", 2023, []),
    ("政府2023年政府信息公开工作年度报告", nil, 2023, []),
    ("气象部门2023年政府信息公开年报\n云州市气象局2023年政府信息公开工作年度报告", "云州市气象局", 2023, []),
    (
      "根据《条例》(国令第711号修订》)和《关于印发中华人民共和国政府信息公开工作年度报告\n格式的通知》编制。本报告由云州市林业局编制。2023年", "云州市林业局", 2023,
      ["R-office-from", "R-year-from"]
    ),
    ("中华人民共和国政府信息公开工作年度报告", nil, nil, []),
    ("当前位置：首页 > 部门 > 云州市林业局 > 2023年年报\n政府信息公开工作年度报告", "云州市林业局", 2023, ["R-office-from", "R-year-from"]),
    (String(repeating: "栏目\n", count: 900) + "云州市林业局2023年政府信息公开工作年度报告", "云州市林业局", 2023, []),
    ("云州市林业局政府信息公开工作年度报告\n本报告所列数据统计期限为2023年1月1日至2023年12月31日。", "云州市林业局", 2023, ["R-year-from"]),
  ]

  @Test(arguments: printedHeads)
  func heads(_ head: String, _ office: String?, _ year: Int?, _ rules: [String]) throws {
    var sample = SampleReport()
    sample.title = head
    // A name over two lines is one where the page has it in one.
    if head.hasPrefix("云州市青石区\n") { sample.closing += "\n咨询：云州市青石区文化局办公室。" }
    let report = try sample.read()
    #expect(report.office == office)
    #expect(report.year == year)
    #expect(report.remarks.map { "\($0.rule)" }.filter { $0.hasSuffix("-from") } == rules)
  }

  @Test(
    "Where a page names office and year besides its title",
    arguments: [
      ("<title>云州市林业局2023年政府信息公开工作年度报告_门户</title>", "云州市林业局", 2023, "titleElement"),
      (
        "<meta name=\"ArticleTitle\" content=\"2023年政府信息公开工作年度报告\"><meta name='ContentSource' content='云州市林业局'>",
        "云州市林业局",
        2023,
        "metadata"
      ),
    ])
  func elsewhere(_ elements: String, _ office: String, _ year: Int, _ place: String) throws {
    let page = String(decoding: try Fixture.bytes("page.html"), as: UTF8.self).replacing(
      "<title>年报</title>", with: elements
    )
    .replacing("云州市青石区文化局2023年政府信息公开工作年度报告", with: "年度报告").replacing("2023年", with: "全年")
    let restored = page.replacing("全年政府", with: "2023年政府")
    let report = try ReportReader().read(Array(restored.utf8), file: "a")
    #expect(report.office == office && report.year == year)
    let from = report.remarks.filter { "\($0.rule)".hasSuffix("-from") }
    #expect(from.first?.details["place"] == place && from.first?.details["value"] == office)
  }

  @Test("Nothing of a second report is read")
  func secondReport() throws {
    let first = try SampleReport().read()
    var second = SampleReport()
    second.title = "云州市青石区文化局2022年政府信息公开工作年度报告"
    second.overview = "一、总体情况 2022年收到政府信息公开申请3870件，主动公开政府信息999条。"
    let text = SampleReport().flattened + "\n" + second.flattened
    let report = try ReportReader().read(Array(text.utf8), file: "a")
    #expect(report.narrative == first.narrative && report.year == 2023 && report.office == first.office)
    #expect(
      report.text?.problems?.text == first.text?.problems?.text)
    #expect(report.cells.mapValues(\.value) == first.cells.mapValues(\.value))
    #expect(report.remarks.map(\.rule) == ["R-second-report"])
  }

  /// A title that is broken after every so many characters, also within its year, its office's name and its last word.
  @Test(arguments: 5...27)
  func aTitleBrokenAnywhereIsOne(_ width: Int) throws {
    let title = "云州市青石区文化局2023年政府信息公开工作年度报告"
    let lines = stride(from: 0, to: title.count, by: width).map { start in
      String(title.dropFirst(start).prefix(width))
    }
    var sample = SampleReport()
    sample.title = lines.joined(separator: "\n")
    let report = try sample.read()
    #expect(report.office == "云州市青石区文化局", "\(lines)")
    #expect(report.year == 2023, "\(lines)")
  }
}
