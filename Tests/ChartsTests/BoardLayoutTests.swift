import Charts
import TestSupport
import Testing

/// Boards of random panels in random sizes: every text has its place, and lengths are true within each panel.
@Suite struct BoardLayoutTests {
  private struct Made {
    let spec: ChartSpec
    let scene: Scene
    let canvas: Canvas
  }

  private static let colors = ["dark", "light", "grey"]

  private func segment(_ random: inout RandomSpec, _ name: String, _ place: Int) -> Segment {
    let length = random.number(0...6) == 0 ? 0 : random.number(1...(place % 2 == 0 ? 40 : 9000))
    var segment = MadeSpec.segment(name, Double(length), color: Self.colors[place % 3])
    segment.name = random.label(random.number(2...6))
    segment.label.share = random.number(0...1) == 0 ? "12.3%" : nil
    return segment
  }

  private func panel(_ random: inout RandomSpec, _ number: Int) -> Panel {
    let forms: [Panel.Form] = [.rows, .numbers, .whole, .halfWhole]
    let form = number == 0 ? .numbers : forms[random.number(0...3)]
    let isWhole = form == .whole || form == .halfWhole
    var bars: [Bar] = []
    for place in 0..<(isWhole ? 1 : random.number(1...4)) {
      var segments: [Segment] = []
      for part in 0..<(isWhole ? random.number(1...6) : 1) {
        segments.append(segment(&random, "p\(number)-\(place)-\(part)", part))
      }
      var bar = Bar(label: random.label(random.number(2...9)), segments: segments)
      if form == .numbers, random.number(0...2) > 0 { bar.aside = random.label(random.number(3...14)) }
      if isWhole, segments.count > 2, random.number(0...1) == 0 {
        bar.bracket = Bracket(
          rows: 2, number: "公开 1,902 件", note: "54.0%",
          datum: Datum(figure: "b\(number)", value: "1902", panel: "b", tooltip: "公开率"))
      }
      bars.append(bar)
    }
    var panel = Panel(
      id: "p\(number)", title: form == .numbers ? nil : random.label(random.number(3...14)), bars: bars)
    panel.form = form
    if random.number(0...1) == 0 { panel.base = "共 1,234 件" }
    if random.number(0...2) == 0 { panel.note = random.label(random.number(6...40)) }
    return panel
  }

  private func made(_ seed: Int) throws -> Made? {
    var random = RandomSpec(seed: UInt64(seed))
    var panels: [Panel] = []
    for number in 0..<random.number(1...4) { panels.append(panel(&random, number)) }
    var spec = MadeSpec.spec(.board, panels)
    spec.title = random.label(random.number(4...40))
    let canvas = Canvas(size: random.size(), background: nil)
    do {
      let scene = try ChartLayout(style: .test, canvas: canvas, measurer: FixedMeasurer()).scene(spec)
      return Made(spec: spec, scene: scene, canvas: canvas)
    } catch ChartError.pictureTooSmall {
      return nil
    }
  }

  @Test(arguments: 0..<4) func everyBoardHolds(_ part: Int) throws {
    var refused = 0
    for seed in part * 150..<(part + 1) * 150 {
      guard let made = try made(seed) else {
        refused += 1
        continue
      }
      let boxes = made.scene.texts.map(\.box)
      for (index, one) in boxes.enumerated() {
        #expect(
          one.x >= 0 && one.maxX <= made.canvas.size.width && one.maxY <= made.canvas.size.height, "\(seed)")
        for other in boxes[(index + 1)...] { #expect(!one.overlaps(other), "seed \(seed)") }
      }
      for panel in made.spec.panels { lengths(panel, made.scene, seed) }
    }
    #expect(refused < 50, "\(refused)")
  }

  /// Within a panel lengths follow values; a whole fills its panel, and its bracket ends where its segments do.
  private func lengths(_ panel: Panel, _ scene: Scene, _ seed: Int) {
    let pairs = panel.bars.flatMap(\.segments).compactMap { segment in
      scene.data(segment.datum.figure).first.map { (segment.length ?? 0, $0) }
    }
    // A picture too small for all leaves the last panels out.
    guard !pairs.isEmpty else { return }
    if panel.form == .numbers {
      #expect(pairs.allSatisfy { $0.1.datum?.panel == $0.1.datum?.figure }, "seed \(seed)")
      return
    }
    #expect(pairs.allSatisfy { $0.1.datum?.panel == panel.id }, "seed \(seed)")
    guard let most = pairs.max(by: { $0.0 < $1.0 }), most.0 > 0 else { return }
    for (length, mark) in pairs {
      #expect(abs(mark.frame.width - length * most.1.frame.width / most.0) < 0.5, "seed \(seed)")
    }
    guard let bracket = panel.bars.first?.bracket, let segments = panel.bars.first?.segments else { return }
    let ends = segments.prefix(2).filter { ($0.length ?? 0) > 0 }
      .compactMap { scene.data($0.datum.figure).first?.frame.maxX }
    let frame = scene.data(bracket.datum.figure).first?.frame
    if let end = ends.max() { #expect(abs((frame?.maxX ?? 0) - end) < 0.5, "seed \(seed)") }
  }

  @Test func halvesStandSideBySideWhereTheyAreWideEnough() throws {
    let half = Panel(id: "a", title: "理由", bars: [Bar(label: "甲", segments: [MadeSpec.segment("a", 3)])])
    var other = Panel(id: "b", title: "复议", bars: [Bar(label: "乙", segments: [MadeSpec.segment("b", 3)])])
    other.form = .halfWhole
    for (width, height, beside) in [(1920.0, 1080.0, true), (480.0, 1600.0, false)] {
      let canvas = Canvas(size: Size(width: width, height: height), background: nil)
      let scene = try ChartLayout(style: .test, canvas: canvas, measurer: FixedMeasurer())
        .scene(MadeSpec.spec(.board, [half, other]))
      let frames = ["a", "b"].compactMap { scene.data($0).first?.frame }
      #expect((frames[0].maxX < frames[1].x) == beside)
    }
  }
}
