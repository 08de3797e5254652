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

  private var buffer: [Unicode.Scalar] = []
  private var bufferLine = 1
  private var tables = 0

  /// Reads the events of a page.
  init(_ events: [MarkupEvent]) {
    let ends = Self.ends(events)
    var index = 0
    while index < events.count {
      switch events[index] {
      case .text(let scalars, let line): append(scalars, line)
      case .close(let name):
        if Self.breaks.contains(name) { endLine() }
      case .open(let element):
        if Self.skipped.contains(element.name) || element.isHidden {
          if element.name == "br" { break }
          index = ends[index] ?? index
        } else if element.name == "title" {
          let end = ends[index] ?? index
          title = title ?? Self.text(events[index...end])
          index = end
        } else if element.name == "table", let end = ends[index],
          let table = ReportTable(events, index...end, ends)
        {
          take(table)
          index = end
        } else if Self.breaks.contains(element.name) {
          endLine()
        }
      }
      index += 1
    }
    endLine()
  }

  private mutating func take(_ table: ReportTable) {
    endLine()
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

  private mutating func append(_ scalars: [Unicode.Scalar], _ line: Int) {
    if buffer.isEmpty { bufferLine = line }
    buffer += scalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
  }

  private mutating func endLine() {
    if buffer.contains(where: { !EvenText.isSpace(EvenText.even($0)) }) { lines.append((bufferLine, buffer)) }
    buffer = []
  }

  /// For each opening event the index of its closing event.
  static func ends(_ events: [MarkupEvent]) -> [Int: Int] {
    var open: [Int] = []
    var ends: [Int: Int] = [:]
    for (index, event) in events.enumerated() {
      switch event {
      case .open: open.append(index)
      case .close:
        if let start = open.popLast() { ends[start] = index }
      case .text: break
      }
    }
    return ends
  }

  private static func text(_ events: ArraySlice<MarkupEvent>) -> String {
    String(
      events.flatMap { event -> [Unicode.Scalar] in
        if case .text(let scalars, _) = event { scalars } else { [] }
      })
  }

  /// Elements whose content is no text of the page.
  static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "object", "select", "option", "button", "textarea",
    "svg", "math", "nav", "audio", "video", "map",
  ]
  /// Elements that begin or end a line.
  static let breaks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td",
    "th",
    "table", "tbody", "thead", "tfoot", "caption", "section", "article", "header", "footer", "main", "aside",
    "blockquote", "pre", "hr", "form", "fieldset", "center", "body", "head", "html",
  ]
}
