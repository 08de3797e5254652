import TestSupport
import Testing

@testable import Charts

@Suite struct CompositionTests {
  /// Kinds of applicant with the counts of their results.
  private func spec(_ rows: [[Double]]) -> ChartSpec {
    let bars = rows.enumerated().map { place, counts in
      let total = counts.reduce(0, +)
      let segments = counts.enumerated().map { index, count in
        var segment = MadeSpec.segment("s\(place)-\(index)", count)
        segment.name = "Unable to provide"
        segment.label.share = "\(Int(count * 100 / max(1, total)))%"
        return segment
      }
      return Bar(
        label: "类\(place)", segments: segments, total: ValueLabel(String(Int(total))),
        marker: Marker(
          length: total, datum: Datum(figure: "t\(place)", value: String(Int(total)), tooltip: "")))
    }
    return MadeSpec.spec(.composition, [Panel(bars: bars)])
  }

  private func scene(_ spec: ChartSpec, width: Double = 1920, height: Double = 1080) throws -> Scene {
    try ChartLayout(
      style: .test, canvas: Canvas(size: Size(width: width, height: height), background: nil),
      measurer: FixedMeasurer()
    ).scene(spec)
  }

  @Test func manyAreSharesOfTheirOwnBarAndFewAreWords() throws {
    let scene = try scene(spec([[60, 30, 10], [20, 5, 4]]))
    let frames = (0..<3).compactMap { scene.data("s0-\($0)").first?.frame }
    let whole = frames.reduce(0) { $0 + $1.width }
    #expect(frames.map { ($0.width / whole * 100).rounded() } == [60, 30, 10])
    #expect(scene.texts.contains { $0.text == "60%" })
    // 29 are counted: no length, and each entry whole.
    #expect((0..<3).allSatisfy { scene.data("s1-\($0)").first?.frame.width == 0 })
    #expect(scene.texts.contains { $0.text.hasPrefix("Unable to provide 20 · Unable to provide 5") })
    // Counts are on a scale of their own.
    let counts = (0..<2).compactMap { scene.data("t\($0)").first?.frame.width }
    #expect(abs(counts[0] / 100 - counts[1] / 29) < 0.001)
  }

  @Test func narrowSharesStandInTheNote() throws {
    var spec = spec([[600, 397, 3], [60, 39, 1]])
    spec.unlabelled = UnlabelledNote(prefix: "未标：", short: "见表", comma: "、", semicolon: "；")
    let note = try #require(try scene(spec).texts.first { $0.text.hasPrefix("未标：") })
    #expect(note.text == "未标：类0 Unable to provide 0%；类1 Unable to provide 1%")
  }

  @Test func oneKindAloneIsABarOfNamedSegmentsOverAllOfTheWidth() throws {
    let scene = try scene(spec([[60, 38, 2]]))
    let frames = (0..<3).compactMap { scene.data("s0-\($0)").first?.frame }
    let whole = try #require(scene.data("t0").first?.frame)
    #expect(frames.count == 3 && abs(frames.reduce(0) { $0 + $1.width } - whole.width) < 0.001)
    #expect(abs(frames[0].width / whole.width - 0.6) < 0.001 && whole.width > 1400)
    #expect(scene.texts.count { $0.text == "Unable to provide" } == 3)
    #expect(["60 · 60%", "2 · 2%"].allSatisfy { text in scene.texts.contains { $0.text == text } })
  }

  @Test(arguments: [(1280.0, 720.0), (960, 720), (800, 900)])
  func anEntryIsNeverBroken(_ width: Double, _ height: Double) throws {
    let scene = try scene(spec([[9, 5, 4, 3]]), width: width, height: height)
    let entries = scene.texts.map(\.text).filter { $0.contains("Unable") }.flatMap {
      $0.split(separator: "·")
    }
    #expect(
      entries.map { $0.filter { $0 != " " } } == [9, 5, 4, 3].map { "Unabletoprovide\($0)" }, "\(entries)")
  }

  @Test func aPictureWithoutRoomForWordsHasStacks() throws {
    let narrow = try scene(spec([[9, 5, 4, 3], [2, 8, 1, 7], [3, 3, 3, 3]]), width: 480, height: 900)
    #expect((0..<3).allSatisfy { (narrow.data("s\($0)-0").first?.frame.width ?? 0) > 0 })
    #expect(narrow.texts.contains { $0.text == "Unable to provide" })
  }
}
