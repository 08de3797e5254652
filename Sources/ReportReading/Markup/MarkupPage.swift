import DisclosureReport

/// A web page as lines of text and rows of report tables.
///
/// Every paragraph is a line; so is every cell of a report table, and its rows say which lines belong together.
struct MarkupPage: Sendable {
  /// A row of a report table: its cells as indexes of lines, those that begin in the row first told from carried ones.
  struct Row: Sendable {
    /// The cells in the order of their columns.
    let cells: [(line: Int, isOwn: Bool, column: Int)]
    /// How many columns the row has.
    let width: Int
    /// Which table of the page the row belongs to.
    let table: Int
  }

  /// The lines with their numbers in the source.
  private(set) var lines: [(number: Int, text: [Unicode.Scalar])] = []
  /// The rows of report tables in order.
  private(set) var rows: [Row] = []
  /// The text of the title element.
  private(set) var title: String?
  /// What its head says of it.
  let metadata: [PageMetadata]
  /// What was left out of the text and the tables.
  private(set) var remarks: [Finding] = []
  /// The line of a report table with more rows or cells than are read; nil where there is none.
  private(set) var tooLarge: Int?

  private let limits: ReadingLimits
  private var buffer: [Unicode.Scalar] = []
  private var bufferLine = 1
  private var tables = 0
  private var bytes = 0

  /// Reads the events of a page.
  init(_ events: MarkupEvents, limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
    remarks = events.remarks
    metadata = events.metadata
    let ends = events.ends
    var index = 0
    while index < events.list.count {
      let event = events.list[index]
      switch event.kind {
      case .text: append(events, event)
      case .close:
        if event.tag.breaks { endLine() }
      case .open:
        if event.isHidden {
          index = ends[index] ?? index
        } else if event.tag == .title {
          let end = ends[index] ?? index
          title = title ?? Self.text(events, index...end)
          index = end
        } else if event.tag == .table, let end = ends[index],
          let table = ReportTable(events, index...end, ends, limits: limits)
        {
          take(table, line: event.line)
          index = end
        } else if event.tag.breaks {
          endLine()
        }
      }
      index += 1
    }
    endLine()
  }

  private mutating func take(_ table: ReportTable, line: Int) {
    endLine()
    if table.grid.isCut { tooLarge = tooLarge ?? line }
    if table.grid.hasLostColumns {
      remarks.append(Remark.limit("columns", "\(limits.tableColumns)", line: line))
    }
    if let line = table.cutLine {
      remarks.append(Remark.limit("cell", "\(limits.cellBytes / 1024) KB", line: line))
    }
    let first = lines.count
    lines += table.cells.map { (number: $0.line, text: $0.text) }
    for row in table.grid.rows.indices {
      let cells = table.grid.cells(inRow: row).map { cell in
        (line: first + cell.content, isOwn: cell.isOwn, column: cell.column)
      }
      if !cells.isEmpty { rows.append(Row(cells: cells, width: table.grid.rows[row].count, table: tables)) }
    }
    tables += 1
  }

  private mutating func append(_ events: MarkupEvents, _ event: MarkupEvent) {
    guard !isCut else { return }
    if buffer.isEmpty { bufferLine = event.line }
    bytes += event.text.count
    guard !isCut else {
      // No line is read in part: its last number might be.
      buffer = []
      remarks.append(Remark.limit("prose", "\(limits.proseBytes / 1024 / 1024) MB", line: event.line))
      return
    }
    buffer += events.scalars(event.text).map { $0 == "\n" || $0 == "\t" ? " " : $0 }
  }

  /// Whether there was more text than is read.
  var isCut: Bool { bytes > limits.proseBytes }

  private mutating func endLine() {
    if buffer.contains(where: { !EvenText.isSpace(EvenText.even($0)) }) { lines.append((bufferLine, buffer)) }
    buffer = []
  }

  /// The text of some events, as much of it as a title may have.
  private static func text(_ events: MarkupEvents, _ range: ClosedRange<Int>) -> String {
    var scalars: [Unicode.Scalar] = []
    for event in events.list[range] where event.kind == .text && scalars.count < longestTitle {
      scalars += events.scalars(event.text.prefix(longestTitle * 4))
    }
    return String(scalars)
  }

  private static let longestTitle = 4096
}
