import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct PageNumberLineTests {
  @Test(arguments: [
    "- 3 -", "—5—", "·7·", "第 3 页", "第3页 共7页", "共 7 页 第 3 页", "3/6", "3 / 6", "Page 3 of 6", "page 3", "P. 9",
    "3 of 6", "3 - 6", "3 | 6", "| - | 3 - |", "|     |     |  - 3 | -   |", "2025/1/20 3/6",
    "2024/1/31 15:24 某局年度报告",
    "11/29/26, 3:24 PM 某局年度报告", "https://www.example.org/a.html 2/5", "file:///tmp/a.html 2/5",
  ])
  func whatAPrinterAdds(_ line: String) { #expect(PageNumberLine.isOne(EvenText.even(line.scalars))) }

  @Test(arguments: [
    "", "3", "0 0 0 0 0 0 0", "规章 3 0 6", "3 6", "6/3", "0 / 0", "| 3 | 6 |", "2023年12月31日", "行政许可 3/6",
    "5 - 2 - 1",
    "第二十条第(一)项", "第3页所列2件", "12,345", "1.5",
  ])
  func whatATablePrints(_ line: String) { #expect(!PageNumberLine.isOne(EvenText.even(line.scalars))) }

  /// A footer in any form at any line between the rows of a printed table changes no number.
  @Test(arguments: ["- 3 -", "3/6", "Page 3 of 6", "2025/1/20 3/6", "第 3 页 共 7 页", "3 - 6"])
  func aFooterBetweenAnyRows(_ footer: String) throws {
    let rows = SampleReport.requests2021.map { "\($0.label) \($0.values)" }
    for place in rows.indices {
      var lines = rows
      lines.insert(footer, at: place)
      let report = try ReportReader().read(Array(PrintedPage.text(lines).utf8), file: "a.txt")
      for (index, row) in RequestRow.rows(in: .form2021).enumerated() {
        let read = values(report, row)
        let printed = SampleReport.values(index + 1)
        #expect(zip(read, printed).allSatisfy { $0 == nil || $0 == $1 }, "\(footer) before row \(place)")
      }
      #expect(values(report, .handled) == SampleReport.values(24), "\(footer) before row \(place)")
    }
  }
}
