import TestSupport
import Testing

@testable import Charts

@Suite struct PatternFillTests {
  private let frame = Rect(x: 100, y: 50, width: 600, height: 90)

  private func style(_ pattern: FillPattern) -> ChartStyle {
    var style = ChartStyle.test
    style.patterns = ["dark": pattern]
    return style
  }

  private func scene(_ marks: [Mark]) -> Scene {
    Scene(
      chart: "made", size: Size(width: 800, height: 200), background: nil, language: "zh-Hans",
      family: "Test", title: "", description: "", marks: marks)
  }

  private func drawn(_ pattern: FillPattern, label: TextMark? = nil) throws -> Scene {
    let dark = try #require(ChartStyle.test.colors["dark"])
    let fill = Mark.rect(RectMark(frame: frame, fill: dark))
    let scene = scene([fill] + (label.map { [.text($0)] } ?? []))
    return PatternFill(style: style(pattern), scale: 1).applied(to: scene)
  }

  @Test(arguments: FillPattern.allCases.filter { $0 != .plain })
  func linesStayInsideTheFillAndOffItsLabel(_ pattern: FillPattern) throws {
    let label = TextMark(
      "1,431", at: Point(x: 350, y: 105), width: 90, font: Font(size: 30),
      color: Color(red: 255, green: 255, blue: 255))
    let rules = try drawn(pattern, label: label).rules
    #expect(rules.count >= 4)
    for rule in rules {
      for end in [rule.start, rule.end] {
        #expect(end.x >= frame.x + 1 && end.x <= frame.maxX - 1, "\(rule)")
        #expect(end.y >= frame.y + 1 && end.y <= frame.maxY - 1, "\(rule)")
      }
      for step in 0...20 {
        let share = Double(step) / 20
        let x = rule.start.x + (rule.end.x - rule.start.x) * share
        let y = rule.start.y + (rule.end.y - rule.start.y) * share
        let box = label.box
        #expect(!(x > box.x && x < box.maxX && y > box.y && y < box.maxY), "\(rule)")
      }
    }
  }

  @Test func plainFillsAndOtherColoursStayAsTheyAre() throws {
    #expect(try drawn(.plain).rules.isEmpty)
    let light = scene([.rect(RectMark(frame: frame, fill: ChartStyle.test.colors["light"]))])
    #expect(PatternFill(style: style(.grid), scale: 1).applied(to: light) == light)
    #expect(PatternFill(style: .test, scale: 1).applied(to: light) == light)
  }

  @Test func noPatternIsOfFallingLinesAloneAsAMissingValueIs() throws {
    let falls = { (rule: RuleMark) in (rule.end.x - rule.start.x) * (rule.end.y - rule.start.y) > 0 }
    for pattern in FillPattern.allCases where pattern != .diamond {
      #expect(try drawn(pattern).rules.allSatisfy { !falls($0) }, "\(pattern)")
    }
    #expect(try drawn(.rising).rules.count == 35)
    #expect(try drawn(.diamond).rules.contains(where: falls))
    #expect(try drawn(.diamond).rules.contains { !falls($0) })
    #expect(Hatch.rules(in: frame, spacing: 14, width: 2, color: ChartStyle.test.note).allSatisfy(falls))
  }

  @Test func linesStandRightAboveTheirFill() throws {
    let marks = try drawn(.horizontal).marks
    guard case .rect = marks[0], case .rule = marks[1] else {
      Issue.record("\(marks.prefix(2))")
      return
    }
    #expect(marks.count == 7)
  }
}
