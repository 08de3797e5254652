import DisclosureReport

/// The layout of tables that are still tables: each row's cells are its labels, then its values.
enum GridRows {
  /// The rows of tokens of some rows of a page.
  static func rows(_ rows: [MarkupPage.Row], _ page: PageText) -> [TokenRow] {
    rows.map { tokens($0, page) }
  }

  /// Labels up to the last label before the first figure; values after it up to the next label.
  ///
  /// A label that is carried into the row by its rowspan is a label of the row; a carried figure is none of its values.
  private static func tokens(_ row: MarkupPage.Row, _ page: PageText) -> TokenRow {
    var tokens = TokenRow()
    tokens.showsBlanks = true
    tokens.isDelimited = true
    let cells = row.cells.map { (text: CellText(page, line: $0.line), isOwn: $0.isOwn) }
    let isLabel = cells.map(\.text.isLabel)
    let firstFigure = cells.indices.first {
      cells[$0].isOwn && !isLabel[$0] && cells[$0].text.value?.isBlank == false
    }
    let lastLabel = isLabel.indices.last { isLabel[$0] && $0 < (firstFigure ?? cells.count) }
    let start = lastLabel.map { $0 + 1 } ?? 0
    // A label of the row itself goes last: it is the one that names the row.
    let heads = cells[..<start].filter { !$0.isOwn } + cells[..<start].filter(\.isOwn)
    tokens.labels = heads.compactMap { $0.text.value?.isBlank == true ? nil : $0.text.label }
    for index in start..<max(start, cells.count) {
      guard !isLabel[index] else { break }
      guard cells[index].isOwn, let value = cells[index].text.value else { continue }
      if tokens.values.isEmpty { tokens.cells = RowCells(first: row.cells[index].column, width: row.width) }
      tokens.values.append(value)
    }
    return tokens
  }
}
