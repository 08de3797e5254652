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

  @Test func missingPartsFollowTheKnownOnesAsAStub() throws {
    var spec = flow([5], [5])
    spec.kind = .stacks
    spec.panels[0].bars[0].segments.append(MadeSpec.segment("gone", nil))
    let scene = try scene(spec)
    let stub = try #require(scene.data("gone").first)
    #expect(stub.frame.x > (scene.data("l0").first?.frame.maxX ?? .infinity))
    #expect(stub.datum?.value == nil)
  }
}
