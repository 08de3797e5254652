import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct LetterTextTests {
  private func letter(_ made: MadeReport, english: Bool = false) throws -> [String] {
    let terms = try english ? Words.english() : Words.chinese()
    return LetterText(CheckedReport(made.report), terms: terms).text().split(separator: "\n").map(String.init)
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

  @Test func sumsThatCouldNotBeHeldAreNotSaidToHold() throws {
    var made = MadeReport.jianye
    made.blank(.review(.reconsideration, .upheld))
    #expect(
      try letter(made) == [
        "你单位2023年年报：42项勾稽中41项相符、1项因缺数无法核对。没有数的单元格请核对原件后补填或说明。"
      ])
    made.set(.requests(.handled, .others), 1)
    let lines = try letter(made).filter { !$0.isEmpty }
    #expect(lines.count > 1 && lines.last?.contains("1项因缺数无法核对") == true)
    var bare = MadeReport.jianye
    bare.absent = [.requests, .review]
    #expect(try letter(bare) == ["你单位2023年年报：没有可以核对的勾稽关系。没有数的单元格请核对原件后补填或说明。"])
  }

  @Test func numbersSetByHandAreNamedAndOneLetterAmongSeveralItsOffice() throws {
    let change = CellChange(.review(.reconsideration, .total), to: ExactNumber(12))
    let report = MadeReport.jianye.report.corrected([change])
    let mended = MadeReport.city.report.corrected([
      CellChange(.review(.reconsideration, .total), to: ExactNumber(790)),
      CellChange(.proactive(.rules, .repealed), to: ExactNumber(6)),
    ])
    #expect(
      LetterText(CheckedReport(mended), terms: try Words.chinese()).text()
        == "你单位2025年年报：勾稽全部相符，没有需要核对的地方。\n\n（以上按手工更正后的数写出：规章·本年废止 6（原 5）。）\n")
    let text = LetterText(CheckedReport(report), terms: try Words.chinese()).text(named: true)
    #expect(text.hasPrefix("【南京市建邺区人民政府办公室】\n\n你单位2023年年报表四：“行政复议”结果维持1、"))
    #expect(text.hasSuffix("“总计”填12。请核对原始数据，更正总计或分项。\n\n（以上按手工更正后的数写出：行政复议·总计 12（原 1）。）\n"))
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
