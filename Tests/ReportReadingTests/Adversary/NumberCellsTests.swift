import DisclosureReport
import Testing

@testable import ReportReading

/// More than 500 texts of cells: the number that is printed, or nothing, and never another number.
@Suite struct NumberCellsTests {
  private func number(_ text: String) -> String? {
    let line = text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    return CellText(PageText(lines: [(number: 1, text: line)]), line: 0).value?.number?.description
  }

  @Test func noCellIsReadAsAnotherNumber() {
    var counts = (exact: 0, nothing: 0, left: 0)
    for item in NumberCells.all {
      let read = number(item.text)
      if read == item.number {
        if read == nil { counts.nothing += 1 } else { counts.exact += 1 }
      } else {
        #expect(read == nil && item.mayBeNothing, "\"\(item.text)\" read as \(read ?? "nothing")")
        counts.left += 1
      }
    }
    print(
      "\(NumberCells.all.count) cells: \(counts.exact) exact, \(counts.nothing) rightly nothing, \(counts.left) left"
    )
    #expect(NumberCells.all.count >= 500)
  }

  @Test func noCellIsReadAsAnotherNumberInAStream() throws {
    for item in NumberCells.all where !item.text.contains(where: { "|/\\_-".contains($0) }) {
      let sample = SampleReport().changing(.repeated, values: "\(item.text) 0 0 0 0 0 0")
      let row = values(try sample.read(), .repeated)
      guard let first = row[0] else { continue }
      #expect(
        String(first) == item.number || item.number.flatMap(Double.init) == Double(first),
        "\"\(item.text)\" in \(row)")
    }
  }
}
