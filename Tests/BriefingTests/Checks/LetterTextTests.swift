import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct LetterTextTests {
  private func letter(_ made: MadeReport, english: Bool = false) throws -> [String] {
    let terms = try english ? Words.english() : Words.chinese()
    return LetterText(CheckedReport(made.report), terms: terms).text.split(separator: "\n").map(String.init)
  }

  @Test func aTotalLeftAtZeroIsAskedAboutInFullSentences() throws {
    var made = MadeReport.jianye
    made.set(.review(.reconsideration, .upheld), 10)
    made.set(.review(.reconsideration, .corrected), 1)
    made.set(.review(.reconsideration, .total), 0)
    #expect(
      try letter(made) == [
        "你单位2023年年报表四：“行政复议”结果维持10、结果纠正1、其他结果0、尚未审结0，合计11，“总计”填0。请核对原始数据，更正总计或分项。"
      ])
  }

  @Test func bothSidesOfTheBalanceAreNamed() throws {
    var made = MadeReport.jianye
    made.set(.requests(.carriedOut, .naturalPersons), 1)
    made.set(.requests(.carriedOut, .total), 1)
    #expect(
      try letter(made).last
        == "你单位2023年年报表三：“总计”一列本年新收18、上年结转0、办理总计18、结转下年1；前两项合计18，后两项合计19，两者应当相等。请核对原始数据后更正。"
    )
  }

  @Test func aReportWithoutAFaultIsSaidToHaveNone() throws {
    #expect(try letter(.jianye) == ["你单位2023年年报：勾稽全部相符，没有需要核对的地方。"])
    #expect(
      try letter(.jianye, english: true) == [
        "In your report on 2023 nothing is to be checked: all sums hold."
      ])
  }

  @Test func noLineNumberAndNoGuess() throws {
    var made = MadeReport.city
    made.set(.requests(.notHeld, .total), 3_200)
    for paragraph in try letter(made) + letter(made, english: true) {
      #expect(!paragraph.contains("行：") && !paragraph.contains("J") && !paragraph.contains("line "))
    }
  }

  /// A total that was left at 0 explains its sum: no cell is guessed at.
  @Test func noHintStandsWhereATotalWasLeftAtZero() {
    var made = MadeReport.jianye
    made.set(.review(.reconsideration, .upheld), 10)
    made.set(.review(.reconsideration, .corrected), 3)
    made.set(.review(.reconsideration, .total), 0)
    #expect(CheckedReport(made.report).findings.filter { $0.severity == .hint }.isEmpty)
    made.set(.review(.reconsideration, .total), 10)
    #expect(!CheckedReport(made.report).findings.filter { $0.severity == .hint }.isEmpty)
  }
}
