import DisclosureReport
import Testing

@testable import ReportReading

/// Every text layout gives the same cells.
@Suite struct LayoutTests {
  /// The rows of the three tables as cells; an empty string is an empty cell.
  private struct Tables {
    var proactive: [[String]]
    var requests: [[String]]
    var review: [[String]]

    init() {
      proactive = [
        ["第二十条第(一)项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "1", "2"],
        ["行政规范性文件", "3", "4", "5"], ["第二十条  第(五)项"], ["信息内容", "本年处理决定数量"], ["行政许可", "61"],
        ["第二十条第(六)项"], ["信息内容", "本年处理决定数量"], ["行政处罚", "72"], ["行政强制", "83"], ["第二十条第(八)项"],
        ["信息内容", "本年收费金额(单位:万元)"], ["行政事业性收费", "94.125"],
      ]
      requests = [
        ["(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", "申请人情况"], ["自然人", "法人或其他组织", "总计"],
        ["商业 企业", "科研 机构", "社会公益组织", "法律服务机构", "其他"],
      ]
      requests += SampleReport.labels2021.enumerated().map { row, label in
        label.split(separator: " ").map(String.init) + SampleReport.values(row + 1).map(String.init)
      }
      review = [
        ["行政复议", "行政诉讼"], ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉"],
        ["12", "3", "1", "4", "20", "5", "0", "0", "2", "7", "1", "1", "1", "1", "4"],
      ]
    }

    /// A text with each table laid out by `layout`.
    func text(_ layout: ([[String]]) -> String) -> String {
      """
      云州市青石区文化局2023年政府信息公开工作年度报告
      一、总体情况
      三、主动公开政府信息情况。本局工作有序。
      二、主动公开政府信息情况
      该部分以表格形式报告。表格如下:
      \(layout(proactive))
      三、收到和处理政府信息公开申请情况
      \(layout(requests))
      四、政府信息公开行政复议、行政诉讼情况
      \(layout(review))
      五、存在的主要问题及改进情况
      人手不足。

      """
    }
  }

  private func read(_ text: String) throws -> AnnualReport {
    try ReportReader().read(Array(text.utf8), file: "layout.txt")
  }

  private static let layouts: [(String, @Sendable ([[String]]) -> String)] = [
    ("one cell a line", { rows in rows.flatMap { $0 }.joined(separator: "\n") }),
    ("one cell a paragraph", { rows in rows.flatMap { $0 }.joined(separator: "\n\n") }),
    ("a pipe on a line after each cell", { rows in rows.flatMap { $0 }.joined(separator: "\n|\n") + "\n|" }),
    (
      "pipes after cells", { rows in rows.map { $0.joined(separator: " | ") + " |" }.joined(separator: "\n") }
    ),
    (
      "markdown",
      { rows in rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n|---|---|\n") }
    ),
    (
      "rows filled up with pipes",
      { rows in
        let width = rows.map(\.count).max() ?? 0
        return rows.map { row in
          row.joined(separator: " | ") + " | " + String(repeating: "|", count: width - row.count)
        }.joined(separator: "\n")
      }
    ),
    ("tabs", { rows in rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") }),
  ]

  @Test(arguments: layouts.map(\.0))
  func everyLayout(_ name: String) throws {
    let layout = try #require(Self.layouts.first { $0.0 == name }?.1)
    let report = try read(Tables().text(layout))
    Fixture.expectSample(report)
    #expect(report.remarks.isEmpty)
  }

  @Test(arguments: ["a pipe on a line after each cell", "pipes after cells", "markdown", "tabs"])
  func aLoneFigureAmongBlanksKeepsItsColumn(_ name: String) throws {
    let layout = try #require(Self.layouts.first { $0.0 == name }?.1)
    var tables = Tables()
    tables.requests[3] = ["一、本年新收政府信息公开申请数量", "", "", "", "", "", "", "9"]
    let report = try read(tables.text(layout))
    #expect(values(report, .received) == [nil, nil, nil, nil, nil, nil, 9])
    #expect(report[.requests(.received, .naturalPersons)]?.mark == .blank)
    Fixture.expectSample(report, without: [.received])
  }

  @Test(arguments: ["one cell a line", "rows filled up with pipes"])
  func aLoneFigureWithoutItsBlanksIsNotPlaced(_ name: String) throws {
    let layout = try #require(Self.layouts.first { $0.0 == name }?.1)
    var tables = Tables()
    tables.requests[3] = ["一、本年新收政府信息公开申请数量", "9"]
    tables.proactive[3] = ["行政规范性文件", "3", "4"]
    let report = try read(tables.text(layout))
    #expect(values(report, .received) == Array(repeating: nil, count: 7))
    #expect(report.value(.proactive(.normativeDocuments, .issued)) == nil)
    #expect(report.remarks.filter { $0.rule == "R-short-row" }.count == 2)
  }

  @Test(arguments: ["one cell a line", "pipes after cells", "tabs"])
  func remarksInCells(_ name: String) throws {
    let layout = try #require(Self.layouts.first { $0.0 == name }?.1)
    var tables = Tables()
    tables.proactive[3] = ["行政规范性文件", "3（其中修订 16 件）", "4 （含失效 2 件）", "5"]
    let report = try read(tables.text(layout))
    Fixture.expectSample(report)
    #expect(report[.proactive(.normativeDocuments, .repealed)]?.note == "含失效 2 件")
  }

  @Test func aTableForEachRow() throws {
    let report = try read(
      Tables().text { rows in
        rows.map { row in
          let head = row.indices.dropFirst().map { "数据\($0)" }.joined(separator: " | ")
          let rule = String(repeating: "---|", count: row.count)
          return "| 项目 | \(head) |\n|\(rule)\n| \(row.joined(separator: " | ")) |\n"
        }.joined(separator: "\n")
      })
    Fixture.expectSample(report)
  }

  @Test func aSplitRowIsExtra() throws {
    var tables = Tables()
    tables.proactive.insert(["行政许可", "行政检查", "7"], at: 7)
    let report = try read(
      tables.text { rows in rows.map { $0.joined(separator: " | ") + " |" }.joined(separator: "\n") })
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
    #expect(report.remarks.map(\.rule) == ["R-extra-row"])
  }

  @Test func linesOfAPdf() throws {
    let report = try Fixture.report("pdf-lines.txt")
    Fixture.expectSample(report, without: [.publications])
    #expect(values(report, .publications) == [180, nil, nil, nil, nil, nil, 1095])
    #expect(report.narrative.map(\.value) == [ExactNumber(1136)])
  }

  @Test func blocksOfAPdf() throws {
    Fixture.expectSample(try Fixture.report("pdf-blocks.txt"))
  }

  @Test func blocksThatDoNotAddUpAreNotRead() throws {
    let text = String(decoding: try Fixture.bytes("pdf-blocks.txt"), as: UTF8.self)
    // Two figures of a block change places: the rows no longer add up.
    let changed = text.replacingFirst("50\n60\n70", with: "60\n50\n70")
    let report = try read(changed)
    #expect(values(report, .stateSecrets) == Array(repeating: nil, count: 7))
    #expect(values(report, .received) == SampleReport.values(1))
  }
}
