/// Cells that a converter printed once for each column of a merged cell.
///
/// A merged header is repeated like the figures beneath it: columns with the same header, side by side, are one where every row's
/// cells in them are alike.
struct RepeatedCells: Sendable {
  private let heads: [[Unicode.Scalar]]

  /// The headers of a row of cells as text, without spaces; nil for a row that is no row of headers.
  init?(_ cells: [[Unicode.Scalar]]) {
    guard cells.first(where: { !$0.isEmpty }) == "信息内容".scalars else { return nil }
    guard zip(cells, cells.dropFirst()).contains(where: { !$0.isEmpty && $0 == $1 }) else { return nil }
    heads = cells
  }

  /// A row's values, one for each series of columns that have the same header and the same value; nil where the row's values do not
  /// stand one in each of its last columns.
  func merged(_ row: TokenRow) -> [ValueToken]? {
    guard let cells = row.cells, cells.width == heads.count, row.values.count == cells.width - cells.first
    else {
      return nil
    }
    var merged: [ValueToken] = []
    for (index, value) in row.values.enumerated() {
      let column = cells.first + index
      let repeats =
        index > 0 && heads[column] == heads[column - 1] && value.content == row.values[index - 1].content
      if !repeats { merged.append(value) }
    }
    return merged
  }
}
