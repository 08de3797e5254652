import TestSupport
import Testing

@testable import Charts

@Suite struct LabelColumnTests {
  /// Counts the characters that it measures.
  private final class Counter: TextMeasurer, @unchecked Sendable {
    private(set) var characters = 0
    func width(of text: String, font: Font) -> Double {
      characters += text.unicodeScalars.count
      return FixedMeasurer().width(of: text, font: font)
    }
  }

  private func column(_ label: String, _ counter: Counter) -> LabelColumn? {
    LabelColumn(
      [label], wanted: Font(size: 10), wrapped: Font(size: 9), limit: 90, shortens: true, smallest: 5,
      pen: Pen(counter))
  }

  @Test func aLongLabelIsCutAfterTwoLines() throws {
    let long = try #require(column(String(repeating: "字", count: 6_000), Counter()))
    #expect(long.lines[0].count == 2 && long.lines[0][1].hasSuffix("…"))
    #expect(long.width <= 90)
  }

  @Test func theWorkGrowsWithTheLength() {
    let counters = [1_000, 2_000, 4_000].map { count in
      let counter = Counter()
      _ = column(String(repeating: "字", count: count), counter)
      return counter.characters
    }
    #expect(Double(counters[1]) < 2.2 * Double(counters[0]))
    #expect(Double(counters[2]) < 2.2 * Double(counters[1]))
  }
}
