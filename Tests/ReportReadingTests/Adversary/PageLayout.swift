@testable import ReportReading

/// The layouts in which offices publish their reports, as small renderers of a ``MadePage``.
enum PageLayout: String, CaseIterable {
  case oneLine, sectionLines, glued, cellLines, cellParagraphs, lonePipes, pipeRows, markdown, tabs,
    printedLines, csv, csvSemicolons
  case html, htmlEmptyLabels, htmlWord, htmlUnclosed, htmlLayoutTable

  /// The page in this layout.
  func page(_ made: MadePage) -> String {
    switch self {
    case .oneLine: return made.text(made.streams.map { $0.filled.joined(separator: " ") }, separator: " ")
    case .sectionLines: return made.text(made.streams.map { $0.filled.joined(separator: " ") })
    case .glued: return made.text(made.streams.map { $0.joined() })
    case .cellLines: return made.text(made.streams.map { $0.filled.joined(separator: "\n") })
    case .cellParagraphs:
      return made.text(made.streams.map { $0.filled.joined(separator: "\n\n") }, separator: "\n\n")
    case .lonePipes: return made.text(made.streams.map { $0.joined(separator: "\n|\n") + "\n|" })
    case .pipeRows: return made.text(made.rectangles.map { lines($0.map(\.labelled), " | ", " |") })
    case .csv: return made.text(made.rectangles.map { csv($0, ",") })
    case .csvSemicolons: return made.text(made.rectangles.map { csv($0, ";") })
    case .markdown:
      return made.text(
        made.rectangles.map { rows in
          let table = rows.map { "| " + $0.joined(separator: " | ") + " |" }
          let rule = "|" + String(repeating: " --- |", count: rows.first?.count ?? 1)
          return ([table[0], rule] + table.dropFirst()).joined(separator: "\n")
        }, separator: "\n\n")
    case .tabs: return made.text(made.rectangles.map { lines($0, "\t", "") })
    case .printedLines: return made.text(made.rectangles.map { printed($0) })
    case .html, .htmlEmptyLabels, .htmlWord, .htmlUnclosed, .htmlLayoutTable: return markup(made)
    }
  }

  private func lines(_ rows: [[String]], _ separator: String, _ end: String) -> String {
    rows.map { $0.joined(separator: separator) + end }.joined(separator: "\n")
  }

  /// Records of CSV: with commas only what must be in quotes is, with semicolons everything.
  private func csv(_ rows: [[String]], _ separator: String) -> String {
    rows.map { row in
      row.map { cell in
        let isQuoted = separator == ";" || cell.contains { ",\"\n".contains($0) }
        return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: separator)
    }.joined(separator: "\n")
  }

  /// Lines of a PDF: figures in columns, a page number in the middle.
  private func printed(_ rows: [[String]]) -> String {
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let labels = row.prefix { Int($0) == nil && Double($0) == nil }.filter { !$0.isEmpty }.joined(
        separator: "  ")
      let figures = row.drop { Int($0) == nil && Double($0) == nil }
      let indent = max(2, 60 - labels.count)
      lines.append(
        labels + String(repeating: " ", count: figures.isEmpty ? 0 : indent)
          + figures.map { $0 + String(repeating: " ", count: max(1, 6 - $0.count)) }.joined())
      if index == 14 { lines += ["", String(repeating: " ", count: 40) + "-3-"] }
    }
    return lines.joined(separator: "\n")
  }

  private func markup(_ made: MadePage) -> String {
    let tables =
      self == .html ? made.rectangles.map { $0.map(\.spanned) } : made.rectangles.map { $0.map(\.cells) }
    let html = tables.map { rows in
      "<table border=1>"
        + rows.map { "<tr>" + $0.map(cell).joined() + (self == .htmlUnclosed ? "" : "</tr>") }
        .joined(separator: "\n") + "</table>"
    }
    let body = made.text(html).split(separator: "\n").map { line in
      line.hasPrefix("<") ? String(line) : "<p>\(line)</p>"
    }.joined(separator: "\n")
    let content =
      self == .htmlLayoutTable
      ? "<table><tr><td>栏目</td><td>规章</td></tr></table><script>var n = 7;</script><table><tr><td>\(body)</td></tr></table>"
      : body
    return
      "<html><head><meta charset=\"utf-8\"><title>\(MadePage.title)</title></head><body>\n\(content)\n</body></html>\n"
  }

  private func cell(_ cell: (text: String, span: Int)) -> String {
    let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
    switch self {
    case .htmlWord:
      return
        "<td\(span)><p class=MsoNormal><span>\(cell.text.isEmpty ? "<o:p>&nbsp;</o:p>" : cell.text)</span></p></td>"
    case .htmlUnclosed: return "<td\(span)>\(cell.text)"
    default: return "<td\(span)>\(cell.text)</td>"
    }
  }
}

extension [String] {
  /// The cells that hold something.
  var filled: [String] { filter { !$0.isEmpty } }

  /// The cells without empty ones among the labels.
  fileprivate var labelled: [String] {
    guard count > 7, count < 15 else { return count == 4 ? filled : self }
    return prefix(count - 7).filter { !$0.isEmpty } + suffix(7)
  }

  /// The cells, each of one column.
  fileprivate var cells: [(text: String, span: Int)] { map { ($0, 1) } }

  /// The cells of labels with the empty ones after them as one.
  fileprivate var spanned: [(text: String, span: Int)] {
    var result: [(text: String, span: Int)] = []
    for (index, text) in enumerated() {
      let isLabel = count == 10 ? index < 3 : count == 4
      if text.isEmpty, isLabel, let last = result.last, !last.text.isEmpty {
        result[result.count - 1].span += 1
      } else {
        result.append((text, 1))
      }
    }
    return result
  }
}
