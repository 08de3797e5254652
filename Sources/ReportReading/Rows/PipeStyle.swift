/// How a text uses pipes between cells.
struct PipeStyle: Sendable {
  /// Whether each line is one row of a table.
  let isOneRowALine: Bool
  /// Whether runs of pipes fill rows up to a common width: then blanks at the end of a row cannot be told from filling.
  let fillsUp: Bool
  /// Whether a row's first cell stands before its first pipe.
  let rowsStartWithCell: Bool
  /// Whether a pipe ends the last cell of a row.
  let rowsEndWithPipe: Bool

  /// The style of a range of a page.
  init(_ page: PageText, in range: Range<Int>) {
    var rowLines = 0
    var endingLines = 0
    var startingLines = 0
    var lonePipes = 0
    var runs = false
    for line in page.lines where line.lowerBound < range.upperBound && line.upperBound > range.lowerBound {
      let text = page.plain[line].filter { !EvenText.isSpace($0) }
      runs =
        runs || zip(text, text.dropFirst()).contains { $0 == "|" && $1 == "|" } && Self.hasRun(page, line)
      let cells = text.split(separator: "|").count
      if cells >= 2, text.contains("|") {
        rowLines += 1
        if text.last == "|" { endingLines += 1 }
        if text.first == "|" { startingLines += 1 }
      } else if cells <= 1, text.last == "|" {
        lonePipes += 1
      }
    }
    isOneRowALine = rowLines >= 3 && rowLines * 3 > lonePipes
    let isTabbed = page.raw[range].contains("\t")
    fillsUp = runs && !isTabbed
    rowsStartWithCell = isOneRowALine && startingLines * 2 < rowLines
    // A tab stands between cells: where not all lines end with one, those that do end with an empty cell.
    rowsEndWithPipe = isTabbed ? endingLines == rowLines : endingLines * 2 > rowLines
  }

  /// Whether the line that ends at an offset is the end of a row.
  func endsRow(_ page: PageText, at offset: Int) -> Bool {
    guard rowsEndWithPipe else { return true }
    var last = offset - 1
    while last >= 0, EvenText.isSpace(page.plain[last]), page.plain[last] != "\n" { last -= 1 }
    return last >= 0 && page.plain[last] == "|"
  }

  /// Whether two pipes stand side by side with nothing between.
  private static func hasRun(_ page: PageText, _ line: Range<Int>) -> Bool {
    zip(page.plain[line], page.plain[line].dropFirst()).contains { $0 == "|" && $1 == "|" }
  }

  /// The texts of the cells of a row without values, without spaces; nil where it is not in one line.
  func texts(of row: TokenRow, _ page: PageText) -> [[Unicode.Scalar]]? {
    guard isOneRowALine, !fillsUp, let first = row.labels.first?.line, row.labels.last?.line == first,
      let line = page.index(ofNumber: first)
    else { return nil }
    var cells = page.plain[page.line(at: line)].split(separator: "|", omittingEmptySubsequences: false)
    if !rowsStartWithCell, cells.count > 1 { cells.removeFirst() }
    if rowsEndWithPipe, cells.count > 1 { cells.removeLast() }
    return cells.map { $0.filter { !EvenText.isSpace($0) } }
  }

  /// Where the values of a row stand among the cells of its line; nil where it is not in one line.
  func cells(of row: TokenRow, _ page: PageText) -> RowCells? {
    guard isOneRowALine, !fillsUp, let first = row.values.first,
      row.values.allSatisfy({ $0.line == first.line }), let line = page.index(ofNumber: first.line)
    else { return nil }
    let range = page.line(at: line)
    var pipes = page.plain[range].indices.filter { page.plain[$0] == "|" }
    if rowsStartWithCell == false, !pipes.isEmpty { pipes.removeFirst() }
    let start = range.lowerBound + first.column - 1
    let before = pipes.count { $0 < start }
    return RowCells(first: before, width: rowsEndWithPipe ? pipes.count : pipes.count + 1)
  }
}
