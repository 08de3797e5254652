import DisclosureReport
import Testing

@testable import ReportReading

/// Table two whose figures and words stand in lines of their own: a number only where order and count leave one way.
@Suite struct ArticleRunsTests {
  /// Lines of items (1) and (5) and what is read of 规章, 规范性文件 and 行政许可.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let one: [String]
    let five: [String]
    let rules: [Int?]
    let documents: [Int?]
    let licences: Int?
  }

  private static let head = ["信息内容", "本年制发件数 本年废止件数 现行有效件数"]
  private static let five = ["信息内容", "本年处理决定数量", "61", "行政许可"]
  private static let none: [Int?] = [nil, nil, nil]

  private static let cases = [
    Case(
      testDescription: "figures above their labels, the first beside it",
      one: head + ["0", "1", "2", "规章", "4", "5", "行政规范性文件 3"], five: five, rules: [0, 1, 2],
      documents: [3, 4, 5], licences: 61),
    Case(
      testDescription: "labels torn around their figures",
      one: head + ["规章 0", "1", "2", "行政规", "3", "4", "5", "范性文件"], five: five, rules: [0, 1, 2],
      documents: [3, 4, 5], licences: 61),
    Case(
      testDescription: "a figure of one row among those of the other",
      one: head + ["规章", "0", "行政规范性文件 77", "0", "0", "132", "470"], five: five, rules: none,
      documents: none, licences: 61),
    Case(
      testDescription: "no words between the rows",
      one: head + ["规章", "行政规范性文件", "0", "3", "1", "4", "2", "5"], five: five, rules: none, documents: none,
      licences: 61),
    Case(
      testDescription: "figures that stand behind the header of the next item",
      one: head + ["0", "1", "2", "规章", "行政规范性文件"],
      five: ["信息内容", "3", "4", "5", "本年处理决定数量", "61", "行政许可"], rules: [0, 1, 2], documents: none,
      licences: 61),
  ]

  private func text(_ one: [String], _ five: [String]) -> String {
    (["云州市青石区文化局2023年政府信息公开工作年度报告", "一、总体情况", "本局工作有序。", "二、主动公开政府信息情况"]
      + ["第二十条第(一)项"] + one + ["第二十条第(五)项"] + five
      + ["第二十条第(六)项", "信息内容", "本年处理决定数量", "72", "行政处罚", "83", "行政强制"]
      + ["第二十条第(八)项", "信息内容", "本年收费金额(单位:万元)", "行政事业性收费 94.125"]
      + ["三、收到和处理政府信息公开申请情况", "五、存在的主要问题及改进情况", "人手不足。"]).joined(separator: "\n")
  }

  @Test(arguments: cases) func tableTwo(_ tried: Case) throws {
    let report = try ReportReader().read(Array(text(tried.one, tried.five).utf8), file: "a.txt")
    func values(_ row: ProactiveRow) -> [Int?] {
      row.columns(in: .form2021).map { report.value(.proactive(row, $0))?.int }
    }
    // A cell may stay unread where it is uncertain; it never has another number.
    #expect(values(.rules) == tried.rules || values(.rules) == Self.none && tried.five != Self.five)
    #expect(values(.normativeDocuments) == tried.documents)
    #expect(values(.licences) == [tried.licences] || values(.licences) == [nil] && tried.five != Self.five)
  }

  /// An amount of money before the count is in the count's place.
  @Test func moneyIsNoCount() {
    let value = ValueToken(
      content: .number(ExactNumber(5)), digits: [], raw: "5", line: 1, column: 1, unit: "元")
    let count = ValueToken(content: .number(ExactNumber(2)), digits: [], raw: "2", line: 1, column: 2)
    #expect(MoneyUnit.isMisplaced(TokenRow(values: [value, count]), columns: [.items, .amount]))
    #expect(!MoneyUnit.isMisplaced(TokenRow(values: [count, value]), columns: [.items, .amount]))
  }
}
