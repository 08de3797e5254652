import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct ReportTextWordsTests {
  private func sentence(_ finding: Finding) throws -> String {
    FindingText(try Words.chinese()).sentence(finding)
  }

  private var subjects: [CheckSubject] {
    let passage = { (text: String) in ReportText.Passage(text: text, line: 9) }
    let named = { (year: Int) in ReportText.NamedYear(year: year, passage: passage("\(year)年")) }
    let texts =
      ["信息处理费0元", "无", "", "未发出收费通知"].flatMap { other in
        ["无", "", "偏少"].map { problems in
          ReportText(problems: passage(problems), otherMatters: passage(other), titleYear: named(2022))
        }
      } + [
        ReportText(), ReportText(problems: passage("")),
        ReportText(
          titleYear: named(2022), periodYear: named(2023),
          published: ReportText.Day(year: 2024, month: 2, day: 9)),
        ReportText(published: ReportText.Day(year: 2024, month: 5, day: 9)),
      ]
    return texts.flatMap { text in
      [0, 2].flatMap { unpaid in
        [0, 1].map { carried in
          var made = MadeReport.jianye
          made.text = text
          made.set(.requests(.feeUnpaid, .total), unpaid)
          made.set(.requests(.carriedIn, .total), carried)
          var other = MadeReport.jianye
          other.year = carried == 0 ? 2021 : nil
          return CheckSubject(made.report, previous: other.report, units: [other.report])
        }
      }
    }
  }

  @Test func everyAnswerHasItsWordsInBothLanguages() throws {
    for terms in [try Words.chinese(), try Words.english()] {
      for subject in subjects {
        for finding in CheckRun.run(subject) where ["G10", "G11", "G12"].contains(finding.rule) {
          let sentence = FindingText(terms).sentence(finding)
          #expect(!sentence.contains("⟨") && !sentence.contains("{"), "\(sentence)")
        }
      }
    }
  }

  @Test func aContradictionIsSaid() throws {
    var made = MadeReport.jianye
    made.set(.requests(.feeUnpaid, .total), 2)
    made.text = ReportText(otherMatters: ReportText.Passage(text: "未发出收费通知。", line: 9))
    let finding = try #require(Check.feeStatementAgrees.run(made.report).first)
    #expect(try sentence(finding) == "第六项写到信息处理费，且与表三不矛盾 · 不符 · 正文称未发出收费通知，表三却有 2 件因逾期不缴费不再处理")
  }

  @Test func aYearIsNoGroupedNumber() throws {
    let named = { (year: Int) in
      ReportText.NamedYear(year: year, passage: ReportText.Passage(text: "", line: 1))
    }
    var made = MadeReport.jianye
    made.text = ReportText(titleYear: named(2022), periodYear: named(2023))
    let finding = try #require(Check.yearsAgree.run(made.report).first)
    #expect(try sentence(finding) == "标题年份 = 统计期间年份 = 报告年份 · 不符 · 标题为 2022 年，统计期间为 2023 年")
  }

  @Test func aSubtotalNamesItsGroup() throws {
    var made = MadeReport.jianye
    made.subtotals[.unable] = [.total: Cell(ExactNumber(12))]
    let finding = try #require(Check.subtotalsAddUp.run(made.report).first)
    #expect(try sentence(finding) == "无法提供各项之和 = 印出的小计（总计列） · 不符 · 左边 11，右边 12，相差 \u{2212}1")
  }
}
