import TestSupport
import Testing

@testable import Charts

/// The arrow between two stacks: it ends where the segments of both bars end.
@Suite struct ChangeLayoutTests {
  private func spec(_ kind: ChartSpec.Kind, _ rows: [[Double]], segments: Int) -> ChartSpec {
    let bars = rows.enumerated().map { row, lengths in
      Bar(
        label: "202\(row)",
        segments: lengths.enumerated().map { place, length in
          MadeSpec.segment("s\(row)-\(place)", length, color: place % 2 == 0 ? "dark" : "light")
        })
    }
    var spec = MadeSpec.spec(kind, [Panel(bars: bars)])
    spec.panels[0].bars[rows.count - 1].change = BarChange(
      segments: segments, name: "公开率", number: "+10.4", unit: "个百分点")
    return spec
  }

  private func scene(_ spec: ChartSpec, _ size: Size = Size(width: 1920, height: 1080)) throws -> Scene {
    try ChartLayout(
      style: .test, canvas: Canvas(size: size, background: ChartStyle.test.ground), measurer: FixedMeasurer()
    ).scene(spec)
  }

  @Test(arguments: [ChartSpec.Kind.shares, .stacks], [[34.0, 9, 57], [80, 15, 5]])
  func itEndsWhereItsBarsEnd(_ kind: ChartSpec.Kind, _ before: [Double]) throws {
    let scene = try scene(spec(kind, [[5, 5, 5], before, [41, 13, 46]], segments: 2))
    let above = try #require(scene.data("s1-1").first?.frame)
    let below = try #require(scene.data("s2-1").first?.frame)
    let across = scene.rules.filter {
      $0.start.y == $0.end.y && $0.start.y > above.maxY && $0.end.y < below.y
    }
    let arrow = try #require(across.first)
    #expect(across.count == 1 && arrow.dashes.isEmpty)
    #expect(abs(arrow.start.x - above.maxX) < 0.5 && abs(arrow.end.x - below.maxX) < 0.5)
    // It stands on both bars.
    let down = scene.rules.filter {
      $0.start.x == $0.end.x && ($0.start.y == above.maxY || $0.end.y == below.y)
    }
    #expect(down.map(\.start.x) == [arrow.start.x, arrow.end.x])
    // Its head is at the later year's end.
    let heads = scene.rules.filter { $0.start.x != $0.end.x && $0.start.y != $0.end.y }
    #expect(heads.count == 2 && heads.allSatisfy { $0.end == arrow.end })
    let words = ["公开率", "+10.4", "个百分点"].compactMap { word in scene.texts.first { $0.text == word } }
    #expect(words.count == 3 && words[1].font.weight == .bold)
    #expect(words.allSatisfy { $0.box.y > above.maxY - 1 && $0.box.maxY < below.y + 1 })
    #expect(
      words[0].box.x > max(arrow.start.x, arrow.end.x) || words[2].box.maxX < min(arrow.start.x, arrow.end.x))
  }

  /// What is compared stands in the title too.
  @Test func inANarrowPictureItSaysTheDifferenceAlone() throws {
    var narrow = spec(.shares, [[40, 9, 51], [41, 13, 46]], segments: 2)
    narrow.panels[0].bars[1].change?.name = String(repeating: "长", count: 40)
    let texts = try scene(narrow).texts.map(\.text)
    #expect(texts.contains("+10.4") && texts.contains("个百分点") && !texts.contains { $0.hasPrefix("长长") })
  }

  @Test func withoutAKnownLengthThereIsNone() throws {
    var spec = spec(.shares, [[34, 9, 57], [41, 13, 46]], segments: 2)
    spec.panels[0].bars[0].segments[2].length = nil
    #expect(try !scene(spec).texts.contains { $0.text == "+10.4" })
    // In a stack of counts a part beyond the compared ones takes nothing away.
    spec.kind = .stacks
    #expect(try scene(spec).texts.contains { $0.text == "+10.4" })
  }

  @Test func aBreakTakesItsPlace() throws {
    var spec = spec(.shares, [[34, 9, 57], [41, 13, 46]], segments: 2)
    spec.panels[0].bars[1].breakAbove = "2021 年起新表式"
    let scene = try scene(spec)
    #expect(!scene.texts.contains { $0.text == "+10.4" } && scene.texts.contains { $0.text == "2021 年起新表式" })
  }

  @Test func theBaselineIsNotInterruptedByIt() throws {
    let scene = try scene(spec(.shares, [[34, 9, 57], [41, 13, 46]], segments: 2))
    #expect(scene.rules.count { $0.start.x == $0.end.x && $0.width == 2.5 } == 1)
  }
}
