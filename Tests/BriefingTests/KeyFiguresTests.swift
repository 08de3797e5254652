import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct KeyFiguresTests {
  private func figures(_ made: MadeReport) throws -> [KeyFigure] {
    KeyFigures(context: ChartContext(CheckedReport(made.report).indicators, try Words.chinese())).all
  }

  @Test func theJianyeReport() throws {
    let figures = try figures(.jianye)
    #expect(figures.map(\.number) == ["18", "18", "27.8", "1"])
    #expect(figures[0].notes == ["全部来自自然人"])
    #expect(figures[1].notes == ["办结率 100.0%（18/18）"])
    #expect(figures[2].notes == ["5/18，含部分公开", "95% 区间 12.5–50.9%", "实体口径 71.4%（5/7）"])
    #expect(figures[3].notes == ["复议 1，直接起诉 0；复议后起诉 0 不计入"])
  }

  @Test func aLargeBaseNeedsNoInterval() throws {
    #expect(try figures(.city)[2].notes == ["7,716/13,810，含部分公开", "实体口径 91.4%（7,716/8,446）"])
  }

  @Test func aRateOfSidesThatContradictEachOtherIsNotPrinted() throws {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .total), 20)
    let figures = try figures(made)
    #expect(figures[1].notes == ["收办两边不等，不计算办结率"])
    #expect(figures[2].notes.contains("总计与各项之和不符"))
  }

  @Test func missingAndUndefinedAreTwoThings() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.received, .total))
    #expect(try figures(made)[0] == KeyFigure(label: "新收申请", number: "—", unit: "", notes: ["未填"]))
    #expect(try figures(MadeReport())[2].notes == ["没有办理的申请，不计算"])
  }
}
