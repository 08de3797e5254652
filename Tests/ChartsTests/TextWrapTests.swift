import TestSupport
import Testing

@testable import Charts

@Suite struct TextWrapTests {
  private func lines(_ text: String, em: Double) -> [String] {
    TextWrap.lines(text, width: em * 10) { FixedMeasurer().width(of: $0, font: Font(size: 10)) }
  }

  private func balanced(_ text: String, em: Double) -> [String] {
    TextWrap.balanced(text, width: em * 10) { FixedMeasurer().width(of: $0, font: Font(size: 10)) }
  }

  @Test func shortTextStaysOnOneLine() {
    #expect(lines("办理结果", em: 4) == ["办理结果"])
    #expect(lines("", em: 4).isEmpty)
  }

  @Test func neverBreaksBeforePunctuation() {
    #expect(lines("申请办理，结果", em: 4) == ["申请办", "理，结果"])
  }

  @Test func keepsANumberWithItsUnit() {
    #expect(lines("本年制发 564 件", em: 6) == ["本年制发", "564 件"])
    #expect(lines("共18件申请", em: 2.5) == ["共", "18件", "申请"])
  }

  @Test func keepsAnEquationTogether() {
    #expect(lines("样本小（n = 18）", em: 5) == ["样本小", "（n = 18）"])
  }

  @Test func breaksLatinBetweenWords() {
    #expect(lines("Unable to provide", em: 5) == ["Unable to", "provide"])
  }

  @Test func aPieceThatIsTooWideIsBrokenWhereItMustBe() {
    #expect(lines("超长 Voluminous", em: 3) == ["超长", "Volumi", "nous"])
    #expect(lines("超长 Voluminous", em: 5) == ["超长", "Voluminous"])
  }

  @Test func noCharacterStandsAloneOnTheLastLine() {
    #expect(lines("政府信息公开工作报告表三", em: 11) == ["政府信息公开工作报告", "表三"])
    #expect(lines("政府信息公开工作报告表三", em: 10) == ["政府信息公开工作报告", "表三"])
    #expect(lines("申请办理结", em: 4) == ["申请办", "理结"])
  }

  @Test func unitsOfSeveralCharactersStayWithTheirNumber() {
    #expect(lines("共收费三年来31.6万元整", em: 9) == ["共收费三年来", "31.6万元整"])
    #expect(
      lines("较上年高 10.4 个百分点左右", em: 8) == ["较上年高", "10.4 个百分点左", "右"].dropLast(2) + ["10.4 个百分点", "左右"])
    #expect(lines("答复来电咨询1200余件次", em: 9) == ["答复来电咨询", "1200余件次"])
  }

  @Test func titlesBreakAtAClause() {
    #expect(balanced("超六成申请因本机关不掌握信息而无法提供", em: 14) == ["超六成申请因本机关", "不掌握信息而无法提供"])
    #expect(balanced("未予公开的 13 件中，11 件因本机关不掌握相关政府信息", em: 17) == ["未予公开的 13 件中，", "11 件因本机关不掌握相关政府信息"])
  }

  @Test func threeLinesAreBalanced() {
    let lines = balanced(String(repeating: "国", count: 25), em: 12)
    #expect(lines.map(\.count) == [9, 9, 7])
  }
}
