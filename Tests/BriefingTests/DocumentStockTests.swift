import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

/// Documents with last year's report: a chain that closes where the sum holds, and says by how much where it does not.
@Suite struct DocumentStockTests {
  private func made(_ year: Int, _ documents: [Int?], rules: [Int?] = [0, 0, 0]) -> MadeReport {
    var made = MadeReport()
    made.office = "示例区"
    made.year = year
    for (row, counts) in [(ProactiveRow.normativeDocuments, documents), (.rules, rules)] {
      for (column, count) in zip([ProactiveColumn.issued, .repealed, .inForce], counts) {
        if let count { made.set(.proactive(row, column), count) } else { made.blank(.proactive(row, column)) }
      }
    }
    return made
  }

  private func spec(_ before: MadeReport, _ now: MadeReport) throws -> ChartSpec {
    ChartChoice(CheckedReport(now.report, previous: before.report), terms: try Words.chinese()).spec(
      .documents)
  }

  @Test(
    arguments: [
      ([50, 227, 420], "现行有效行政规范性文件由 597 件降至 420 件", ["597", "+50", "−227", "420"], "与本年现行有效一致"),
      ([5, 5, 597], "现行有效行政规范性文件 597 件，与上年持平", ["597", "+5", "−5", "597"], "与本年现行有效一致"),
      ([0, 0, 590], "行政规范性文件的增减与现行有效数相差 7 件", ["597", "0", "0", "−7", "590"], "相差 7"),
      ([10, 0, 610], "行政规范性文件的增减与现行有效数相差 3 件", ["597", "+10", "0", "+3", "610"], "相差 3"),
    ] as [([Int?], String, [String], String)])
  func theChainSaysWhatItComesTo(_ now: [Int?], _ title: String, _ numbers: [String], _ words: String) throws
  {
    let spec = try spec(made(2023, [1, 1, 597]), made(2024, now))
    #expect(spec.title == title)
    #expect(spec.panels.count == 1)
    #expect(spec.panels[0].bars.map { $0.segments[0].label.number } == numbers)
    #expect(spec.source.contains(words) && spec.source.contains("规章为 0"))
    // Every bar begins at the level that the one before leaves, or at the baseline.
    for (one, next) in zip(spec.panels[0].bars, spec.panels[0].bars.dropFirst()) {
      let (from, length) = (next.step?.from ?? -1, next.segments[0].length ?? -1)
      #expect(from == 0 || from == one.step?.level || from + length == one.step?.level)
    }
  }

  @Test func withoutANumberThereIsNoChain() throws {
    for (before, now) in [([1, 1, nil], [5, 5, 5]), ([1, 1, 9], [nil, 5, 5]), ([1, 1, 9], [0, 10, 0])]
      as [([Int?], [Int?])]
    {
      let spec = try spec(made(2023, before), made(2024, now))
      #expect(spec.panels.flatMap(\.bars).allSatisfy { $0.step == nil })
      #expect(!spec.title.contains("由") && !spec.title.contains("相差"))
    }
  }

  @Test func rulesHaveAPanelWhereThereAreAny() throws {
    let spec = try spec(made(2023, [1, 1, 9], rules: [0, 0, 3]), made(2024, [1, 2, 8], rules: [1, 0, 4]))
    #expect(spec.panels.map(\.title) == ["行政规范性文件", "规章"])
    #expect(spec.title == "现行有效行政规范性文件由 9 件降至 8 件")
  }
}
