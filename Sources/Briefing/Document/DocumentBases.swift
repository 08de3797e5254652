import DisclosureReport
import Documents
import PageProse
import SafeFiles

/// The rates on their bases in a document: the usual base in bold, with what must be known of each.
struct DocumentBases {
  let table: BaseTable
  let terms: Terms

  /// The section, or nothing where the report bears none.
  var blocks: [DocumentBlock] {
    let grids = table.grids
    guard !grids.isEmpty else { return [] }
    var blocks: [DocumentBlock] = [.heading(terms["bases.heading"], level: 1)]
    blocks += table.lead.map { .text($0) }
    for grid in grids { blocks += [.tableTitle(grid.head.first ?? ""), .table(content(grid))] }
    blocks.append(.remark(table.notes(grids).joined(separator: terms.language == .chinese ? "" : " ")))
    return blocks
  }

  private func content(_ grid: BaseGrid) -> DocumentTable {
    DocumentTable(
      widths: [40] + Array(repeating: 36, count: grid.head.count - 1), headRows: 1,
      rows: [grid.head.map { DocumentCell.head($0) }]
        + grid.rows.map { row in [DocumentCell(row.name)] + row.cells.map(cell) },
      description: grid.head.first ?? "")
  }

  private func cell(_ cell: BaseGrid.Cell) -> DocumentCell {
    guard cell.style != "empty" else { return DocumentCell(terms["none"]) }
    let rate = cell.fraction.isEmpty ? cell.percent : cell.percent + " " + cell.fraction
    let details = cell.details.map { "\n" + $0.text }.joined()
    return DocumentCell(
      [DocumentRun(rate, cell.style == "default" ? .bold : .plain)]
        + (details.isEmpty ? [] : [DocumentRun(details)]), columns: cell.span)
  }
}
