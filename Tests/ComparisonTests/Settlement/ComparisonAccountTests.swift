import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct ComparisonAccountTests {
  private func entry(
    _ file: String, _ office: String?, _ year: Int?, _ change: (inout MadeReport) -> Void = { _ in }
  ) -> ReportEntry {
    var made = MadeReport.jianye
    made.office = office
    made.year = year
    made.narrative = []
    change(&made)
    let report = made.report
    return ReportEntry(
      AnnualReport(
        office: report.office, year: report.year, form: report.form, title: nil, cells: report.cells,
        narrative: report.narrative, source: ReportSource(file: file, kind: .text)))
  }

  private func account(
    _ entries: [ReportEntry], _ settlement: OfficeSettlement = OfficeSettlement()
  ) throws -> String {
    let texts = try [entries, entries.reversed()].map { entries in
      ComparisonAccount(
        ReportCollection(entries, settlement: settlement), settlement: settlement,
        files: entries.map(\.file), terms: try Words.chinese()
      ).text
    }
    #expect(texts[0] == texts[1])
    return texts[0]
  }

  @Test func theScopeIsQuotedWhereTheProseTellsIt() throws {
    let told = NarrativeFigure.made(
      "18", "requests.received.total", scope: .region, scopeWord: "全区", quote: "全区收到申请18件")
    let text = try account([
      entry("a.txt", "示例区政府", 2022) { $0.narrative = [told] },
      entry("b.txt", "示例区政府", 2023) { $0.narrative = [told] }, entry("c.txt", "示例区政府", 2024),
    ])
    #expect(
      text.contains(
        """
        示例区政府
          2022–2023 年口径：地区汇总，据正文第 3 行“全区收到申请18件”
          2024 年口径：未载明

        """), "\(text)")
    #expect(text.contains("\n1 个机关的口径未载明（示例区政府），只与口径相同的比较；"))
  }

  @Test func aSingleOfficeThatNeverTellsIsNotAsked() throws {
    let text = try account([entry("a.txt", "甲局", 2022), entry("b.txt", "甲局", 2023)])
    #expect(!text.contains("--assume-scope"))
  }

  @Test func aFileSettlesTheScopeOfOneYear() throws {
    let settlement = OfficeSettlement(files: ["a.txt": .init(scope: .region), "b.txt": .init(scope: .own)])
    let text = try account([entry("a.txt", "甲局", 2022), entry("b.txt", "甲局", 2023)], settlement)
    #expect(text.contains("  2022 年口径：地区汇总，由使用者指定\n  2023 年口径：本机关，由使用者指定\n"), "\(text)")
    #expect(text.contains("  2022 年为地区汇总，2023 年为本机关：断开比较\n"))
  }

  @Test func editionsAndLateEditionsAreSaid() throws {
    let text = try account([
      entry("a.txt", "甲局", 2020) { $0.form = .form2019 }, entry("b.txt", "甲局", 2021) { $0.form = .form2019 },
      entry("c.txt", "甲局", 2023),
    ])
    #expect(text.contains("  2021 年用 2019 年表式，2023 年用 2021 年表式：断开比较\n"), "\(text)")
    #expect(text.contains("  2021 年仍用 2019 年表式\n"))
    #expect(text.contains("  2022  无报告\n"))
  }

  @Test func failingSumsAreMarkedWithTheirRules() throws {
    let text = try account([
      entry("a.txt", "甲局", 2022) { $0.set(.requests(.handled, .total), 19) }, entry("b.txt", "甲局", 2023),
    ])
    #expect(text.contains("  2022  a.txt  2021 年表式  勾稽 39/42 · ※ 3 项不符（A1 A2 B）\n"), "\(text)")
  }

  @Test func conflictsShowEightCellsAndTheCountOfTheRest() throws {
    let text = try account([
      entry("a.txt", "甲局", 2023),
      entry("b.txt", "甲局", 2023) {
        for column in ApplicantColumn.allCases { $0.set(.requests(.petitions, column), 1200) }
        for column in ReviewColumn.allCases.dropFirst() { $0.blank(.review(.directLitigation, column)) }
      }, entry("c.txt", "甲局", 2024) { $0.form = .form2019 }, entry("d.txt", "甲局", 2024),
    ])
    #expect(
      text.contains(
        """
              a.txt 与 b.txt 有 11 格不同，都不采用；请只留正确的一份
              信访举报投诉类申请·自然人：0 与 1,200
              信访举报投诉类申请·商业企业：0 与 1,200

        """), "\(text)")
    #expect(text.contains("      另有 3 格\n"))
    #expect(text.contains("      d.txt 与 c.txt 的表式不同，都不采用；请只留正确的一份\n"))
    #expect(text.hasPrefix("没有可比的报告\n"))
  }

  @Test func manyOfficesTakeALineEachUnlessSomethingIsWrong() throws {
    var entries: [ReportEntry] = []
    for number in 1...9 {
      for year in [2022, 2023] { entries.append(entry("\(number)-\(year).txt", "第\(number)局", year)) }
    }
    entries.append(
      entry("x.txt", "某厅", 2023) { $0.set(.requests(.carriedOut, .total), 1) })
    entries.removeAll { $0.file == "2-2022.txt" }
    entries.append(entry("2-2020.txt", "第2局", 2020))
    let text = try account(entries, OfficeSettlement(otherwise: .own))
    #expect(
      text.hasPrefix(
        """
        可比：10 个机关，2020–2023 年，19 份报告

        某厅
          口径：本机关，由使用者指定
          2023  x.txt  2021 年表式  勾稽 40/42 · ※ 2 项不符（A2 B）

        第1局  2022–2023 年 · 2 份 · 本机关 · 勾稽 84/84

        第2局
          口径：本机关，由使用者指定
          2020       2-2020.txt  2021 年表式  勾稽 42/42
          2021–2022  无报告
          2023       2-2023.txt  2021 年表式  勾稽 42/42

        第3局  2022–2023 年 · 2 份 · 本机关 · 勾稽 84/84
        第4局  2022–2023 年 · 2 份 · 本机关 · 勾稽 84/84

        """), "\(text)")
  }

  @Test func whatIsUnknownIsAskedFor() throws {
    let settlement = OfficeSettlement(
      names: ["乙据": "甲局"], different: [["甲局", "丙处"]], files: ["a.text": .init(year: 2022)],
      regions: ["甲局": ["丁所"]])
    let text = try account(
      [entry("a.txt", "甲局", 2022), entry("b.txt", "乙局", 2022), entry("c.txt", "乙局", nil)], settlement)
    #expect(text.contains("未归位，不比较：1 份\n  c.txt：未载明年份；用 --place \"c.txt=乙局,年份\" 指明\n"), "\(text)")
    #expect(text.contains("地区汇总所缺单位的报告：1 处\n  甲局 2022 年缺：丁所\n"))
    #expect(
      text.contains(
        """
        所指的名称没有对应的报告：3 个
          没有报告署名“丙处”
          没有报告署名“乙据”；是不是“乙局”？
          没有文件“a.text”；是不是“a.txt”？

        """), "\(text)")
  }

  @Test func optionsAreQuotedAsAShellTakesThem() {
    #expect(AccountQuestions.option("--same", "甲=乙") == "--same \"甲=乙\"")
    #expect(AccountQuestions.option("--same", "甲$(x)'=乙") == "--same '甲$(x)'\\''=乙'")
  }
}
