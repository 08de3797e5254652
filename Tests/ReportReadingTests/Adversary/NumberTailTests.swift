import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Cells whose first digits are no figure, because more follows or a sign goes before: no number, in any layout.
@Suite struct NumberTailTests {
  @Test(
    arguments: [
      "1.2万件", "12余件", "10~12", "7/13", "1l2", "1.14E+07", "3千", "12½", "12↓", "▲3", "17（减）", "10→12",
      "5+2=7", "94千元", "20左右", "20件以上", "20件左右", "20个半", "20-30", "20—30", "20、30", "20,30", "20？", "20?",
      "20和30",
      "20ⅹ", "2\u{20E3}", "20上下", "20许", "20.", "20..", "20…", "20人次以上", "20又1/2", "20→", "20x", "20×3",
      "20^2", "20!", "20#",
      "20@1", "20&30", "20元以上", "20(注)左右", "20‰", "20°", "20′", "20号文", "20户", "20％左右", "20至", "20到30",
      "20或30", "20比30",
      "20、约30", "20;30", "20。5", "20:30", "20=20", "20\u{301}",
      "20 左右", "20 余件", "20 以上", "20 至 30", "20 和 30", "20 万", "20 万件", "约 20", "超过 20", "20（约）", "20（左右）",
      "20件/年", "20 ?", "20 (估)", "20 （约）", "20、 30", "20; 30", "20 .5", "20 ~", "20 ×2", "20（万件）",
      "20（去年）", "20（应为88）", "20（%）", "20（累计）", "20（x10）", "20（作废）", "20【万件】", "20[上年]", "20<去年>", "≧20",
      "#20", "累计20", "见附件20", "2022年：20", "新增20", "20元", "20->80", "20 上年", "最多20", "20 w", "20-",
      "$20", "￥20", "€20", "\u{1D7D3}5", "\u{0665}5", "\u{B2}20", "②20",
      "20 （上年）",
    ], [PageLayout.cellLines, .pipeRows, .markdown, .tabs, .html])
  func theCellHasNoNumber(_ text: String, _ layout: PageLayout) throws {
    var made = MadePage()
    made.proactive[6] = ["行政许可", text]
    let report = try ReportReader().read(Array(layout.page(made).utf8), file: "tail.txt")
    #expect(report.value(.proactive(.licences, .decisions)) == nil)
    #expect(report.value(.proactive(.penalties, .decisions)) == ExactNumber(72))
    #expect(report.value(.proactive(.compulsoryMeasures, .decisions)) == ExactNumber(83))
  }

  /// Lines of a printed table, and records among lines that have a bar somewhere.
  @Test(
    arguments: [
      "20 ?", "20 (估)", "20、 30", "20 .5", "20左右", "20 左右", "20 至 30", "约 20", "20~30", "20？", "2.5万",
    ], [PageLayout.printedLines, .csv, .csvSemicolons])
  func theLineHasNoNumber(_ text: String, _ layout: PageLayout) throws {
    var made = MadePage()
    made.proactive[6] = ["行政许可", text]
    let page = layout.page(made) + "\n电话：12345678 | 传真：12345679\n"
    let report = try ReportReader().read(Array(page.utf8), file: "tail.txt")
    #expect(report.value(.proactive(.licences, .decisions)) == nil)
    #expect([nil, ExactNumber(72)].contains(report.value(.proactive(.penalties, .decisions))))
    #expect([nil, ExactNumber(83)].contains(report.value(.proactive(.compulsoryMeasures, .decisions))))
  }

  @Test(
    arguments: ["2 0", "20 30", "20|30", "2 0 0", "1 20"],
    [PageLayout.pipeRows, .markdown, .csv, .csvSemicolons, .html])
  func twoNumbersOfOneCellAreNone(_ text: String, _ layout: PageLayout) throws {
    guard !text.contains("|") || layout.rawValue.hasPrefix("csv") else { return }
    var made = MadePage()
    made.proactive[6] = ["行政许可", text]
    let report = try ReportReader().read(Array(layout.page(made).utf8), file: "two.txt")
    #expect(report.value(.proactive(.licences, .decisions)) == nil)
    #expect([nil, ExactNumber(72)].contains(report.value(.proactive(.penalties, .decisions))))
  }

  @Test(arguments: [
    ("94.125", "本年收费金额（单位：千元）", "9.4125"), ("94.125", "本年收费金额，单位：元", "0.0094125"),
    ("94.125", "本年收费金额（百万元）", "9412.5"), ("94.125 元", "本年收费金额（单位：万元）", "0.0094125"),
    ("94.125", "本年收费金额（仟元）", "9.4125"), ("94.125", "本年收费金额/亿元", "941250"),
  ])
  func anyUnitOfMoneyIsRead(_ printed: String, _ header: String, _ value: String) throws {
    for layout in [PageLayout.cellLines, .pipeRows, .html] {
      var made = MadePage()
      made.proactive[12] = ["信息内容", header]
      made.proactive[13] = ["行政事业性收费", printed]
      let report = try ReportReader().read(Array(layout.page(made).utf8), file: "money.txt")
      #expect(report.value(.proactive(.fees, .amount)) == ExactNumber(value), "\(layout)")
    }
  }

  /// A unit that is torn apart, or unknown, may be any.
  @Test(arguments: [
    ("94.125", "本年收费金额（单位：万 本年 元）"), ("94.125", "本年收费金额（w元）"), ("94元5角", "本年收费金额（单位：万元）"),
  ])
  func anUnknownUnitOfMoneyIsNone(_ printed: String, _ header: String) throws {
    for layout in [PageLayout.cellLines, .pipeRows, .html] {
      var made = MadePage()
      made.proactive[12] = ["信息内容", header]
      made.proactive[13] = ["行政事业性收费", printed]
      let report = try ReportReader().read(Array(layout.page(made).utf8), file: "money.txt")
      #expect(report.value(.proactive(.fees, .amount)) == nil, "\(layout)")
    }
  }

  @Test func aUnitCountsThoughABlankCellFollows() throws {
    let text = PageLayout.html.page(MadePage()).replacing(">94.125</td>", with: ">94125元</td><td></td>")
    #expect(text.contains("94125元"))
    let report = try ReportReader().read(Array(text.utf8), file: "padded.html")
    #expect([nil, ExactNumber("9.4125")].contains(report.value(.proactive(.fees, .amount))))
  }

  @Test func twoNumbersInTwoLinesOfACellAreNotOne() throws {
    for parts in ["12<br>345", "<p>12</p><p>345</p>", "12<hr>345", "<li>12</li><li>345</li>"] {
      let text = PageLayout.html.page(MadePage()).replacing(">61<", with: ">\(parts)<")
      let report = try ReportReader().read(Array(text.utf8), file: "parts.html")
      #expect(report.value(.proactive(.licences, .decisions)) == nil, "\(parts)")
    }
  }

  @Test func whatStandsBehindATableFillsNoBlankCellOfIt() throws {
    for layout in [PageLayout.oneLine, .cellLines, .printedLines] {
      var made = MadePage()
      made.requests[20].cells[3] = ""
      let report = try ReportReader().read(Array(layout.page(made).utf8), file: "blank.txt")
      let read = values(report, RequestRow.rows(in: .form2021)[20])
      #expect(zip(read, made.requests[20].cells).allSatisfy { $0 == nil || $0 == Int($1) }, "\(layout)")
      #expect(report.value(.review(.reconsideration, .upheld)) == ExactNumber(12))
    }
  }
}
