import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ReviewBlocksTests {
  private func values(_ numbers: [Int]) -> [ValueToken] {
    numbers.map { number in
      ValueToken(
        content: .number(ExactNumber(number)), digits: [], raw: String(number), line: 1, column: 1)
    }
  }

  private func figure(_ label: String, _ value: Int, _ role: NarrativeFigure.Role = .other) -> NarrativeFigure
  {
    NarrativeFigure(
      label: label, value: ExactNumber(value), unit: "件", role: role, quote: "行政复议一句", line: 1)
  }

  private let scrambled = [30, 7, 5, 3, 8, 1, 0, 2, 45, 6, 4, 1, 9, 20, 11]

  @Test func theSumsTellWhichTotalBelongsToWhichResults() throws {
    let blocks = try #require(ReviewBlocks.proven(values(scrambled)))
    #expect(
      blocks.map { $0.compactMap { $0.number?.int } } == [
        [30, 7, 5, 3, 45], [8, 1, 0, 2, 11], [6, 4, 1, 9, 20],
      ])
  }

  @Test func nothingIsProvenWhereTheSumsAllowNoOrSeveralWays() {
    #expect(ReviewBlocks.proven(values([1, 1, 1, 1, 5, 1, 1, 1, 1, 4, 1, 1, 1, 1, 4])) == nil)
    #expect(ReviewBlocks.proven(values([1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1])) == nil)
    #expect(ReviewBlocks.proven(values([1, 2, 3])) == nil)
  }

  @Test func aBlockIsNamedOnlyByASentenceWithAllItsNumbers() {
    let prose = [
      figure("行政复议", 45, .reconsideration), figure("结果维持", 30), figure("结果纠正", 7), figure("其他结果", 5),
      figure("尚未审结", 3),
    ]
    var result = Recognition()
    result.reviewBlocks = ReviewBlocks.proven(values(scrambled)) ?? []
    ReviewBlocks.name(&result, by: prose)
    #expect(
      ReviewColumn.allCases.map { result.cells[.review(.reconsideration, $0)]?.value?.int } == [
        30, 7, 5, 3, 45,
      ])
    #expect(result.cells[.review(.directLitigation, .total)] == nil)
    #expect(result.cells[.review(.reconsideration, .total)]?.origin?.reading == .provenBySums)
    var other = Recognition()
    other.reviewBlocks = result.reviewBlocks
    ReviewBlocks.name(&other, by: Array(prose.prefix(1)) + prose.suffix(3))
    #expect(other.cells.isEmpty)
    ReviewBlocks.name(&other, by: prose.map { figure($0.label, 9, $0.role) })
    #expect(other.cells.isEmpty)
  }
}
