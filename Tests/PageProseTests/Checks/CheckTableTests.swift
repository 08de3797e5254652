import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct CheckTableTests {
  private func lines(_ made: MadeReport, all: Bool = false) throws -> [String] {
    CheckTable.text(CheckedReport(made.report), all: all, terms: try Words.chinese()).split(separator: "\n")
      .map(String.init)
  }

  @Test func aFailingSumStandsUnderItsSeverityWithBothSidesAndItsLines() throws {
    var made = MadeReport.jianye
    made.set(.requests(.notHeld, .total), 12)
    let lines = try lines(made)
    #expect(lines[0] == "南京市建邺区人民政府办公室 · 2023 年 · 2021 年表式（made.txt）")
    #expect(lines[1].hasPrefix("42 项勾稽中 40 项相符；2 项不符"))
    #expect(lines[2] == "错误 2 项")
    #expect(lines[3] == "  A1  各项办理结果之和 = 总计（总计列）")
    #expect(lines[4] == "      左边 19，右边 18，相差 1")
    #expect(lines.contains("      第 29 行：办理总计·总计 12") == false)
    #expect(lines.contains { $0.contains("第 39 行：办理总计·总计 18") })
    #expect(lines.contains { $0.hasPrefix("  B   各类申请人之和 = 总计（本机关不掌握相关政府信息行）") })
    #expect(lines.contains { $0.contains("本机关不掌握相关政府信息：自然人 11") })
  }

  @Test func aSentenceThatDiffersIsQuotedWithItsLineAndTheCell() throws {
    var made = MadeReport.jianye
    made.narrative = [.made("19", "requests.handled.total", quote: "我办共答复申请19件。")]
    let lines = try lines(made)
    #expect(lines[1] == "42 项勾稽全部相符；1 处叙述与表格不一致；数值合理性 13 项全部通过")
    let start = try #require(lines.firstIndex(of: "警告 1 项"))
    #expect(
      Array(lines[(start + 1)...(start + 4)]) == [
        "  G3  叙述的答复（办结）数 = 办理总计",
        "      叙述“requests.handled.total”为 19 件，按表格为 18 件（按办理总计）",
        "      第 3 行：“我办共答复申请19件。”", "      第 39 行：办理总计·总计 18",
      ])
    #expect(!CheckedReport(made.report).fails())
    #expect(CheckedReport(made.report).fails(from: .warning))
  }

  @Test func whatHoldsIsCountedAndSentencesSayOnWhichReading() throws {
    var made = MadeReport.city
    made.narrative = [.made("14629", "requests.received.total", quote: "受理14629件")]
    let lines = try lines(made)
    #expect(lines[1] == "42 项勾稽全部相符；1 处叙述与表格一致；数值合理性 13 项通过，1 项无法核对")
    let start = try #require(lines.firstIndex(of: "通过 56 项"))
    #expect(lines[start + 1].hasPrefix("  A1 7、A2 7、B 25、D 3、"))
    #expect(lines[start + 2].contains("叙述“requests.received.total 14,629 件”与表格一致（按新收与上年结转合计）（第 3 行）"))
    #expect(try self.lines(made, all: true).count > 55)
  }

  @Test func aSentenceThatCannotBeComparedSaysWhy() throws {
    var made = MadeReport.jianye
    made.narrative = [.made("400", "requests.received.total", scope: .region, scopeWord: "全区")]
    let text = try lines(made).joined(separator: "\n")
    #expect(text.contains("不作比较：叙述的范围（全区）与表格不同，或无从证明相同"))
    #expect(!text.contains("不一致"))
  }

  @Test func missingCellsAreNamedAndRulesCounted() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .others))
    let lines = try lines(made)
    #expect(lines.contains("无法核对 3 项"), "A2, B and what the region published")
    #expect(lines.contains("      缺少 1 格的数：本年新收·其他"))
  }

  @Test func blanksTakenForZeroAreSaid() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .others))
    let text = CheckTable.text(
      CheckAgainst(blankAsZero: true).checked(made.report), terms: try Words.chinese())
    #expect(text.contains("42 项勾稽全部相符；按要求把 1 格空白当作 0"))
  }

  @Test func remarksOfTheReaderAreSaid() throws {
    var made = MadeReport.jianye
    made.remarks = [
      Finding(
        remark: "R-short-row", severity: .warning, status: .fail,
        words: ["row": "requests.disclosed", "found": "6", "columns": "7", "raw": "1 2 3 4 5 6"], line: 12)
    ]
    let text = try lines(made).joined(separator: "\n")
    #expect(text.contains("“予以公开”一行只有 6 个数，应为 7 个，未取数"))
    #expect(text.contains("第 12 行：1 2 3 4 5 6"))
    #expect(text.contains("读取提示 1 条"))
    #expect(!CheckedReport(made.report).fails(from: .warning), "a remark is no rule that fails")
  }

  @Test func jsonHasTheVerdictAndThePlacesOfFailingCells() throws {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .total), 19)
    let text = CheckTable.element(CheckedReport(made.report), terms: try Words.english())
    #expect(text.contains("\"verdict\": \"39 of 42 sums hold; 3 fail;"))
    #expect(text.contains("\"errors\": 3"))
    #expect(text.contains("{\"cell\": \"requests.handled.total\", \"line\": 39, \"printed\": \"19\"}"))
    #expect(text.contains("\"difference\": -1"))
  }

  @Test func columnsLineUpForChineseWidths() {
    let text = TerminalTable.text([["相符", "A1", "x"], ["a", "B", "y"]])
    #expect(text == "相符  A1  x\na     B   y\n")
    #expect(TerminalWidth.of("“三安全”（x）") == 2 + 6 + 4 + 1)
  }
}
