import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct FiguresTableTests {
  private func lines(_ made: MadeReport) throws -> [Substring] {
    FiguresTable.text(made.report, terms: try Words.chinese()).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func theTablesStandInTheFormsOrder() throws {
    let lines = try lines(.jianye)
    #expect(lines[0] == "南京市建邺区人民政府办公室 · 2023 年 · 2021 年表式（made.txt）")
    #expect(lines[2] == "表二 · 主动公开")
    #expect(lines[3] == "规章            本年制发  0  本年废止  0  现行有效  0")
    #expect(
      lines.contains("本机关不掌握相关政府信息          11         0         0             0             0     0    11"))
    #expect(lines.contains("行政复议                 1         0         0         0     1"))
    #expect(!lines.contains { $0.hasPrefix("空") })
  }

  @Test func everyMarkIsShownAndExplained() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.disclosed, .businesses))
    made.blank(.requests(.disclosed, .others), .slash)
    made.blank(.review(.reconsideration, .pending), .unplaced)
    let lines = try lines(made)
    #expect(
      lines.contains(
        "予以公开                           3        空         0             0             0     /     3"))
    #expect(lines.contains("空  该格空白"))
    #expect(lines.contains("/  该格为“/”"))
    #expect(lines.contains("?  行内的数不能确定属于哪一格，未取"))
  }

  @Test func provenAndAnnotatedNumbersCarryTheirMark() throws {
    let id = CellID.requests(.received, .total)
    var cells = MadeReport.jianye.report.cells
    cells[id] = Cell(
      ExactNumber(18), origin: Origin(line: 3, column: 1, raw: "18", reading: .provenBySums), note: "其中网上12件")
    let report = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil, cells: cells,
      source: ReportSource(file: "x", kind: .text))
    let text = FiguresTable.text(report, terms: try Words.chinese())
    #expect(text.contains("18*†"))
    #expect(text.contains("*  版面没有分清的数，由勾稽关系证明"))
  }
}
