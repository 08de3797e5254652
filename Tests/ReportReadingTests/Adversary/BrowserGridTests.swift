import Foundation
import TestSupport
import Testing

@testable import ReportReading

/// The grid of tables against Chromium's own layout: where each cell of a generated table is drawn.
@Suite struct BrowserGridTests {
  private static let tables = 300
  private static let columns = 24

  @Test func everyCellCoversTheSlotsThatChromiumGivesIt() throws {
    var random = SeededRandom(7)
    let sources = (0..<Self.tables).map { _ in table(&random) }
    let drawn = try measured(sources)
    #expect(drawn.count == Self.tables)
    var slots = 0
    for (index, (source, boxes)) in zip(sources, drawn).enumerated() {
      let grid = try #require(try grid(source), "table \(index)")
      let expected = Self.slots(boxes)
      let rows = max(grid.rows.count, expected.keys.map(\.row).max().map { $0 + 1 } ?? 0)
      for row in 0..<rows {
        for column in 0..<Self.columns {
          let own =
            grid.rows.indices.contains(row) && grid.rows[row].indices.contains(column)
            ? grid.rows[row][column]?.content : nil
          #expect(
            own == expected[Slot(row: row, column: column)],
            "table \(index), row \(row), column \(column): \(source)")
          if own != nil { slots += 1 }
        }
      }
    }
    print("\(Self.tables) tables, \(slots) slots compared with Chromium")
  }

  private struct Slot: Hashable {
    let row: Int
    let column: Int
  }

  /// The first cell in the source that covers each slot.
  private static func slots(_ boxes: [[Int]]) -> [Slot: Int] {
    var slots: [Slot: Int] = [:]
    for (cell, box) in boxes.enumerated() {
      for row in box[1]..<(box[1] + box[3]) {
        for column in box[0]..<(box[0] + box[2]) where slots[Slot(row: row, column: column)] == nil {
          slots[Slot(row: row, column: column)] = cell
        }
      }
    }
    return slots
  }

  /// The markup of one table with spans of every kind, and end tags left out here and there.
  private func table(_ random: inout SeededRandom) -> String {
    var html = "<table>" + "<colgroup>" + String(repeating: "<col>", count: Self.columns) + "</colgroup>"
    var isFirst = true
    for group in 0..<(1 + random.below(3)) {
      html += group == 0 && random.below(3) == 0 ? "<thead>" : "<tbody>"
      for _ in 0..<(1 + random.below(4)) {
        html += "<tr>"
        for _ in 0..<(isFirst ? 1 + random.below(4) : random.below(5)) {
          html += random.below(5) == 0 ? "<th" : "<td"
          if random.below(3) == 0 {
            html += " colspan=\"\(random.pick(["2", "3", "4", "0", "1", "x", "-2", "2x"]) ?? "1")\""
          }
          if random.below(3) == 0 {
            html += " rowspan=\"\(random.pick(["2", "3", "0", "1", "9", "x", "70000"]) ?? "1")\""
          }
          html += ">" + (isFirst ? "信息内容" : "8")
          if random.below(4) == 0 { html += "</td>" }
          isFirst = false
        }
        if random.below(2) == 0 { html += "</tr>" }
      }
    }
    return html + "</table>"
  }

  /// Column, row, columns and rows of each cell of each table, as drawn with every column and row 20 px wide and high.
  private func measured(_ sources: [String]) throws -> [[[Int]]] {
    let style =
      "<style>table{table-layout:fixed;border-collapse:separate;border-spacing:0;width:\(20 * Self.columns)px}"
      + "col{width:20px}tr{height:20px}td,th{padding:0;border:0;font-size:0;line-height:0}</style>"
    let script = """
      <script>window.onload=()=>{const all=[...document.querySelectorAll('table')].map(t=>{const o=t.getBoundingClientRect();
      return [...t.querySelectorAll('td,th')].map(c=>{const b=c.getBoundingClientRect();
      return [b.left-o.left,b.top-o.top,b.width,b.height].map(v=>Math.round(v/20))})});
      document.body.setAttribute('data-grids',JSON.stringify(all))}</script>
      """
    let html =
      "<!DOCTYPE html><html><head><meta charset=utf-8>\(style)</head><body>\(sources.joined(separator: "\n"))\(script)</body></html>"
    let work = try Scratch()
    let page = try work.write("tables.html", html)
    let run = try Program("chromium").run([
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--user-data-dir=" + work.path("profile"), "--dump-dom",
      "file://" + page,
    ])
    let match = try #require(run.out.firstMatch(of: /data-grids="([^"]*)"/), "\(run.err.suffix(500))")
    return try JSONDecoder().decode([[[Int]]].self, from: Data(match.output.1.utf8))
  }

  /// The room's grid of a table's markup.
  private func grid(_ source: String) throws -> TableGrid? {
    let events = try MarkupDocument.events(source.scalars, file: "table")
    let ends = events.ends
    for (index, event) in events.list.enumerated() {
      if event.kind == .open, event.tag == .table, let end = ends[index] {
        return ReportTable(events, index...end, ends)?.grid
      }
    }
    return nil
  }
}
