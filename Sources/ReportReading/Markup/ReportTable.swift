/// A table of a page that holds rows of the form.
struct ReportTable: Sendable {
  /// A cell's text and its line in the source.
  struct Cell: Sendable {
    var text: [Unicode.Scalar] = []
    var line: Int
    /// Whether any of it prints something.
    var hasText = false
  }

  /// The cells in the order of the source.
  private(set) var cells: [Cell] = []
  /// Where they stand.
  let grid: TableGrid

  /// The table of some events; nil for a table that holds other tables or nothing of the form.
  init?(_ events: [MarkupEvent], _ range: ClosedRange<Int>, _ ends: [Int: Int]) {
    for index in range.dropFirst() {
      if case .open(let element) = events[index], element.name == "table" { return nil }
    }
    var reader = TableReader()
    reader.read(events, range, ends)
    cells = reader.cells
    grid = TableGrid(groups: reader.groups)
    guard Self.isOfForm(cells, width: grid.rows.map(\.count).max() ?? 0) else { return nil }
  }

  /// Whether the cells name at least two rows or headers of the form; a row of table three has a label and seven values.
  private static func isOfForm(_ cells: [Cell], width: Int) -> Bool {
    var words: [Unicode.Scalar] = []
    for cell in cells where cell.text.count < 400 {
      words += EvenText.even(cell.text).filter { !EvenText.isSpace($0) } + ["|"]
    }
    let has: (String) -> Bool = { words.contains(word: $0.scalars) }
    let two = has("信息内容") || (has("第二十条") && has("行政"))
    let three = ["自然人", "新收", "上年结转", "部分公开", "不掌握", "执法案卷", "重复申请", "出版物", "结转下年"].count(where: has) >= 2
    let four = has("维持") && has("纠正") && has("审结")
    return two || (three && width > 7) || four
  }
}

/// Collects the cells of a table by row groups.
private struct TableReader {
  var cells: [ReportTable.Cell] = []
  var groups: [[[TableGrid.Source]]] = [[]]

  mutating func read(_ events: [MarkupEvent], _ range: ClosedRange<Int>, _ ends: [Int: Int]) {
    var index = range.lowerBound + 1
    var openCell: Int?
    while index < range.upperBound {
      switch events[index] {
      case .open(let element):
        if MarkupPage.skipped.contains(element.name) || element.isHidden, element.name != "br" {
          index = ends[index] ?? index
        } else {
          openCell = open(element, openCell)
        }
      case .text(let scalars, let line):
        if let openCell { add(scalars, line, to: openCell) }
      case .close(let name):
        if name == "td" || name == "th" { openCell = nil }
        if name == "p" || name == "div", let openCell { add([" "], 0, to: openCell) }
      }
      index += 1
    }
    groups.removeAll { $0.isEmpty }
  }

  private mutating func open(_ element: MarkupEvent.Element, _ openCell: Int?) -> Int? {
    switch element.name {
    case "thead", "tbody", "tfoot":
      groups.append([])
    case "tr":
      groups[groups.count - 1].append([])
    case "td", "th":
      if groups[groups.count - 1].isEmpty { groups[groups.count - 1].append([]) }
      let row = groups[groups.count - 1].count - 1
      groups[groups.count - 1][row].append(
        TableGrid.Source(content: cells.count, colspan: element.colspan, rowspan: element.rowspan))
      cells.append(ReportTable.Cell(line: element.line))
      return cells.count - 1
    case "br":
      if let openCell { add([" "], 0, to: openCell) }
    default: break
    }
    return openCell
  }

  private mutating func add(_ scalars: [Unicode.Scalar], _ line: Int, to cell: Int) {
    if !cells[cell].hasText, line > 0, scalars.contains(where: { !EvenText.isSpace(EvenText.even($0)) }) {
      cells[cell].line = line
      cells[cell].hasText = true
    }
    guard cells[cell].text.count < 65_536 else { return }
    cells[cell].text += scalars.map { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : $0 }
  }
}
