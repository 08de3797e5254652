import DisclosureReport
import Foundation
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

  /// A lone number before table four's header of empty cells is none of its figures, whether or not the table has any.
  @Test(arguments: [
    "2 | 1 | 3 | 1 | 7 | 0 | 0 | 0 | 0 | 0 | 13 | 2 | 4 | 0 | 19", String(repeating: " | ", count: 14),
  ])
  func aLoneNumberBesideEmptyCells(_ figures: String) throws {
    let gaps = String(repeating: "|  ", count: 15) + "|"
    let head = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let text = PrintedPage.text(
      SampleReport.requests2021.map { label, values in
        "| \(label) | " + values.split(separator: " ").joined(separator: " | ") + " |"
      }
    ).replacing(
      "五、存在",
      with:
        "3\n\n\(gaps)\n| 行政复议 | 行政诉讼 |\n| \((head + head + head).joined(separator: " | ")) |\n| \(figures) |\n五、存在"
    )
    let report = try ReportReader().read(Array(text.utf8), file: "a.md")
    let wanted: [Int?] = figures.split(separator: "|").map { Int($0.trimmingCharacters(in: .whitespaces)) }
    let read = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { report.value(.review(block, $0))?.int }
    }
    #expect(read == wanted || (read.allSatisfy { $0 == nil } && wanted.allSatisfy { $0 == nil }))
    #expect(values(report, .handled) == SampleReport.values(24))
  }

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
