import TestSupport
import Testing

@testable import Workbook

@Suite struct WorkbookFileTests {
  private func table(
    sheet: String = "表三", name: String = "Trequests", headers: [String] = ["office", "n"],
    rows: [[WorkbookValue]] = [
      [.text("=1+1"), .number(1_573_179, .whole)], [.text("a\u{7}b\u{202E}"), .number(0.54, .percent)],
    ]
  ) -> WorkbookTable {
    WorkbookTable(sheet: sheet, name: name, headers: headers, rows: rows)
  }

  @Test func numbersAreNumbersAndTextStaysText() throws {
    let file = try #require(Unzipped(try WorkbookFile(title: "题", tables: [table()]).bytes()))
    let sheet = try #require(file["xl/worksheets/sheet1.xml"]).text
    #expect(sheet.contains("<v>1573179</v>") && sheet.contains("<v>0.54") && !sheet.contains("<f>"))
    let strings = try #require(file["xl/sharedStrings.xml"]).text
    #expect(strings.contains("<t>=1+1</t>") && strings.contains("<t>ab</t>"))
    let named = try #require(file["xl/tables/table1.xml"]).text
    #expect(named.contains("displayName=\"Trequests\"") && named.contains("ref=\"A1:B3\""))
    #expect(sheet.contains("ySplit=\"1\""))
    #expect(try #require(file["docProps/core.xml"]).text.contains("1980-01-01T00:00:00Z</dcterms:created>"))
  }

  @Test func sameTablesSameBytes() throws {
    #expect(
      try WorkbookFile(title: "题", tables: [table()]).bytes()
        == WorkbookFile(title: "题", tables: [table()]).bytes())
  }

  @Test func whatNoSpreadsheetTakesIsRefusedBeforehand() {
    let wrong: [([WorkbookTable], WorkbookError)] = [
      ([table(sheet: "a/b")], .name("a/b")), ([table(sheet: "")], .name("")),
      ([table(sheet: String(repeating: "表", count: 32))], .name(String(repeating: "表", count: 32))),
      ([table(), table(name: "Tother")], .name("表三")), ([table(), table(sheet: "b")], .name("Trequests")),
      ([table(name: "表")], .name("表")), ([table(name: "1a")], .name("1a")),
      ([table(headers: ["a", "A"])], .shape(sheet: "表三")),
      ([table(headers: ["a", ""])], .shape(sheet: "表三")),
      ([table(rows: [])], .shape(sheet: "表三")), ([table(rows: [[.text("a")]])], .shape(sheet: "表三")),
      ([table(rows: [[.text("a"), .number(.nan, .whole)]])], .notFinite(sheet: "表三")),
      ([table(rows: [[.text("a"), .number(.infinity, .whole)]])], .notFinite(sheet: "表三")),
    ]
    for (tables, error) in wrong {
      #expect(throws: error) { try WorkbookFile(title: "题", tables: tables).bytes() }
    }
  }

  @Test func aLongTextIsCut() throws {
    let long = table(rows: [[.text(String(repeating: "公", count: 40_000)), .number(1, .whole)]])
    let file = try #require(Unzipped(try WorkbookFile(title: "", tables: [long]).bytes()))
    let strings = try #require(file["xl/sharedStrings.xml"]).bytes
    // The two other bytes of 公 and … differ from its first.
    #expect(strings.count { $0 == 0xE5 } == 32_766 && strings.count { $0 == 0xE2 } == 1)
  }
}
