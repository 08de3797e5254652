import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Texts to whose lines a program added something, or that it broke at a width.
@Suite struct ProgramLinesTests {
  private static let layouts: [PageLayout] = [.cellLines, .pipeRows, .markdown, .tabs, .printedLines, .csv]

  private func read(_ text: String) throws -> AnnualReport {
    try ReportReader().read(Array(text.utf8), file: "lines.txt")
  }

  private func lines(_ layout: PageLayout, _ change: (Int, Substring) -> String) -> String {
    layout.page(MadePage()).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      change($0.offset, $0.element)
    }
    .joined(separator: "\n")
  }

  @Test(arguments: layouts, ["> ", ">", ">> ", "  > "])
  func marksOfAQuotationAreNoPartOfIt(_ layout: PageLayout, _ mark: String) throws {
    let quoted = try read(lines(layout) { _, line in line.isEmpty ? "" : mark + line })
    Fixture.expectSample(quoted)
  }

  @Test func aQuotedPageNumberIsNone() throws {
    let text = lines(.cellLines) { _, line in "> " + line + (line == "行政许可" ? "\n> - 2 -" : "") }
    Fixture.expectSample(try read(text))
  }

  @Test(arguments: layouts, ["\t", " ", ": ", "  "])
  func numbersOfLinesAreNoFigures(_ layout: PageLayout, _ separator: String) throws {
    for first in [1, 41] {
      Fixture.expectSample(try read(lines(layout) { "\($0 + first)\(separator)\($1)" }))
    }
  }

  /// A page that is broken at a width anywhere, also within its numbers: what is read is right, or nothing.
  @Test(arguments: [PageLayout.oneLine, .sectionLines, .printedLines, .glued, .pipeRows], 20...60)
  func aNumberThatALineBreaksIsNoOtherNumber(_ layout: PageLayout, _ width: Int) throws {
    var made = MadePage()
    made.proactive[6] = ["行政许可", "44821"]
    made.proactive[9] = ["行政处罚", "14231"]
    made.requests[0].cells = ["515", "74", "55", "57", "88", "51", "840"]
    let whole = try read(layout.page(made))
    let broken = layout.page(made).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isEmpty
        ? [""]
        : stride(from: 0, to: line.count, by: width).map { start in
          String(line.dropFirst(start).prefix(width))
        }
    }.joined(separator: "\n")
    // In columns of a terminal, of which a Han character takes two.
    let shown = layout.page(made).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.unicodeScalars.reduce(into: (text: "", width: 0)) { line, scalar in
        let own = scalar.value >= 0x2E80 ? 2 : 1
        if line.width + own > 2 * width {
          line.text += "\n"
          line.width = 0
        }
        line.text.unicodeScalars.append(scalar)
        line.width += own
      }.text
    }.joined(separator: "\n")
    for text in [broken, shown] {
      guard let report = try? read(text) else { continue }
      for (id, cell) in report.cells where cell.value != nil {
        #expect(cell.value == whole.value(id), "\(id) at width \(width)")
      }
    }
  }

  @Test(arguments: [
    ("一二三四五六七八九十一二三四五六七八九十1\n", "2三四五六七八九十一二三四五六七八九十12\n", 4, true),
    ("一二三四五六七八九十一二三四五六七八九十1\n", "2\n", 4, true),
    ("一二三四五六七八九十一二三四五六七八九十1\n", "2\n", 2, true),
    ("一二三四五六七八九十一二三四五六七八九十1\n", "2\n", 1, false),
    ("一二三四五六七八九十一二三四五六七八九十1\n", "2 |\n", 0, true),
    ("一二三四五六七八九十一二三四五六七八九十1\n", "2.其他法律\n", 4, false),
    ("行政许可 1\n", "2 行政处罚\n", 9, false), ("1\n", "2\n", 40, false),
  ])
  func aBreakBetweenDigitsIsInDoubtAtTheWidthThatNoLineGoesBeyond(
    _ first: String, _ second: String, _ count: Int, _ isTorn: Bool
  ) {
    let text = Array(String(repeating: first + second, count: count + 1).unicodeScalars)
    let starts = [0] + text.indices.filter { text[$0] == "\n" }.map { $0 + 1 }
    #expect(WrappedLines.torn(text, printed: text, starts: starts).isEmpty != isTorn)
  }
}
