import DisclosureReport
import TestSupport
import Testing
import Workbook

@testable import Briefing
@testable import PageProse

@Suite struct FiguresWorkbookTests {
  private func tables(_ made: [MadeReport], _ terms: Terms) -> [String: WorkbookTable] {
    let all = FiguresWorkbook(made.map { CheckedReport($0.report) }, terms: terms).tables
    return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }

  @Test func sheetsStandInTheirOrderInBothLanguages() throws {
    let zh = FiguresWorkbook([CheckedReport(MadeReport.jianye.report)], terms: try Words.chinese())
    #expect(
      zh.tables.map(\.sheet) == ["封面", "目录", "说明", "汇总", "表二", "表三", "表四", "正文数量", "指标", "勾稽"])
    let en = FiguresWorkbook([CheckedReport(MadeReport.jianye.report)], terms: try Words.english())
    #expect(en.tables.map(\.name) == zh.tables.map(\.name))
    #expect(try Unzipped(en.bytes()) != nil && (try zh.bytes()) == zh.bytes())
  }

  @Test func everyCellOfTableThreeIsThere() throws {
    let table = try #require(tables([.jianye, .city], try Words.chinese())["Trequests"])
    #expect(table.headers.count == 12)
    let disclosed = try #require(table.rows.first { $0[2] == .text("requests.disclosed") })
    #expect(disclosed[3...4] == [.text("予以公开"), .number(3, .whole)] && disclosed[10] == .number(3, .whole))
    #expect(table.rows.count { $0[2] == .text("requests.disclosed") } == 2)
  }

  @Test func absencesStayApart() throws {
    var made = MadeReport.jianye
    made.values[.requests(.received, .businesses)] = .some(nil)
    made.values[.requests(.received, .others)] = .some(nil)
    made.marks[.requests(.received, .others)] = .unreadable
    made.absent = [.review]
    let tables = tables([made], try Words.chinese())
    let received = try #require(tables["Trequests"]?.rows.first)
    #expect(received[5] == .text("未填") && received[9] == .text("未读出"))
    #expect(tables["Treview"]?.rows.first?.last == .text("未见"))
    for table in tables.values {
      for row in table.rows { #expect(!row.contains(.text("")), "\(table.sheet)") }
    }
  }

  @Test func theSummaryHasARowAReport() throws {
    let table = try #require(tables([.jianye, .city], try Words.english())["Tsummary"])
    #expect(table.rows.count == 2)
    #expect(table.rows[1][2] == .number(14069, .whole) && table.rows[1][6] == .number(0.559, .percent))
  }

  @Test func moreDigitsThanASpreadsheetKeepsStayText() throws {
    let words = SheetWords(terms: try Words.chinese())
    #expect(words.number(ExactNumber("999999999999999")) == .number(999_999_999_999_999, .whole))
    #expect(words.number(ExactNumber("1234567890123456")) == .text("1234567890123456"))
    #expect(words.number(ExactNumber("7.25")) == .number(7.25, .decimal))
    #expect(words.number(nil) == .text("—"))
  }
}
