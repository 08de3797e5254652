/// Where the values of a row stand among the cells of its table.
struct RowCells: Sendable, Equatable {
  /// The column of the first value, from 0.
  let first: Int
  /// How many columns the row has.
  let width: Int

  /// The rows of a table whose cells stand in columns: blank cells of label columns are no values.
  ///
  /// The values' columns are the last of the table, told from rows that have exactly as many values as the form has columns.
  static func aligned(_ rows: [TokenRow], columns: Int) -> [TokenRow] {
    let whole = rows.filter { $0.values.count == columns }.compactMap(\.cells)
    let ending = whole.filter { $0.first + columns == $0.width }
    guard let width = mostFrequent(ending.map(\.width)) else { return rows }
    let count = ending.count { $0.width == width }
    guard count >= 3, count * 2 > whole.count else { return rows }
    return rows.map { aligned($0, width: width, columns: columns) }
  }

  private static func aligned(_ row: TokenRow, width: Int, columns: Int) -> TokenRow {
    guard let cells = row.cells, cells.width == width, row.values.count == width - cells.first,
      row.values.count > columns
    else { return row }
    let extra = row.values.count - columns
    guard row.values.prefix(extra).allSatisfy(\.isBlank) else { return row }
    var row = row
    row.values.removeFirst(extra)
    row.cells = RowCells(first: cells.first + extra, width: width)
    return row
  }

  private static func mostFrequent(_ numbers: [Int]) -> Int? {
    Dictionary(grouping: numbers) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }
}
