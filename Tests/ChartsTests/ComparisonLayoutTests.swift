import Charts
import TestSupport
import Testing

/// Breaks, rows without bars and markers.
@Suite struct ComparisonLayoutTests {
  private func scene(_ spec: ChartSpec) throws -> Scene {
    try ChartLayout(
      style: .test, canvas: Canvas(background: ChartStyle.test.ground), measurer: FixedMeasurer()
    ).scene(spec)
  }

  private func baselines(_ scene: Scene) -> [RuleMark] {
    scene.rules.filter { $0.start.x == $0.end.x && $0.width == 2.5 }
  }

  private func stack(_ lengths: [Double], marker: Double) -> ChartSpec {
    let segments = lengths.enumerated().map {
      MadeSpec.segment("s\($0)", $1, color: $0 % 2 == 0 ? "dark" : "light")
    }
    let bar = Bar(
      label: "2023", segments: segments, total: ValueLabel("9", unit: "件"),
      marker: Marker(length: marker, datum: Datum(figure: "handled", value: "1", tooltip: "办结")))
    var spec = MadeSpec.spec(.stacks, [Panel(bars: [bar])])
    spec.unlabelled = UnlabelledNote(prefix: "未标：", short: "见表", comma: "、", semicolon: "；")
    return spec
  }

  @Test func aBreakIsADottedLineBetweenTheBarsWithItsWordsAtTheRight() throws {
    var spec = MadeSpec.bars([3, 2, 1])
    spec.panels[0].bars[1].breakAbove = "2021 年起新表式"
    let scene = try scene(spec)
    let frames = ["f0", "f1", "f2"].compactMap { scene.data($0).first?.frame }
    let line = try #require(scene.rules.first { !$0.dashes.isEmpty })
    #expect(line.start.x == 300 && line.end.x == frames[0].maxX)
    #expect(abs(line.start.y - (frames[0].maxY + frames[1].y) / 2) < 0.001)
    #expect(line.color == ChartStyle.test.note)
    let words = try #require(scene.texts.first { $0.text == "2021 年起新表式" })
    #expect(words.origin.x == line.end.x + 22 && words.color == ChartStyle.test.note)
    #expect(words.box.maxX <= 1824.001 && words.box.y > frames[0].maxY && words.box.maxY < frames[1].y)
    // The row above is 0.55 rows further away than the row below.
    let (before, after) = (frames[1].y - frames[0].y, frames[2].y - frames[1].y)
    #expect(abs(before - after * 1.55) < 0.001)
    let parts = baselines(scene)
    #expect(parts.count == 2)
    #expect(parts[0].end.y < line.start.y && parts[1].start.y > line.start.y)
  }

  @Test func longWordsOfABreakStandOnTheLine() throws {
    let words = "New form of the statutory report from the year 2021 onwards"
    var spec = MadeSpec.bars([3, 2])
    spec.panels[0].bars[1].breakAbove = words
    let scene = try scene(spec)
    let text = try #require(scene.texts.first { $0.text == words })
    let line = try #require(scene.rules.first { !$0.dashes.isEmpty })
    #expect(text.origin.x == 300)
    #expect(line.start.x > text.box.maxX && line.start.x < text.box.maxX + 22)
    #expect(line.end.x == scene.data("f0").first?.frame.maxX)
  }

  @Test func nothingStandsAboveAFirstRow() throws {
    var spec = MadeSpec.bars([3, 2])
    let plain = try scene(spec)
    spec.panels[0].bars[0].breakAbove = "2021 年起新表式"
    #expect(try scene(spec) == plain)
  }

  @Test func aRowWithoutSegmentsIsAWordAndNoZero() throws {
    var spec = MadeSpec.bars([3, 0, 1])
    spec.panels[0].bars[1] = Bar(label: "2020", segments: [], total: ValueLabel("无报告", isQuiet: true))
    let scene = try scene(spec)
    let word = try #require(scene.texts.first { $0.text == "无报告" })
    #expect(word.origin.x == 316 && word.color == ChartStyle.test.note)
    #expect(scene.texts.first { $0.text == "2020" }?.color == ChartStyle.test.note)
    #expect(!scene.texts.contains { $0.text == "0" })
    #expect(scene.rects.count == 2)
    let parts = baselines(scene)
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.end.y < word.box.y || $0.start.y > word.box.maxY })
  }

  @Test func aMarkerIsAsLongAsItsValueAndSticksOut() throws {
    let scene = try scene(stack([1820, 60], marker: 1790))
    let handled = try #require(scene.data("handled").first?.frame)
    let received = try #require(scene.data("s0").first?.frame)
    #expect(handled.x == 300)
    #expect(abs(handled.width / received.width - 1790.0 / 1820) < 0.0001)
    let line = try #require(scene.rules.first { $0.width == 4.5 })
    #expect(line.start.x == handled.maxX && line.color == ChartStyle.test.ink)
    #expect(line.start.y == received.y - 9 && line.end.y == received.maxY + 9)
    // A halo of the ground within the bar, beneath the line.
    let halo = try #require(scene.rules.first { $0.color == ChartStyle.test.ground })
    #expect(halo.width == 9.5 && halo.start.y == received.y)
    // Its area lies beneath the segments', so that these answer within the bar.
    let order = scene.rects.compactMap(\.datum?.figure)
    #expect(order == ["handled", "s0", "s1"])
  }

  @Test func aMarkerBeyondTheEndMovesTheTotalAndShortensTheScale() throws {
    let scene = try scene(stack([100, 50], marker: 300))
    let handled = try #require(scene.data("handled").first?.frame)
    let total = try #require(scene.texts.first { $0.text == "9" })
    #expect(abs(total.origin.x - (handled.maxX + 2.25 + 22)) < 0.001)
    #expect(try #require(scene.data("s1").first?.frame).maxX < handled.maxX)
    #expect(scene.texts.allSatisfy { $0.box.maxX <= 1824.001 })
  }

  @Test func aLabelMovesAsideForAMarker() throws {
    let scene = try scene(stack([100], marker: 49.5))
    let frame = try #require(scene.data("s0").first?.frame)
    let marker = try #require(scene.data("handled").first?.frame.maxX)
    let label = try #require(scene.texts.first { $0.text == "100" })
    #expect(abs(label.box.midX - (frame.maxX - (frame.maxX - marker - 8.25) / 2)) < 0.001)
    #expect(label.origin.x > marker + 8.25)
  }

  @Test func aLabelWithoutRoomBesideAMarkerIsListed() throws {
    let scene = try scene(stack([100, 7, 100], marker: 103.5))
    #expect(scene.texts.contains { $0.text == "未标：2023 s1 7" })
  }

  @Test func aMarkerIsAShareOfItsWhole() throws {
    var spec = stack([30, 10], marker: 20)
    spec.kind = .shares
    let scene = try scene(spec)
    let whole = ["s0", "s1"].compactMap { scene.data($0).first?.frame.width }.reduce(0, +)
    #expect(abs((scene.data("handled").first?.frame.width ?? 0) - whole / 2) < 0.001)
    // Without a known whole it has no place, and keeps its figure.
    spec.panels[0].bars[0].segments[1].length = nil
    #expect(try self.scene(spec).data("handled").map(\.frame.width) == [0])
  }

  @Test func lengthsOfMarkersAreChecked() {
    #expect(throws: ChartError.badLength(chart: "made", label: "2023")) {
      try scene(stack([1], marker: -1))
    }
    #expect(throws: ChartError.badLength(chart: "made", label: "2023")) {
      try scene(stack([1], marker: .nan))
    }
  }

  @Test func legendsShowEverySymbol() throws {
    var spec = stack([100], marker: 45)
    spec.legend = [.marker, .dot, .faintDot, .whisker, .line, .band].map {
      LegendEntry(name: "\($0)", color: "dark", symbol: $0)
    }
    spec.legend.append(LegendEntry(name: "unused", color: "grey"))
    let scene = try scene(spec)
    for name in ["marker", "dot", "faintDot", "whisker", "line", "band"] {
      #expect(scene.texts.contains { $0.text == name })
    }
    #expect(!scene.texts.contains { $0.text == "unused" })
    let dots = scene.marks.compactMap { if case .dot(let dot) = $0 { dot } else { nil } }
    #expect(dots.map(\.fill) == [ChartStyle.test.colors["dark"], ChartStyle.test.ground])
    #expect(dots.map(\.ring) == [nil, ChartStyle.test.note])
  }
}
