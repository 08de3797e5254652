import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import ReportReading

/// Tables that a line or a label says are not the report's own, and those of which a line says something else.
@Suite struct ForeignTableTests {
  private static let layouts: [PageLayout] = [.cellLines, .pipeRows, .markdown, .tabs, .html]

  private func read(_ line: String, _ layout: PageLayout, before head: String) throws -> AnnualReport {
    let page = layout.page(MadePage())
    let parts = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let heading = try #require(parts.lastIndex { $0.contains(head) && $0.count < 40 })
    let added = layout == .html ? "<p>\(line)</p>" : line
    let text = (parts[...heading] + [added] + parts[(heading + 1)...]).joined(separator: "\n")
    return try ReportReader().read(Array(text.utf8), file: layout == .html ? "foreign.html" : "foreign.txt")
  }

  @Test(
    arguments: [
      "单位：万件", "（单位：千件）", "计量单位：万件", "2022年度数据如下：", "2021年度", "上年度数据", "2023年上半年数据", "以下为填写示例",
      "附件：下属单位市园林中心数据",
    ], layouts)
  func nothingIsTaken(_ line: String, _ layout: PageLayout) throws {
    let report = try read(line, layout, before: "收到和处理政府信息公开申请情况")
    #expect(report.value(.requests(.received, .naturalPersons)) == nil, "\(layout)")
    #expect(report.value(.requests(.handled, .total)) == nil)
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
    #expect(report.remarks.contains { $0.rule.description == "R-foreign-table" })
  }

  @Test(
    arguments: [
      "单位：件", "2023年度数据如下：", "截至2024年1月10日", "填报日期：2024年1月5日", "数据如下表：", "与2022年相比，2023年申请量有所增加。", "（单位：件）",
    ], layouts)
  func theTableIsTaken(_ line: String, _ layout: PageLayout) throws {
    let report = try read(line, layout, before: "收到和处理政府信息公开申请情况")
    let plain = try ReportReader().read(
      Array(layout.page(MadePage()).utf8), file: layout == .html ? "own.html" : "own.txt")
    #expect(report.cells.mapValues(\.value) == plain.cells.mapValues(\.value), "\(layout)")
    #expect(report.value(.requests(.handled, .total)) != nil)
  }

  @Test(arguments: [
    ("一、本年新收政府信息公开申请数量", "一、上年新收政府信息公开申请数量"), ("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量（万件）"),
    ("三、本年度办理结果", "三、上年度办理结果"),
  ])
  func aLabelMaySaySo(_ old: String, _ new: String) throws {
    for layout in [PageLayout.markdown, .html] {
      let text = layout.page(MadePage())
      #expect(text.contains(old))
      let changed = text.replacing(old, with: new)
      let report = try ReportReader().read(
        Array(changed.utf8), file: layout == .html ? "label.html" : "label.txt")
      #expect(report.value(.requests(.disclosed, .naturalPersons)) == nil, "\(layout)")
    }
  }

  @Test(arguments: [
    ["东区", "西区", "南区", "北区", "中区", "新区", "合计"],
    ["2017年", "2018年", "2019年", "2020年", "2021年", "2022年", "2023年"],
    ["总计", "比上年", "占比", "自然人", "企业", "其他", "备注"],
  ])
  func otherHeadsAreNoApplicants(_ heads: [String]) throws {
    for layout in [PageLayout.markdown, .html, .tabs] {
      var text = layout.page(MadePage())
      let old = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构"]
      for (name, head) in zip(old, heads) { text = text.replacing(name, with: head) }
      let report = try? ReportReader().read(
        Array(text.utf8), file: layout == .html ? "heads.html" : "heads.txt")
      #expect(report?.value(.requests(.received, .naturalPersons)) == nil, "\(layout)")
    }
  }

  @Test(arguments: [
    ("本年处理决定数量", "第一季度"), ("本年处理决定数量", "处理人数"), ("本年处理决定数量", "不予处理决定数量"), ("本年处理决定数量", "处理决定天数"),
    ("本年制发件数", "累计制发件数"), ("本年制发件数", "制发页数"), ("现行有效件数", "计划制发件数"),
  ])
  func otherHeadsOfTableTwoAreNoneOfTheForms(_ old: String, _ new: String) throws {
    for layout in [PageLayout.markdown, .html, .tabs, .cellLines] {
      let text = layout.page(MadePage()).replacing(old, with: new)
      let report = try? ReportReader().read(
        Array(text.utf8), file: layout == .html ? "heads.html" : "heads.txt")
      let id: CellID =
        old == "本年处理决定数量" ? .proactive(.penalties, .decisions) : .proactive(.normativeDocuments, .issued)
      #expect(report?.value(id) == nil, "\(layout)")
    }
  }

  /// A column that the form does not have, in which a row is blank: counting the figures of a row proves nothing.
  @Test func aColumnTooManyIsToldFromABlank() throws {
    for layout in [PageLayout.markdown, .html, .tabs] {
      var made = MadePage()
      for index in made.requests.indices {
        var cells = made.requests[index].cells
        cells.insert("\(index + 20)", at: 0)
        if index == 4 { cells[7] = "" }
        made.requests[index].cells = cells
      }
      let report = try? ReportReader().read(
        Array(layout.page(made).utf8), file: layout == .html ? "wide.html" : "wide.txt")
      let row = made.requests[4].cells
      let read = report?.value(.requests(RequestRow.rows(in: .form2021)[4], .naturalPersons))
      #expect([nil, ExactNumber(Int(row[1]) ?? 0)].contains(read), "\(layout)")
    }
  }

  @Test func rowsInAnotherOrderAreNotTakenByOrder() throws {
    for layout in [PageLayout.cellLines, .cellParagraphs, .pipeRows, .tabs, .html] {
      var made = MadePage()
      made.proactive.swapAt(9, 10)
      let report = try ReportReader().read(
        Array(layout.page(made).utf8), file: layout == .html ? "order.html" : "order.txt")
      #expect([nil, ExactNumber(72)].contains(report.value(.proactive(.penalties, .decisions))), "\(layout)")
      #expect(
        [nil, ExactNumber(83)].contains(report.value(.proactive(.compulsoryMeasures, .decisions))),
        "\(layout)")
    }
  }

  /// Headers that the form does not know are a table's all the same, and so are those that name last year.
  @Test(arguments: [
    [("行政复议", "上年行政复议")], [("行政复议", "民事案件"), ("行政诉讼", "刑事案件"), ("未经复议直接起诉", "一审"), ("复议后起诉", "二审")],
  ])
  func headersOfTableFour(_ changes: [(String, String)]) throws {
    let page = PageLayout.html.page(MadePage())
    let start = try #require(page.range(of: "<table", options: .backwards)?.lowerBound)
    var table = String(page[start...])
    for (old, new) in changes { table = table.replacing(old, with: new) }
    let report = try ReportReader().read(Array((page[..<start] + table).utf8), file: "four.html")
    #expect(report.value(.review(.reconsideration, .total)) == nil)
    #expect(report.value(.requests(.handled, .total)) != nil)
  }

  @Test(arguments: ["行政处罚（上年）", "撤销行政处罚", "行政处罚（万件）", "行政处罚（罚款金额）"])
  func aLabelMayBeOfSomethingElse(_ label: String) throws {
    for layout in [PageLayout.markdown, .html, .tabs, .cellLines] {
      var made = MadePage()
      made.proactive[9] = [label, "72"]
      let report = try ReportReader().read(
        Array(layout.page(made).utf8), file: layout == .html ? "label.html" : "label.txt")
      #expect(report.value(.proactive(.penalties, .decisions)) == nil, "\(layout)")
      #expect([nil, ExactNumber(61)].contains(report.value(.proactive(.licences, .decisions))))
    }
  }

  @Test func suitsBeforeReviewsAreNotTheForm() throws {
    for layout in [PageLayout.markdown, .tabs, .cellLines, .oneLine] {
      let page = layout.page(MadePage())
      let start = try #require(page.range(of: "结转下年度继续办理")?.upperBound)
      let table = page[start...].replacing("行政诉讼", with: "行政甲").replacing("行政复议", with: "行政诉讼")
        .replacing("行政甲", with: "行政复议").replacing("政府信息公开行政诉讼、行政复议情况", with: "政府信息公开行政复议、行政诉讼情况")
      let report = try ReportReader().read(Array((page[..<start] + table).utf8), file: "suits.txt")
      #expect(report.value(.review(.reconsideration, .total)) == nil, "\(layout)")
    }
  }

  @Test(arguments: ["一百二", "三五", "七八"])
  func looseNumeralsAreNone(_ text: String) throws {
    var made = MadePage()
    made.proactive[9] = ["行政处罚", text]
    let report = try ReportReader().read(Array(PageLayout.html.page(made).utf8), file: "loose.html")
    #expect(report.value(.proactive(.penalties, .decisions)) == nil)
  }
}
