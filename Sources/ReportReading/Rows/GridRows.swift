import DisclosureReport

/// The layout of tables that are still tables: each row's cells are its labels, then its values.
enum GridRows {
  /// The rows of tokens of some rows of a page.
  static func rows(_ rows: [MarkupPage.Row], _ page: PageText) -> [TokenRow] {
    let found = rows.map { tokens($0, page) }
    guard let columns = columns(found) else { return found }
    return zip(rows, found).map { row, tokens in forced(row, tokens, columns, page) }
  }

  /// Where the seven figures of most rows of table three stand; nil for another table.
  private static func columns(_ rows: [TokenRow]) -> RowCells? {
    let count = ApplicantColumn.allCases.count
    let whole = rows.filter { $0.values.count == count && $0.values.contains { $0.number != nil } }
      .compactMap(\.cells).filter { $0.first + count == $0.width }
    let groups = Dictionary(grouping: whole) { "\($0.first) \($0.width)" }.values
    guard let most = groups.max(by: { $0.count < $1.count }), most.count >= 3, most.count * 2 > whole.count
    else {
      return nil
    }
    return most[0]
  }

  /// A row of the form whose cells in the columns of figures print something else: they are its values, not its labels.
  private static func forced(
    _ row: MarkupPage.Row, _ tokens: TokenRow, _ columns: RowCells, _ page: PageText
  ) -> TokenRow {
    let cells = row.cells.filter { $0.column >= columns.first }
    guard row.width == columns.width, tokens.values.count < columns.width - columns.first,
      cells.count == columns.width - columns.first, cells.allSatisfy(\.isOwn)
    else { return tokens }
    let heads = row.cells.filter { $0.column < columns.first }
    let labels = (heads.filter { !$0.isOwn } + heads.filter(\.isOwn)).compactMap {
      CellText(page, line: $0.line).label
    }
    guard RequestLabels.owner(in: LabelText.core(of: labels.flatMap(\.scalars))) != nil else { return tokens }
    var forced = tokens
    forced.labels = labels
    forced.values = cells.compactMap { CellText(page, line: $0.line).value }
    forced.cells = columns
    return forced.known(.byPosition)
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
      guard !isLabel[index] else {
        // 元 or 万 in a cell of its own behind a number is a part of it.
        if let last = tokens.values.last, last.number != nil, cells[index].isOwn,
          let words = cells[index].text.label?.scalars, NumberTail.isUnit(words)
        {
          tokens.values[tokens.values.count - 1] = ValueToken(
            content: .absent(.unreadable), digits: [], raw: last.raw + String(words), line: last.line,
            column: last.column)
        }
        break
      }
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
