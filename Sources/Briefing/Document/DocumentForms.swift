import DisclosureReport
import Documents
import PageProse

/// The three tables of the form in a document, in the form's layout, with the cells marked that a rule points at.
struct DocumentForms {
  let tables: FormTables

  private var terms: Terms { tables.terms }

  /// Each table under a heading of its own, and what marks mean beneath.
  var blocks: [DocumentBlock] {
    tables.all.flatMap { table -> [DocumentBlock] in
      [.heading(table.caption, level: 2), .table(content(table))] + legend(table)
    }
  }

  private func content(_ table: FormTables.Printed) -> DocumentTable {
    let (widths, headRows) = layout(table.section)
    return DocumentTable(
      widths: widths, headRows: headRows, rows: table.rows.map { $0.map(cell) }, lines: .cells,
      isWhole: table.section != .requests, description: table.caption)
  }

  /// The widths of columns and the rows that each page repeats; table two has headings of its own in each block.
  private func layout(_ section: Section) -> (widths: [Int], headRows: Int) {
    switch section {
    case .proactive: ([36] + Array(repeating: 10, count: 6), 0)
    case .requests: ([9, 17, 44] + Array(repeating: 13, count: 7), 3)
    case .review: (Array(repeating: 1, count: 15), 3)
    }
  }

  private func cell(_ cell: FormCell) -> DocumentCell {
    let marks = cell.rules.isEmpty ? [] : [DocumentRun(cell.rules.joined(separator: " "), .raised)]
    let isLabel = cell.isHead && cell.scope == .row
    return DocumentCell(
      (cell.text.isEmpty ? [] : [DocumentRun(cell.text)]) + marks, isHead: cell.isHead && !isLabel,
      columns: cell.columns, rows: cell.rows, alignment: isLabel && cell.look != "upright" ? .left : .center,
      isMarked: !cell.rules.isEmpty)
  }

  /// What marked cells of a table are.
  private func legend(_ table: FormTables.Printed) -> [DocumentBlock] {
    let looks = Set(table.rows.flatMap { $0 }.flatMap { $0.look.split(separator: " ").map { String($0) } })
    let names = ["bad", "doubtful", "hinted"].filter(looks.contains).map { terms["page.mark.\($0)"] }
    guard !names.isEmpty else { return [] }
    return [.remark(terms("document.marks", ["names": names.joined(separator: terms["comma"])]))]
  }
}
