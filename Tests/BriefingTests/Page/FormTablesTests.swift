import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct FormTablesTests {
  private func tables(_ made: MadeReport) throws -> FormTables {
    FormTables(report: made.report, findings: CheckRun.run(made.report), terms: try Words.chinese())
  }

  /// How many places each row fills: headings and figures by their spans, and what reaches down from rows above.
  private func widths(_ rows: [[FormCell]]) -> [Int] {
    var open: [(left: Int, columns: Int)] = []
    return rows.map { row in
      let held = open.reduce(0) { $0 + $1.columns }
      let own = row.reduce(0) { $0 + $1.columns }
      open = open.filter { $0.left > 1 }.map { ($0.left - 1, $0.columns) }
      open += row.filter { $0.rows > 1 }.map { ($0.rows - 1, $0.columns) }
      return held + own
    }
  }

  @Test(arguments: [FormEdition.form2021, .form2019])
  func everyRowFillsTheTable(_ form: FormEdition) throws {
    var made = MadeReport()
    made.form = form
    let tables = try tables(made)
    #expect(Set(widths(ProactiveForm(tables: tables).rows)) == [7])
    #expect(Set(widths(RequestForm(tables: tables).rows)) == [10])
    #expect(Set(widths(ReviewForm(tables: tables).rows)) == [15])
  }

  @Test(arguments: [FormEdition.form2021, .form2019])
  func everyCellOfTheReportIsThereOnce(_ form: FormEdition) throws {
    var made = MadeReport()
    made.form = form
    let tables = try tables(made)
    let rows =
      ProactiveForm(tables: tables).rows + RequestForm(tables: tables).rows + ReviewForm(tables: tables).rows
    let ids = rows.flatMap { $0 }.compactMap(\.id)
    #expect(ids.count == made.report.cells.count)
    #expect(Set(ids) == Set(made.report.cells.keys))
  }

  @Test func figuresStandAsPrinted() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.disclosed, .others), .slash)
    made.blank(.requests(.disclosed, .businesses))
    made.blank(.requests(.handled, .others), .unplaced)
    let tables = try tables(made)
    #expect(tables.figure(.requests(.received, .total)).text == "18")
    #expect(tables.figure(.requests(.disclosed, .businesses)).text == "")
    #expect(tables.figure(.requests(.disclosed, .businesses)).look.contains("empty"))
    #expect(tables.figure(.requests(.handled, .others)).text == "?")
  }

  @Test func cellsOfAFailingSumAreMarkedWithItsRule() throws {
    var made = MadeReport.jianye
    made.set(.review(.reconsideration, .total), 2)
    let tables = try tables(made)
    let cell = tables.figure(.review(.reconsideration, .total))
    #expect(cell.look.contains("bad"))
    #expect(cell.rules.contains("D"))
    #expect(tables.figure(.review(.directLitigation, .total)).look == "")
    #expect(tables.markedCells >= 5)
    #expect(try self.tables(.jianye).markedCells == 0)
  }
}
