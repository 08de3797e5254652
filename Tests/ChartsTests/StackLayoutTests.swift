import TestSupport
import Testing

@testable import Charts

@Suite struct StackLayoutTests {
  private func scene(_ spec: ChartSpec) throws -> Scene {
    try ChartLayout(
      style: .test, canvas: Canvas(background: ChartStyle.test.ground), measurer: FixedMeasurer()
    )
    .scene(spec)
  }

  private func flow(_ left: [Double], _ right: [Double]) -> ChartSpec {
    let bar = { (label: String, lengths: [Double], prefix: String) in
      Bar(
        label: label,
        segments: lengths.enumerated().map {
          MadeSpec.segment("\(prefix)\($0)", $1, color: $0 % 2 == 0 ? "dark" : "light")
        })
    }
    return MadeSpec.spec(.namedStacks, [Panel(bars: [bar("受理", left, "l"), bar("办理", right, "r")])])
  }

  @Test func equalSumsHaveEqualLengths() throws {
    let scene = try scene(flow([18, 0], [3, 2, 2, 11, 0, 0, 0]))
    let left = try #require(scene.data("l0").first?.frame)
    let right = try #require(scene.data("r3").first?.frame)
    #expect(abs(left.maxX - right.maxX) < 0.001)
    let parts = (0..<4).compactMap { scene.data("r\($0)").first?.frame }
    for (part, next) in zip(parts, parts.dropFirst()) { #expect(abs(part.maxX - next.x) < 0.001) }
    #expect(abs(parts[0].width / parts[1].width - 1.5) < 0.001)
  }

  @Test func zeroSegmentsKeepTheirFigure() throws {
    let scene = try scene(flow([18, 0], [18]))
    #expect(scene.data("l1").map(\.frame.width) == [0])
  }

  @Test func paintedPartsLeaveAGap() throws {
    let scene = try scene(flow([9, 9], [18]))
    let painted = scene.rects.filter { $0.fill != nil }.map(\.frame)
    #expect(abs(painted[1].x - painted[0].maxX - 3) < 0.001)
  }

  @Test func narrowSegmentsGetALeader() throws {
    let scene = try scene(flow([3525, 121], [3521, 125]))
    #expect(scene.texts.contains { $0.text == "121" })
    #expect(scene.texts.contains { $0.text == "125" })
    let texts = scene.texts.map(\.box)
    for (index, one) in texts.enumerated() {
      for other in texts.dropFirst(index + 1) { #expect(!one.overlaps(other)) }
    }
  }

  @Test func labelsKeepTheirDistance() {
    let centers = LeaderLayout.spread([100, 110, 500], widths: [80, 80, 80], gap: 10, within: 0...600)
    #expect(centers == [60, 150, 500])
    let held = LeaderLayout.spread([5, 595], widths: [80, 80], gap: 10, within: 0...600)
    #expect(held == [40, 560])
  }

  @Test func valuesInsideReadAtFourAndAHalfToOne() throws {
    var spec = flow([18], [18])
    spec.kind = .stacks
    let scene = try scene(spec)
    let label = try #require(scene.texts.first { $0.text == "18" })
    let fill = try #require(ChartStyle.test.colors["dark"])
    #expect(label.color.contrast(with: fill) >= 4.5)
  }

  @Test func valuesWithoutALabelAreListed() throws {
    var spec = flow([1000, 1], [1000, 1])
    spec.kind = .stacks
    spec.unlabelled = UnlabelledNote(prefix: "未标：", short: "见表", comma: "、", semicolon: "；")
    let scene = try scene(spec)
    #expect(scene.texts.contains { $0.text == "未标：受理 l1 1；办理 r1 1" })
  }

  @Test func valuesWithoutALabelAreListedByTheirPanelWhereThereAreSeveral() throws {
    var spec = flow([1000, 1], [1000, 1])
    spec.kind = .stacks
    spec.unlabelled = UnlabelledNote(prefix: "未标：", short: "见表", comma: "、", semicolon: "；")
    let bars = spec.panels[0].bars
    spec.panels = [Panel(title: "甲", bars: [bars[0]]), Panel(title: "乙", bars: [bars[1]])]
    #expect(try scene(spec).texts.contains { $0.text == "未标：甲 受理 l1 1；乙 办理 r1 1" })
  }

  @Test func missingPartsFollowTheKnownOnesAsAStub() throws {
    var spec = flow([5], [5])
    spec.kind = .stacks
    spec.panels[0].bars[0].segments.append(MadeSpec.segment("gone", nil))
    let scene = try scene(spec)
    let stub = try #require(scene.data("gone").first)
    #expect(stub.frame.x > (scene.data("l0").first?.frame.maxX ?? .infinity))
    #expect(stub.datum?.value == nil)
  }

  @Test func sharesFillTheirWholeAndNameTheirBase() throws {
    var spec = flow([30, 10], [1, 3])
    spec.kind = .shares
    for index in 0..<2 {
      spec.panels[0].bars[index].total = ValueLabel("n = \([40, 4][index])", isQuiet: true)
    }
    let scene = try scene(spec)
    let frames = ["l0", "l1", "r0", "r1"].compactMap { scene.data($0).first?.frame }
    #expect(abs(frames[1].maxX - frames[3].maxX) < 0.001)
    #expect(abs(frames[0].width / frames[1].width - 3) < 0.001)
    #expect(abs(frames[3].width / frames[2].width - 3) < 0.001)
    #expect(scene.texts.contains { $0.text == "n = 40" })
    #expect(scene.texts.contains { $0.text == "n = 4" })
  }

  @Test func sharesOfAnUnknownWholeAreOneStub() throws {
    var spec = flow([30, 10], [1, 3])
    spec.kind = .shares
    spec.panels[0].bars[0].segments[1].length = nil
    spec.panels[0].bars[0].segments[1].label = ValueLabel("未填")
    let scene = try scene(spec)
    #expect(scene.texts.contains { $0.text == "未填" })
    #expect(scene.data("l0").map(\.frame.width) == [0])
    #expect(scene.data("l1").map(\.frame.width) == [56])
    #expect(scene.data("r1").first?.frame.width ?? 0 > 500)
  }

  @Test func aKeyStandsWhereLeadersWouldRunFar() throws {
    let spec = flow([3000, 1, 1, 1, 1, 1, 1, 1], [3007])
    let scene = try scene(spec)
    for index in 1..<8 { #expect(scene.texts.contains { $0.text == "l\(index)" }) }
    let squares = scene.rects.filter {
      $0.datum == nil && $0.frame.width == $0.frame.height && $0.fill != nil
    }
    #expect(squares.count == 7)
  }

  @Test func legendsShowOnlyWhatIsDrawn() throws {
    var spec = flow([18, 0], [18])
    spec.kind = .stacks
    spec.legend = [
      LegendEntry(name: "甲", color: "dark"), LegendEntry(name: "乙", color: "light"),
    ]
    let texts = try scene(spec).texts.map(\.text)
    #expect(texts.contains("甲") && !texts.contains("乙"))
  }

  @Test func aLabelThatDoesNotReadOnItsSegmentIsListed() throws {
    var style = ChartStyle.test
    style.colors["dark"] = Color(red: 118, green: 118, blue: 120)
    style.ink = Color(red: 60, green: 60, blue: 60)
    var spec = flow([18], [18])
    spec.kind = .stacks
    spec.unlabelled = UnlabelledNote(prefix: "未标：", short: "见表", comma: "、", semicolon: "；")
    let layout = { (style: ChartStyle) in
      try ChartLayout(style: style, canvas: Canvas(background: nil), measurer: FixedMeasurer()).scene(spec)
    }
    #expect(try layout(style).texts.contains { $0.text == "18" })
    style.colors["dark"] = Color(red: 128, green: 128, blue: 130)
    #expect(try layout(style).texts.contains { $0.text == "未标：受理 l0 18；办理 r0 18" })
  }
}
