import Charts
import TestSupport
import Testing

/// A small generator with a fixed seed: the same specs in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct LayoutPropertyTests {
  private static let words = Array("申请办理结果公开部分不予无法提供其他处理机关信息政府规章行政许可处罚强制")

  private func label(_ length: Int, _ generator: inout Generator) -> String {
    String((0..<length).map { _ in Self.words.randomElement(using: &generator) ?? "国" })
  }

  private func spec(_ generator: inout Generator) -> ChartSpec {
    let kind = [ChartSpec.Kind.bars, .stacks, .namedStacks].randomElement(using: &generator) ?? .bars
    let count = kind == .namedStacks ? 2 : Int.random(in: 1...12, using: &generator)
    let series = kind == .bars ? 1 : Int.random(in: 1...7, using: &generator)
    let bars = (0..<count).map { index in
      let segments = (0..<series).map { number -> Segment in
        let value: Double? =
          switch Int.random(in: 0..<10, using: &generator) {
          case 0: 0
          case 1 where kind != .namedStacks: nil
          case 2: Double(Int.random(in: 100_000...20_000_000, using: &generator))
          default: Double(Int.random(in: 1...5000, using: &generator))
          }
        return MadeSpec.segment("s\(index)-\(number)", value, color: ["dark", "light", "grey"][number % 3])
      }
      return Bar(
        label: label(Int.random(in: 1...16, using: &generator), &generator), segments: segments,
        total: kind == .stacks ? ValueLabel("1,234", unit: "件") : nil)
    }
    var spec = MadeSpec.spec(kind, [Panel(bars: bars)])
    spec.title = label(Int.random(in: 4...40, using: &generator), &generator)
    if kind == .stacks {
      spec.legend = (0..<series).map {
        LegendEntry(name: "分类\($0)", color: ["dark", "light", "grey"][$0 % 3])
      }
    }
    return spec
  }

  @Test func noTextOverlapsAnotherOrLeavesThePicture() throws {
    var generator = Generator(state: 20_231_231)
    let sizes = [
      Size(width: 1920, height: 1080), Size(width: 1600, height: 900), Size(width: 3840, height: 2160),
    ]
    for round in 0..<600 {
      let spec = spec(&generator)
      let size = sizes[round % sizes.count]
      let canvas = Canvas(size: size, background: nil)
      let scene = try ChartLayout(style: .test, canvas: canvas, measurer: FixedMeasurer()).scene(spec)
      let boxes = scene.texts.map { ($0.text, $0.box) }
      for (index, one) in boxes.enumerated() {
        #expect(
          one.1.x >= 0 && one.1.maxX <= size.width && one.1.y >= 0 && one.1.maxY <= size.height,
          "\(round) \(one)")
        for other in boxes.dropFirst(index + 1) where one.1.overlaps(other.1) {
          Issue.record("round \(round): \(one) overlaps \(other)")
        }
      }
      for text in scene.texts { #expect(text.font.size >= 18) }
      for rect in scene.rects { #expect(rect.frame.maxX <= size.width * 0.953 && rect.frame.width >= 0) }
    }
  }

  @Test func lengthsFollowValuesInEveryStack() throws {
    var generator = Generator(state: 7)
    for _ in 0..<200 {
      let spec = spec(&generator)
      let scene = try ChartLayout(
        style: .test, canvas: Canvas(background: nil), measurer: FixedMeasurer()
      ).scene(spec)
      let data = scene.rects.compactMap { rect in
        rect.datum?.value.flatMap(Double.init).map { ($0, rect.frame.width) }
      }
      guard let largest = data.max(by: { $0.0 < $1.0 }), largest.0 > 0 else { continue }
      for (value, width) in data { #expect(abs(width - largest.1 * value / largest.0) < 0.5) }
    }
  }
}
