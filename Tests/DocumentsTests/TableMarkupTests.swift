import OfficePackage
import TestSupport
import Testing

@testable import Documents

@Suite struct TableMarkupTests {
  private func rows(_ table: DocumentTable) -> [Element] {
    TableMarkup(table: table, isChinese: true).element.children.filter { $0.name == "w:tr" }
  }

  private func cells(_ row: Element) -> [Element] { row.children.filter { $0.name == "w:tc" } }

  private func all(_ name: String, in element: Element) -> [Element] {
    (element.name == name ? [element] : []) + element.children.flatMap { all(name, in: $0) }
  }

  private func text(_ element: Element) -> String { all("w:t", in: element).map(\.text).joined() }

  @Test func onlyHeadingsAreRepeatedAndNoRowIsCut() {
    let rows = rows(DocumentFileTests.table)
    #expect(rows.map { all("w:tblHeader", in: $0).count } == [1, 0, 0])
    #expect(rows.allSatisfy { all("w:cantSplit", in: $0).count == 1 })
  }

  @Test func blanksStrokesAndZerosStayWhatTheyAre() {
    let rows = rows(DocumentFileTests.table)
    #expect(cells(rows[1]).map(text) == ["新收", "18", ""])
    #expect(cells(rows[2]).map(text) == ["", "/", "0A1"])
    #expect(all("w:r", in: cells(rows[1])[2]).isEmpty)
  }

  @Test func aCellOverRowsGoesOnInTheRowsBelow() {
    let rows = rows(DocumentFileTests.table)
    let merges = rows.map { row in
      cells(row).map { all("w:vMerge", in: $0).first?.attributes.first?.value ?? "" }
    }
    #expect(merges == [["", "", ""], ["restart", "", ""], ["continue", "", ""]])
  }

  @Test func columnsFillTheTextToTheLastTwentieth() {
    for widths in [[2, 1, 1], [9, 17, 44] + Array(repeating: 13, count: 7), Array(repeating: 1, count: 15)] {
      let columns = PageMeasure.columns(widths)
      #expect(columns.count == widths.count && columns.reduce(0, +) == PageMeasure.text)
    }
    #expect(PageMeasure.text == 8845)
  }

  @Test func aCellOverColumnsIsAsWideAsThem() {
    let table = DocumentTable(
      widths: [1, 1, 1], headRows: 0,
      rows: [
        [DocumentCell([DocumentRun("a")], columns: 2), DocumentCell("b")],
        [DocumentCell("c"), DocumentCell([DocumentRun("d")], columns: 9)], [DocumentCell("e")],
      ], description: "")
    let rows = rows(table)
    let spans = rows.map { row in
      cells(row).map { all("w:gridSpan", in: $0).first?.attributes.first?.value ?? "1" }
    }
    // What is too wide ends with the table; what is missing is blank.
    #expect(spans == [["2", "1"], ["1", "2"], ["1", "1", "1"]])
    #expect(all("w:tcW", in: rows[0]).first?.attributes.first?.value == "5896")
  }

  @Test func aMarkedCellLiesOnGreyAndItsMarkIsRaised() {
    let cell = cells(rows(DocumentFileTests.table)[2])[2]
    #expect(all("w:shd", in: cell).first?.attributes.last?.value == "D9D9D9")
    #expect(all("w:vertAlign", in: cell).count == 1)
  }

  @Test func tablesThatFollowEachOtherDoNotTouchAndNoneEndsTheDocument() throws {
    var body = BodyMarkup(isChinese: true)
    body.add(.table(DocumentFileTests.table))
    body.add(.table(DocumentFileTests.table))
    #expect(body.elements.map(\.name) == ["w:tbl", "w:p", "w:tbl", "w:p"])
    body.add(.remark("说明"))
    #expect(body.elements.map(\.name) == ["w:tbl", "w:p", "w:tbl", "w:p"])
    body.add(.table(DocumentTable(widths: [1], headRows: 0, rows: [], description: "")))
    #expect(body.elements.count == 4)
  }
}
