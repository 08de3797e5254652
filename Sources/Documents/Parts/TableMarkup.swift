import OfficePackage

/// A table: cells in a fixed grid, headings that every page repeats, rows that no page cuts.
struct TableMarkup {
  let table: DocumentTable
  let isChinese: Bool

  /// A cell that reaches down over rows, from the column it begins in.
  private struct Reach {
    let cell: DocumentCell
    var rows: Int
  }

  /// The grounds of headings and of marked cells, grey so that a print keeps them.
  private static let headGround = "F2F2F2"
  private static let markGround = "D9D9D9"

  var element: Element {
    let columns = PageMeasure.columns(table.widths)
    var reaches: [Int: Reach] = [:]
    let rows = table.rows.enumerated().map { index, cells in
      row(index, cells, columns, &reaches)
    }
    return Element(
      "w:tbl", [:],
      [
        Element(
          "w:tblPr", [:],
          [
            WordMarkup.value("w:tblStyle", StylesPart.table(table.lines)),
            Element("w:tblW", ["w:w": String(PageMeasure.text), "w:type": "dxa"]),
            Element("w:tblLayout", ["w:type": "fixed"]),
            Element(
              "w:tblLook",
              [
                "w:val": "0020", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0",
                "w:lastColumn": "0",
                "w:noHBand": "1", "w:noVBand": "1",
              ]), WordMarkup.value("w:tblDescription", table.description),
          ]),
        Element("w:tblGrid", [:], columns.map { Element("w:gridCol", ["w:w": String($0)]) }),
      ] + rows)
  }

  private func row(
    _ index: Int, _ cells: [DocumentCell], _ columns: [Int], _ reaches: inout [Int: Reach]
  ) -> Element {
    let isLast = index == table.rows.count - 1
    let keepsNext = table.isWhole && !isLast || index < table.headRows
    var rest = cells[...]
    var column = 0
    var elements: [Element] = []
    while column < columns.count {
      if let reach = reaches[column] {
        elements.append(element(reach.cell, at: column, columns, merge: "continue", keepsNext))
        reaches[column] = reach.rows > 1 ? Reach(cell: reach.cell, rows: reach.rows - 1) : nil
        column += max(1, reach.cell.columns)
      } else {
        // A row that is too short ends in blank cells: Word repairs ragged ones.
        let cell = rest.popFirst() ?? DocumentCell("")
        let isTall = cell.rows > 1 && !isLast
        elements.append(
          element(cell, at: column, columns, merge: isTall ? "restart" : nil, keepsNext))
        if isTall { reaches[column] = Reach(cell: cell, rows: cell.rows - 1) }
        column += max(1, cell.columns)
      }
    }
    let repeats = index < table.headRows ? [Element("w:tblHeader")] : []
    return Element("w:tr", [:], [Element("w:trPr", [:], [Element("w:cantSplit")] + repeats)] + elements)
  }

  private func element(
    _ cell: DocumentCell, at column: Int, _ columns: [Int], merge: String?, _ keepsNext: Bool
  ) -> Element {
    let span = min(max(1, cell.columns), columns.count - column)
    let width = columns[column..<(column + span)].reduce(0, +)
    let ground = cell.isMarked ? Self.markGround : cell.isHead && table.lines == .rows ? Self.headGround : nil
    let properties: [Element?] = [
      Element("w:tcW", ["w:w": String(width), "w:type": "dxa"]),
      span > 1 ? WordMarkup.value("w:gridSpan", String(span)) : nil,
      merge.map { WordMarkup.value("w:vMerge", $0) },
      ground.map { Element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": $0]) },
      WordMarkup.value("w:vAlign", "center"),
    ]
    let style: StylesPart.Paragraph = cell.isHead ? .tableHead : .tableText
    let paragraph = Element(
      "w:pPr", [:],
      [WordMarkup.value("w:pStyle", style.rawValue)] + (keepsNext ? [Element("w:keepNext")] : [])
        + (cell.alignment == .left ? [] : [WordMarkup.value("w:jc", cell.alignment.rawValue)]))
    let runs = merge == "continue" ? [] : cell.runs.flatMap { WordMarkup.runs($0, isChinese: isChinese) }
    return Element(
      "w:tc", [:],
      [
        Element("w:tcPr", [:], properties.compactMap { $0 }), Element("w:p", [:], [paragraph] + runs),
      ])
  }
}
