import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

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

  @Test func aMarkFromOurOwnFilesIsShownAsItIsPrinted() throws {
    var made = MadeReport()
    made.blank(.requests(.received, .total), .slash)
    #expect(try tables(made).figure(.requests(.received, .total)).text == "/")
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

  @Test(arguments: [FormEdition.form2021, .form2019])
  func everyFigureOfTableTwoNamesItsHeadings(_ form: FormEdition) throws {
    var made = MadeReport()
    made.form = form
    let cells = ProactiveForm(tables: try tables(made)).rows.flatMap { $0 }
    let anchors = cells.map(\.anchor).filter { !$0.isEmpty }
    #expect(Set(anchors).count == anchors.count)
    let texts = Dictionary(
      uniqueKeysWithValues: cells.filter { !$0.anchor.isEmpty }.map { ($0.anchor, $0.text) })
    let figures = cells.filter { $0.id != nil }
    #expect(figures.allSatisfy { $0.headers.count == 3 && $0.headers.allSatisfy(anchors.contains) })
    if form == .form2021 {
      let cell = try #require(figures.first { $0.id == .proactive(.normativeDocuments, .repealed) })
      #expect(cell.headers.map { texts[$0] } == ["第二十条第（一）项", "行政规范性文件", "本年废止件数"])
    }
  }

  @Test func headingsBesideFiguresHeadRows() throws {
    let tables = try tables(.jianye)
    let rows = RequestForm(tables: tables).rows
    #expect(rows.prefix(3).flatMap { $0 }.allSatisfy { $0.isHead && $0.scope == .column })
    #expect(rows.dropFirst(3).flatMap { $0 }.filter(\.isHead).allSatisfy { $0.scope == .row })
    #expect(rows.dropFirst(3).allSatisfy { $0.contains(where: \.isHead) })
    #expect(
      ReviewForm(tables: tables).rows.flatMap { $0 }.filter(\.isHead).allSatisfy { $0.scope == .column })
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
