import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct CheckTableTests {
  @Test func aFailingSumStandsFirstWithBothSidesAndItsCells() throws {
    var made = MadeReport.jianye
    made.set(.requests(.notHeld, .total), 12)
    let text = CheckTable.text(made.report, terms: try Words.chinese())
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "南京市建邺区人民政府办公室 · 2023 年 · 2021 年表式（made.txt）")
    #expect(lines[2].hasPrefix("不符"))
    #expect(lines[2].contains("A1") && lines[2].contains("总计列"))
    #expect(lines[2].contains("requests.disclosed.total…requests.handled.total:39"))
    #expect(lines[2].contains("左边 19，右边 18，相差 1"))
    #expect(lines[3].contains("B") && lines[3].contains("本机关不掌握相关政府信息行"))
    #expect(lines.last == "42 项勾稽中 40 项相符；2 项不符；数值合理性 13 项全部通过")
    #expect(CheckTable.hasErrors(made.report))
  }

  @Test func allIsWellInOneLine() throws {
    let text = CheckTable.text(MadeReport.jianye.report, terms: try Words.english())
    #expect(text.hasSuffix("All 42 sums hold; all 13 values are plausible\n"))
    #expect(!CheckTable.hasErrors(MadeReport.jianye.report))
  }

  @Test func missingCellsAreNamed() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .others))
    let text = CheckTable.text(made.report, terms: try Words.chinese())
    #expect(text.contains("缺少 1 格的数：本年新收·其他"))
  }

  @Test func remarksOfTheReaderAreSaid() throws {
    var made = MadeReport.jianye
    made.remarks = [
      Finding(
        rule: "R-short-row", severity: .warning, status: .notAssessable,
        details: ["row": "requests.disclosed", "found": "6", "columns": "7"], line: 12)
    ]
    let text = CheckTable.text(made.report, terms: try Words.chinese())
    #expect(text.contains("“予以公开”一行只有 6 个数，应为 7 个，未取数"))
    #expect(text.contains("警告  R-short-row"))
    #expect(text.hasSuffix("读取提示 1 条\n"))
  }

  @Test func columnsLineUpForChineseWidths() {
    let text = TerminalTable.text([["相符", "A1", "x"], ["a", "B", "y"]])
    #expect(text == "相符  A1  x\na     B   y\n")
    #expect(TerminalTable.width("“三安全”（x）") == 2 + 6 + 4 + 1)
  }
}
