import DisclosureReport
import Testing

@testable import ReportReading

/// Two readings of the same tables.
@Suite struct JudgementTests {
  private static let decisions: [CellID] = [
    .proactive(.licences, .decisions), .proactive(.penalties, .decisions),
    .proactive(.compulsoryMeasures, .decisions),
  ]

  private func two(_ values: [Int?]) -> Recognition {
    var read = Recognition()
    for (id, value) in zip(Self.decisions, values) {
      read.cells[id] = value.map { Cell(ExactNumber($0)) } ?? Cell(.unplaced)
    }
    return read
  }

  @Test(arguments: [
    ([1, 2, 3], [1, 2, 3], [1, 2, 3]), ([1, nil, 3], [1, 2, nil], [1, 2, 3]),
    // One of them has taken a row for another's: what only one of them read may be the same fault.
    ([1, 2, 3], [1, 3, nil], [1, nil, nil]), ([nil, 1, 2], [1, 2, 3], [nil, nil, nil]),
  ])
  func tableTwo(_ one: [Int?], _ other: [Int?], _ result: [Int?]) {
    for (first, second) in [(one, other), (other, one)] {
      let judged = two(first).judged(with: two(second), .form2021)
      #expect(Self.decisions.map { judged.cells[$0]?.value } == result.map { $0.map { ExactNumber($0) } })
    }
  }

  /// A block of table four, its total last.
  private func four(_ block: ReviewBlock, _ values: [Int]) -> Recognition {
    var read = Recognition()
    for (column, value) in zip(ReviewColumn.allCases, values) {
      read.cells[.review(block, column)] = Cell(ExactNumber(value))
    }
    return read
  }

  @Test func theReadingThatTheSumsProveCounts() {
    let proven = four(.reconsideration, [1, 2, 3, 4, 10])
    let moved = four(.reconsideration, [2, 3, 4, 10, 0])
    for judged in [proven.judged(with: moved, .form2021), moved.judged(with: proven, .form2021)] {
      #expect(judged.cells == proven.cells && judged.remarks.isEmpty)
    }
    let other = four(.reconsideration, [4, 3, 2, 1, 10])
    let open = proven.judged(with: other, .form2021)
    #expect(open.cells.values.allSatisfy { $0.value == nil })
    #expect(open.remarks.map(\.rule.description) == ["R-unplaced"])
  }

  @Test func linesGetTheOtherTextsNumbers() {
    var read = Recognition()
    read.cells[.proactive(.licences, .decisions)] = Cell(
      ExactNumber(5), origin: Origin(line: 3, column: 1, raw: "5"))
    read.remarks = [Remark.make("R-cut", .warning, line: 3)]
    let moved = read.renumbered([3: 8])
    #expect(moved.cells.values.first?.origin?.line == 8 && moved.remarks.first?.line == 8)
  }
}
