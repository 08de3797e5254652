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
    let start = valuesStart(isLabel, cells.map { $0.isOwn && $0.text.value?.isBlank == false })
    // A label of the row itself goes last: it is the one that names the row.
    let labels = cells.indices.filter { $0 < start && isLabel[$0] }.map { cells[$0] }
    let heads = labels.filter { !$0.isOwn } + labels.filter(\.isOwn)
    tokens.labels = heads.compactMap(\.text.label)
    for index in start..<max(start, cells.count) {
      guard !isLabel[index] else { break }
      guard cells[index].isOwn, let value = cells[index].text.value else { continue }
      if tokens.values.isEmpty { tokens.cells = RowCells(first: row.cells[index].column, width: row.width) }
      tokens.values.append(value)
    }
    return tokens
  }

  /// Where the values begin: after the label that the most figures follow, the first of equals.
  private static func valuesStart(_ isLabel: [Bool], _ isFilled: [Bool]) -> Int {
    var best = (start: 0, count: -1)
    var start = 0
    for index in 0...isLabel.count where index == isLabel.count || isLabel[index] {
      let count = (start..<index).count { isFilled[$0] }
      if count > best.count || (count == 0 && best.count == 0) { best = (start, count) }
      start = index + 1
    }
    return best.start
  }
}
