/// Lines up columns in a terminal, where a Chinese character takes two places.
package enum TerminalTable {
  /// Rows as lines, each column as wide as its widest field, two spaces between columns.
  ///
  /// Columns from `right` on are held at their right edge, as numbers are.
  package static func text(_ rows: [[String]], rightFrom right: Int = .max) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? TerminalWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, field) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - TerminalWidth.of(field))
        line += column >= right ? space + field : field + space
        if column < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
