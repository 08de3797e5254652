import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct YearsReviewTests {
  private func made(_ rows: [Int: [Int]], of office: String = "示例区") -> [MadeReport] {
    rows.sorted { $0.key < $1.key }.map { year, counts in
      var report = YearsReports.made(office, year, received: 10)
      for (column, count) in zip(ReviewColumn.allCases, counts) {
        report.set(.review(.reconsideration, column), count)
      }
      return report
    }
  }

  private func spec(_ made: [MadeReport]) throws -> ChartSpec {
    try #require(try YearsReports.spec(.reviewByYear, made))
  }

  @Test func eachBlockHasAPanelOfYears() throws {
    let spec = try spec(made([2023: [3, 1, 0, 1, 5], 2024: [4, 0, 0, 0, 4]]))
    #expect(spec.panels.map(\.title) == ["行政复议", "未经复议直接起诉", "复议后起诉"])
    #expect(spec.panels[0].bars.map(\.label) == ["2023", "2024"])
    #expect(spec.panels[0].bars[0].segments.map(\.length) == [3, 1, 0, 1])
    #expect(spec.panels[0].bars[0].total == ValueLabel("5"))
    #expect(spec.title == "行政复议 4 件，较上年减少 1 件")
    #expect(spec.legend.map(\.name) == ["结果维持", "结果纠正", "其他结果", "尚未审结"])
  }

  @Test func aBlockWithoutANumberHasNoPanel() throws {
    let reports = made([2023: [3, 1, 0, 1, 5], 2024: [4, 0, 0, 0, 4]]).map { made in
      var made = made
      for column in ReviewColumn.allCases { made.blank(.review(.directLitigation, column)) }
      return made
    }
    #expect(try spec(reports).panels.map(\.title) == ["行政复议", "复议后起诉"])
  }

  @Test func aTotalThatDiffersIsMarked() throws {
    let spec = try spec(made([2023: [3, 1, 0, 1, 6], 2024: [4, 0, 0, 0, 4]]))
    #expect(spec.panels[0].bars.map(\.label) == ["※ 2023", "2024"])
    #expect(spec.panels[1].bars.map(\.label) == ["2023", "2024"])
    #expect(spec.title == "2024 年行政复议 4 件")
    #expect(spec.source.hasSuffix("※ 该处有勾稽不符，按报告原数"))
  }

  @Test func yearsOfNothingButZerosSayIt() throws {
    let spec = try spec(made([2023: [], 2024: []]))
    #expect(spec.title == "没有行政复议和行政诉讼")
    #expect(spec.notice == "全部为 0")
  }

  @Test func severalOfficesShowReconsiderationOnly() throws {
    let spec = try spec(
      made([2023: [3, 1, 0, 1, 5], 2024: [4, 0, 0, 0, 4]], of: "甲区")
        + made([2023: [1, 0, 0, 0, 1], 2024: [1, 0, 0, 0, 1]], of: "乙区"))
    #expect(spec.title == "2024 年行政复议较上年：2 个机关中 1 个减少、1 个持平")
    #expect(spec.subtitle == "各年行政复议 · 2 个机关 · 2023–2024 年 · 单位：件")
    #expect(spec.panels.map(\.title) == ["乙区", "甲区"])
  }
}
