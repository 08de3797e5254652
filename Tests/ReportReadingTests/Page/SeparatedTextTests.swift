import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Tables of CSV among the lines of a text.
@Suite struct SeparatedTextTests {
  private func lines(_ text: String) -> [String]? {
    SeparatedText.lines(text.scalars)?.map { "\($0.number): \(String($0.text))" }
  }

  @Test func recordsBecomeRowsAndKeepTheirLines() {
    #expect(
      lines("年度报告\n信息内容,制发,废止\n\"规\n章\",1,\"2,345\"\n\"说\"\"明\"\"\",,/\n许可,4,5\n完\n") == [
        "1: 年度报告", "2: | 信息内容 | 制发 | 废止 |", "3: | 规 章 | 1 | 2,345 |", "5: | 说\"明\" |  | / |",
        "6: | 许可 | 4 | 5 |",
        "7: 完", "8: ",
      ])
    #expect(lines("甲;1;2\n乙;3;4\n丙;5;6") == ["1: | 甲 | 1 | 2 |", "2: | 乙 | 3 | 4 |", "3: | 丙 | 5 | 6"])
  }

  @Test(arguments: [
    "行政许可 1,139,900\n行政处罚 6,937,489\n行政强制 1,658,210\n", "1,139,900\n6,937,489\n1,658,210\n",
    "规章,1,2\n许可,3,4\n",
    "今年,我局积极公开,成效明显\n明年,我局继续公开,力争更好\n后年,我局还要公开,没有止境\n", "甲|1,2,3\n乙|1,2,3\n丙|1,2,3", "",
    "\"甲,1,2\n\"乙,1,2\n\"丙,1,2\n",
  ])
  func whatIsNoTableStaysAsItIs(_ text: String) { #expect(lines(text) == nil) }

  /// A merged cell that was written into each of its columns is one number, and no number with groups.
  @Test func aRepeatedCellIsNoGroupOfDigits() throws {
    let text = PageLayout.csv.page(MadePage()).replacing("行政许可,61,,", with: "行政许可,689,689,689")
      .replacing("行政处罚,72,,", with: "行政处罚,262,262,262")
    #expect(text.contains("689,689,689") && text.contains("262,262,262"))
    let report = try ReportReader().read(Array(text.utf8), file: "merged.csv.txt")
    #expect([nil, ExactNumber(689)].contains(report.value(.proactive(.licences, .decisions))))
    #expect([nil, ExactNumber(262)].contains(report.value(.proactive(.penalties, .decisions))))
  }

  /// Text of any kind takes no longer than its length.
  @Test func hostileTextEnds() {
    for text in [
      String(repeating: "\"\n", count: 300_000), String(repeating: "\"甲,1,2\n", count: 100_000),
      String(repeating: "甲,", count: 500_000), String(repeating: "\"\"", count: 500_000) + ",,",
    ] { _ = SeparatedText.lines(text.scalars) }
  }
}
