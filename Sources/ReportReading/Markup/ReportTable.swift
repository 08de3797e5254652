import DisclosureReport

/// A table of a page that holds rows of the form.
struct ReportTable: Sendable {
  /// A cell's text and its line in the source.
  struct Cell: Sendable {
    var text: [Unicode.Scalar] = []
    var line: Int
    /// Whether any of it prints something.
    var hasText = false
    /// Whether it has controls that turn its text about, or numbers of signs that browsers know otherwise.
    var isUnsure = false
  }

  /// The cells in the order of the source.
  private(set) var cells: [Cell] = []
  /// The line of the first cell whose text was cut; nil where none was.
  let cutLine: Int?
  /// Where they stand.
  let grid: TableGrid

  /// The table of some events; nil for a table that holds other tables or nothing of the form.
  init?(
    _ events: MarkupEvents, _ range: ClosedRange<Int>, _ ends: [Int: Int],
    limits: ReadingLimits = ReadingLimits()
  ) {
    for event in events.list[range].dropFirst() where event.kind == .open && event.tag == .table {
      return nil
    }
    var reader = TableReader(limits: limits)
    reader.read(events, range, ends)
    cells = reader.cells
    cutLine = reader.cutLine
    let leastWidth = Self.leastWidth(cells)
    guard let leastWidth else { return nil }
    grid = TableGrid(groups: reader.groups, limits: limits)
    guard leastWidth <= grid.rows.map(\.count).max() ?? 0 else { return nil }
  }

  /// The least width of a table whose cells name at least two rows or headers of the form: a row of table three has a label
  /// and seven values; nil where they name none.
  private static func leastWidth(_ cells: [Cell]) -> Int? {
    var words: [Unicode.Scalar] = []
    for cell in cells where cell.text.count < 400 {
      words += EvenText.even(cell.text).filter { !EvenText.isSpace($0) } + ["|"]
    }
    let has: (String) -> Bool = { words.contains(word: $0) }
    let two = has("信息内容") || (has("第二十条") && has("行政"))
    let three = ["自然人", "新收", "上年结转", "部分公开", "不掌握", "执法案卷", "重复申请", "出版物", "结转下年"].count(where: has) >= 2
    let four = has("维持") && has("纠正") && has("审结")
    return two || four ? 0 : three ? 8 : nil
  }
}

/// Collects the cells of a table by row groups.
private struct TableReader {
  let limits: ReadingLimits
  var cells: [ReportTable.Cell] = []
  var groups: [[[TableGrid.Source]]] = [[]]
  var cutLine: Int?
  private var bytes = 0
  /// Whether a line of the open cell ended behind its last text.
  private var isParted = false

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func read(_ events: MarkupEvents, _ range: ClosedRange<Int>, _ ends: [Int: Int]) {
    var index = range.lowerBound + 1
    var openCell: Int?
    while index < range.upperBound {
      let event = events.list[index]
      switch event.kind {
      case .open:
        if event.isHidden { index = ends[index] ?? index } else { openCell = open(event, openCell) }
      case .text:
        if let openCell { add(events, event, to: openCell) }
      case .close:
        if event.tag == .cell {
          // A lost character makes no number of what stands there.
          if let openCell, event.isUnsure || cells[openCell].isUnsure, cells[openCell].hasText {
            cells[openCell].text.append("\u{FFFD}")
          }
          openCell = nil
        }
        if event.tag == .paragraph || event.tag == .block, let openCell { part(openCell) }
      }
      index += 1
    }
    groups.removeAll { $0.isEmpty }
  }

  private mutating func open(_ event: MarkupEvent, _ openCell: Int?) -> Int? {
    switch event.tag {
    case .group:
      groups.append([])
    case .row:
      groups[groups.count - 1].append([])
    case .cell:
      if groups[groups.count - 1].isEmpty { groups[groups.count - 1].append([]) }
      let row = groups[groups.count - 1].count - 1
      groups[groups.count - 1][row].append(
        TableGrid.Source(content: cells.count, colspan: event.colspan, rowspan: event.rowspan))
      cells.append(ReportTable.Cell(line: event.line))
      bytes = 0
      isParted = false
      return cells.count - 1
    case .lineBreak, .paragraph, .block:
      if let openCell { part(openCell) }
    default: break
    }
    return openCell
  }

  /// Ends a line inside a cell.
  private mutating func part(_ cell: Int) {
    guard cells[cell].hasText, cells[cell].text.last != " " else { return }
    cells[cell].text.append(" ")
    isParted = true
  }

  private mutating func add(_ events: MarkupEvents, _ event: MarkupEvent, to cell: Int) {
    guard bytes < limits.cellBytes else {
      cutLine = cutLine ?? cells[cell].line
      return
    }
    bytes += event.text.count
    if bytes > limits.cellBytes { cutLine = cutLine ?? cells[cell].line }
    let range = event.text.dropLast(max(0, bytes - limits.cellBytes))
    let scalars = events.scalars(range)
    if isParted, let first = scalars.first(where: { !EvenText.isSpace(EvenText.even($0)) }) {
      // Digits in two lines of a cell are two numbers, or a number and something else: neither is told from the other.
      let last = cells[cell].text.last { !EvenText.isSpace(EvenText.even($0)) }
      if EvenText.isDigit(EvenText.even(first)), last.map({ EvenText.isDigit(EvenText.even($0)) }) == true {
        cells[cell].text.append(PageText.mark)
      }
      isParted = false
    }
    if !cells[cell].hasText, event.line > 0,
      scalars.contains(where: { !EvenText.isSpace(EvenText.even($0)) })
    {
      cells[cell].line = event.line
      cells[cell].hasText = true
    }
    if scalars.contains(where: { $0 == "\u{202E}" || (0x80..<0xA0).contains($0.value) }) {
      cells[cell].isUnsure = true
    }
    cells[cell].text += scalars.map { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : $0 }
  }
}
