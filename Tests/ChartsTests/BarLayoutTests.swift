import Charts
import TestSupport
import Testing

@Suite struct BarLayoutTests {
  private func scene(_ spec: ChartSpec, canvas: Canvas = Canvas(background: ChartStyle.test.ground)) throws
    -> Scene
  {
    try ChartLayout(style: .test, canvas: canvas, measurer: FixedMeasurer()).scene(spec)
  }

  @Test func lengthsAreProportionalToValues() throws {
    let scene = try scene(MadeSpec.bars([3, 2, 2, 11, 0, 0]))
    let widths = (0..<6).map { scene.data("f\($0)").first?.frame.width ?? -1 }
    for (width, value) in zip(widths, [3.0, 2, 2, 11, 0, 0]) {
      #expect(abs(width - widths[3] * value / 11) < 0.001)
    }
  }

  @Test func theLongestBarLeavesRoomForItsLabel() throws {
    let scene = try scene(MadeSpec.bars([11, 3]))
    // 96 + 176 + 28 from the left; the label is "11" at 36 px and 件 at 26 px, 22 px beyond the bar.
    let frame = try #require(scene.data("f0").first?.frame)
    #expect(frame.x == 300)
    #expect(frame.maxX == 1824 - (22 + 36 + 7 + 26))
  }

  @Test func barsBeginAtTheBaseline() throws {
    let scene = try scene(MadeSpec.bars([1, 2, 3]))
    #expect(Set(scene.rects.filter { $0.datum != nil }.map(\.frame.x)) == [300])
    let baseline = try #require(scene.rules.last)
    #expect(baseline.start.x == baseline.end.x)
    #expect(baseline.start.x + baseline.width / 2 == 300)
  }

  @Test func zeroIsANumberAndMissingIsAHatchedStub() throws {
    let scene = try scene(MadeSpec.bars([5, 0, nil]))
    let zero = try #require(scene.data("f1").first)
    #expect(zero.frame.width == 0)
    #expect(zero.datum?.value == "0")
    let missing = try #require(scene.data("f2").first)
    #expect(missing.fill == nil)
    #expect(missing.datum?.value == nil)
    #expect(missing.frame.width == 56)
    let hatch = scene.rules.filter { $0.start.x != $0.end.x && $0.start.y != $0.end.y }
    #expect(hatch.count > 5)
    for rule in hatch {
      for point in [rule.start, rule.end] {
        #expect(point.x >= missing.frame.x - 0.001 && point.x <= missing.frame.maxX + 0.001)
        #expect(point.y >= missing.frame.y - 0.001 && point.y <= missing.frame.maxY + 0.001)
      }
    }
    #expect(scene.texts.contains { $0.text == "未填" })
  }

  @Test func zerosAloneDoNotDivideByZero() throws {
    let scene = try scene(MadeSpec.bars([0, 0]))
    #expect(scene.rects.allSatisfy { $0.frame.width == 0 })
  }

  @Test func panelsFarApartStayOnOneScale() throws {
    let spec = MadeSpec.spec(
      .bars,
      [
        Panel(id: "large", bars: [Bar(label: "许可", segments: [MadeSpec.segment("large", 140_000)])]),
        Panel(id: "small", bars: [Bar(label: "强制", segments: [MadeSpec.segment("small", 3)])]),
      ])
    let scene = try scene(spec)
    let width = { (figure: String) in scene.data(figure).first?.frame.width ?? 0 }
    #expect(abs(width("small") * 140_000 - width("large") * 3) < 1)
    // What the baseline would hide is a hairline in its colour beside it.
    let color = ChartStyle.test.colors[spec.panels[1].bars[0].segments[0].color]
    let lines = scene.rules.filter { $0.start.x == $0.end.x && $0.color == color }
    #expect(lines.count == 1 && lines[0].width == 2)
    #expect(scene.data("small").first?.datum?.panel == "small")
  }

  @Test func aBracketSpansItsBarsBeyondTheirLabels() throws {
    var spec = MadeSpec.bars([1431, 471, 92])
    spec.panels[0].bars[0].bracket = Bracket(
      rows: 2, number: "54.0%", note: "1,902 件", datum: Datum(figure: "rate", value: "1902", tooltip: ""))
    let scene = try scene(spec)
    let figures = spec.panels[0].bars.map { $0.segments[0].datum.figure }
    let bars = figures.compactMap { scene.data($0).first?.frame }
    let labels = scene.texts.filter {
      $0.box.midY < bars[1].maxY && $0.box.midY > bars[0].y && $0.text != "54.0%"
    }
    let line = try #require(
      scene.rules.first { $0.start.x == $0.end.x && $0.start.x > bars[0].maxX })
    #expect(line.start.y == bars[0].y && line.end.y == bars[1].maxY)
    #expect(labels.filter { $0.text != "1,902 件" }.allSatisfy { $0.box.maxX < line.start.x })
    let words = scene.texts.filter { $0.text == "54.0%" || $0.text == "1,902 件" }
    #expect(words.count == 2 && words.allSatisfy { $0.origin.x > line.start.x })
    #expect(scene.data("rate").first?.frame.y == bars[0].y)
  }

  @Test func unitsAreOneCellForEachThing() throws {
    var spec = MadeSpec.bars([3, 2, 0, 11])
    spec.kind = .units
    let scene = try scene(spec)
    let cells = scene.rects.filter { $0.fill != nil }.map(\.frame)
    #expect(cells.count == 16)
    let figures = spec.panels[0].bars.map { $0.segments[0].datum.figure }
    let frames = figures.compactMap { scene.data($0).first?.frame }
    #expect(frames.map { frame in cells.count { $0.overlaps(frame) } } == [3, 2, 0, 11])
    #expect(abs(frames[0].width / 3 - frames[3].width / 11) < 0.01)
    #expect(Set(cells.map { ($0.width * 100).rounded() }).count == 1)
    // Cells are never wider than bars may be high.
    #expect(cells[0].width <= ChartStyle.test.sizes.bar)
  }

  @Test func aNoticeStandsWhereThereIsNothingToDraw() throws {
    var spec = MadeSpec.spec(.bars, [])
    spec.notice = "正文没有数量"
    #expect(try scene(spec).texts.contains { $0.text == "正文没有数量" })
  }

  @Test func badLengthsAndColoursAreNamed() {
    #expect(throws: ChartError.badLength(chart: "made", label: "项目1")) { try scene(MadeSpec.bars([-1])) }
    #expect(throws: ChartError.badLength(chart: "made", label: "项目2")) {
      try scene(MadeSpec.bars([1, .infinity]))
    }
    var spec = MadeSpec.bars([1])
    spec.panels[0].bars[0].segments[0].color = "mauve"
    #expect(throws: ChartError.unknownColor(key: "mauve", chart: "made")) { try scene(spec) }
  }

  @Test func aPictureThatIsTooSmallNamesOneThatWouldDo() throws {
    let spec = MadeSpec.bars(Array(repeating: 1, count: 19))
    let canvas = Canvas(size: Size(width: 640, height: 360), background: nil)
    let error = #expect(throws: ChartError.self) { try scene(spec, canvas: canvas) }
    guard case .pictureTooSmall("made", 640, 360, let enough?) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let sides = enough.split(separator: "x").compactMap { Double($0) }
    #expect(sides[0] > 640 && sides[1] > 360 && sides[0] < 1280)
    _ = try scene(spec, canvas: Canvas(size: Size(width: sides[0], height: sides[1]), background: nil))
  }

  @Test func aSmallPictureGivesWayBeforeItIsRefused() throws {
    let spec = MadeSpec.bars([1, 2, 3, 4, 5, 6])
    let scene = try scene(spec, canvas: Canvas(size: Size(width: 480, height: 320), background: nil))
    #expect(scene.texts.allSatisfy { $0.font.size >= 18 })
    #expect(scene.texts.contains { $0.text == "项目6" })
  }

  @Test func labelsThatDoNotFitTwoLinesAreCutAtLast() throws {
    let label = String(repeating: "申请办理结果", count: 10)
    let wide = try scene(MadeSpec.bars([1, 2], labels: [label, "短"]))
    #expect(wide.texts.filter { label.contains($0.text) }.map(\.text).joined() == label)
    let small = try scene(
      MadeSpec.bars([1, 2], labels: [label, "短"]),
      canvas: Canvas(size: Size(width: 640, height: 480), background: nil))
    #expect(small.texts.contains { $0.text.hasSuffix("…") && label.hasSuffix(label.suffix(1)) })
  }

  @Test func anIntervalWithoutAnEndIsNamed() {
    var spec = MadeSpec.bars([11, 3, 0])
    spec.panels[0].bars[0].segments[0].interval = Interval(0...Double.infinity, words: "")
    #expect(throws: ChartError.badLength(chart: "made", label: "项目1")) { try self.scene(spec) }
  }

  @Test func sameSpecSameScene() throws {
    let spec = MadeSpec.bars([3, 2, nil, 0])
    #expect(try scene(spec) == scene(spec))
  }
}
