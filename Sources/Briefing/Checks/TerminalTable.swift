/// Lines up columns in a terminal, where a Chinese character takes two places.
enum TerminalTable {
  /// Rows as lines, each column as wide as its widest field, two spaces between columns.
  ///
  /// Columns from `right` on are held at their right edge, as numbers are.
  static func text(_ rows: [[String]], rightFrom right: Int = .max) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, field) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - width(field))
        line += column >= right ? space + field : field + space
        if column < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The places that a text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
