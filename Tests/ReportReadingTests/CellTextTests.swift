import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct CellTextTests {
  private func value(_ text: String) -> ValueToken? {
    CellText(PageText(lines: [(number: 1, text: text.scalars)]), line: 0).value
  }

  @Test(arguments: [
    ("0", "0"), (" 18 ", "18"), ("１８", "18"), ("-18", "-18"), ("－18", "-18"), ("−3", "-3"), ("+21", "21"),
    ("1,234", "1234"), ("1，234，567", "1234567"), ("12,345.67", "12345.67"), ("5949.088667", "5949.088667"),
    ("11 398 889", "11398889"), ("0件", "0"), ("251000元", "251000"), ("3.5万元", "3.5"), ("22（其中修订16件）", "22"),
    ("55(含自然失效 29 件)", "55"), ("007", "7"), ("5.5(万元)", "5.5"), ("22(16)", "22"), ("0.00", "0"),
    ("123456789012345678", "123456789012345678"),
  ])
  func numbers(_ text: String, _ expected: String) {
    #expect(value(text)?.number?.description == expected)
  }

  @Test(arguments: [
    "1e400", "NaN", "12a", "1.2.3", "1,23", "1,2345", "0 0", "1 2", "2 0", "—18", "减3", "约5", "5%", "10年",
    "(3)", "第三",
    "1234567890123456789", "¥5", "5-6", "①", "", "/", "-", "—", "_", "无", "--", "——", "\\", "12..", ".5",
    "5.", "+", "1/2",
  ])
  func noNumbers(_ text: String) {
    #expect(value(text)?.number == nil)
  }

  @Test(arguments: [
    ("", Cell.Mark.blank), ("\u{A0}", .blank), ("　", .blank), ("/", .slash), ("-", .dash), ("—", .dash),
    ("——", .dash),
    ("－", .dash), ("_", .underscore), ("__", .underscore), ("无", .unreadable), ("不适用", .unreadable),
  ])
  func marks(_ text: String, _ mark: Cell.Mark) {
    #expect(value(text)?.content == .absent(mark))
  }
}
