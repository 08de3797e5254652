import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Labels and headers that stand beside figures which are not theirs, or say that the figures are not the row's.
@Suite struct FoundInLabelsTests {
  private let blanks: [Int?] = [nil, nil, nil, nil, nil, nil, nil]

  private func read(_ layout: PageLayout, _ change: (inout MadePage) -> Void) throws -> AnnualReport {
    var made = MadePage()
    change(&made)
    return try ReportReader().read(Array(layout.page(made).utf8), file: "labels.txt")
  }

  private func read(_ layout: PageLayout, replacing old: String, with new: String) throws -> AnnualReport {
    let page = layout.page(MadePage())
    #expect(page.contains(old))
    return try ReportReader().read(Array(page.replacing(old, with: new).utf8), file: "labels.txt")
  }

  /// The first line of a wrapped label beside the figures of the row before, as where the label is set in the middle of its cell.
  @Test func aPieceOfALabelBesideTheRowBeforeIsNotItsRow() throws {
    let page = PageLayout.printedLines.page(MadePage())
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("予以公开") && $0.contains("195") })
    let second = try #require(lines.firstIndex { $0.contains("部分公开") && $0.contains("45") })
    func figures(_ line: String) -> String { String(repeating: " ", count: 60) + line.suffix(42) }
    let beside = "（二）部分公开（区分处"
    lines.replaceSubrange(
      first...second,
      with: [
        "三、本年度  （一）予以公开", beside + figures(lines[first]).dropFirst(beside.count), "理的，只计这一情",
        "形，不计其他情形）" + figures(lines[second]).dropFirst(9),
      ])
    let report = try ReportReader().read(Array(lines.joined(separator: "\n").utf8), file: "wrapped.txt")
    let rows = [SampleReport.values(3), SampleReport.values(4)]
    #expect([rows[0], blanks].contains(values(report, .disclosed)))
    #expect([rows[1], blanks].contains(values(report, .partiallyDisclosed)))
    #expect(values(report, .stateSecrets) == SampleReport.values(5))
  }

  @Test(
    arguments: [PageLayout.html, .tabs, .pipeRows, .markdown, .printedLines, .cellLines],
    ["（其中涉企）", "（涉企）", "（仅涉企）", "（不含涉企）", "（上半年）"])
  func aLabelThatNamesAPartIsNotTheRow(_ layout: PageLayout, _ part: String) throws {
    let report = try read(layout) { $0.requests[4].label += part }
    #expect(values(report, .stateSecrets) == blanks)
    #expect(values(report, .prohibitedByLaw) == SampleReport.values(6))
  }

  @Test(arguments: [PageLayout.html, .tabs, .htmlWord])
  func aCellThatNamesTwoRowsIsNeither(_ layout: PageLayout) throws {
    let report = try read(layout) { made in
      made.requests[15].label = "1.信访举报投诉类申请 2.重复申请"
      made.requests.remove(at: 16)
    }
    #expect(values(report, .petitions) == blanks)
    #expect(values(report, .repeated) == blanks)
    #expect(values(report, .publications) == SampleReport.values(18))
  }

  @Test(arguments: [PageLayout.html, .tabs, .cellLines, .oneLine], ["本年收费项目数量", "本年收费人数", "本年收费笔数"])
  func aCountOfChargesIsNoAmount(_ layout: PageLayout, _ header: String) throws {
    let report = try read(layout, replacing: "本年收费金额（单位：万元）", with: header)
    #expect(report.value(.proactive(.fees, .amount)) == nil)
    #expect(report.value(.proactive(.penalties, .decisions)) == ExactNumber(72))
  }

  @Test(arguments: [PageLayout.cellLines, .sectionLines])
  func aColumnMoreInTableFourShowsNoPlaces(_ layout: PageLayout) throws {
    let report = try read(layout) { made in
      made.review = ["1", "12", "3", "1", "20"] + made.review[5...]
    }
    // A made-up table is as it is; the header with a serial number says that one of the fifteen is none of them.
    #expect(report.value(.review(.reconsideration, .upheld)) == ExactNumber(1))
    var made = MadePage()
    made.review = ["1", "12", "3", "1", "20"] + made.review[5...]
    let page = layout.page(made).replacing("未经复议直接起诉", with: "未经复议直接起诉 序号")
    let other = try ReportReader().read(Array(page.utf8), file: "serial.txt")
    #expect(other.value(.review(.reconsideration, .upheld)) == nil)
  }

  @Test func blocksInAnotherOrderAreNotTakenByTheirPlaces() throws {
    let names = MadePage.outcomes.joined(separator: " ")
    let four =
      "行政诉讼\n未经复议直接起诉\n\(names)\n5 0 0 2 7\n复议后起诉\n\(names)\n1 1 1 1 4\n行政复议\n\(names)\n12 3 1 4 20"
    var made = MadePage()
    made.review = []
    let page = PageLayout.sectionLines.page(made)
    let start = try #require(page.range(of: MadePage.headings[2]))
    let end = try #require(page.range(of: MadePage.closing[0]))
    let text = page[..<start.upperBound] + "\n" + four + "\n" + page[end.lowerBound...]
    let report = try ReportReader().read(Array(text.utf8), file: "blocks.txt")
    for block in ReviewBlock.allCases { #expect(report.value(.review(block, .total)) == nil) }
  }

  /// Plain text of a PDF, in which the figures of a block slid into the next one.
  @Test func figuresBehindAHeaderOfTheNextBlockAreNobodys() throws {
    let two = """
      第二十条第（五）项
      信息内容
      行政许可
      本年处理决定数量
      61
      第二十条第（六）项
      信息内容
      行政处罚
      行政强制
      本年处理决定数量
      72
      第二十条第（八）项
      信息内容
      行政事业性收费
      83
      本年收费金额（单位：万元）
      94.125
      """
    let page = PageLayout.cellLines.page(MadePage())
    let start = try #require(page.range(of: "第二十条第（五）项"))
    let end = try #require(page.range(of: MadePage.headings[1]))
    let text = page[..<start.lowerBound] + two + "\n" + page[end.lowerBound...]
    let report = try ReportReader().read(Array(text.utf8), file: "slid.txt")
    #expect([nil, ExactNumber(61)].contains(report.value(.proactive(.licences, .decisions))))
    for id in [CellID.proactive(.compulsoryMeasures, .decisions), .proactive(.fees, .amount)] {
      #expect(report.value(id) == nil, "\(id)")
    }
    #expect([nil, ExactNumber(72)].contains(report.value(.proactive(.penalties, .decisions))))
  }
}
