import Charts
import TestSupport
import Testing

/// Panels side by side.
@Suite struct GridLayoutTests {
  private func scene(_ spec: ChartSpec, _ size: Size = Size(width: 1920, height: 1080)) throws -> Scene {
    try ChartLayout(style: .test, canvas: Canvas(size: size, background: nil), measurer: FixedMeasurer())
      .scene(spec)
  }

  /// Panels of bars whose lengths are their place in the whole.
  private func grid(_ panels: Int, bars: Int = 5, columns: Int = 6, kind: ChartSpec.Kind = .bars) -> ChartSpec
  {
    var spec = MadeSpec.spec(
      kind,
      (0..<panels).map { panel in
        Panel(
          title: "示例市第\(panel + 1)区人民政府",
          bars: (0..<bars).map { bar in
            Bar(
              label: "\(2020 + bar)",
              segments: [MadeSpec.segment("f\(panel)-\(bar)", Double(panel * bars + bar + 1))])
          })
      })
    spec.columns = columns
    return spec
  }

  @Test func allPanelsHaveOneScaleAndTheirOwnColumns() throws {
    let scene = try scene(grid(24))
    let unit = (scene.data("f23-4").first?.frame.width ?? 0) / 120
    #expect(unit > 0)
    for panel in 0..<24 {
      for bar in 0..<5 {
        let frame = try #require(scene.data("f\(panel)-\(bar)").first?.frame)
        #expect(abs(frame.width - unit * Double(panel * 5 + bar + 1)) < 0.001)
      }
    }
    // Columns are equally far apart, rows too, and each panel stands below its name.
    let lefts = Set(scene.rects.compactMap { $0.datum == nil ? nil : $0.frame.x.rounded() }).sorted()
    #expect((3...6).contains(lefts.count))
    for (one, next) in zip(lefts, lefts.dropFirst()) { #expect(abs(next - one - (lefts[1] - lefts[0])) <= 1) }
    let name = try #require(scene.texts.first { $0.text == "示例市第1区人民政府" })
    let first = try #require(scene.data("f0-0").first?.frame)
    #expect(name.origin.x == 96 && name.font.weight == .bold && name.box.maxY <= first.y)
    #expect(scene.texts.allSatisfy { $0.font.size >= 18 })
  }

  @Test func noMoreColumnsThanWanted() throws {
    let lefts = Set(try scene(grid(6, columns: 2)).rects.map { $0.frame.x.rounded() })
    #expect(lefts.count <= 2)
    let narrow = Set(try scene(grid(4), Size(width: 500, height: 1600)).rects.map { $0.frame.x.rounded() })
    #expect(narrow.count == 1)
  }

  @Test func wordsOfBreaksAreSaidOnceBeneath() throws {
    var spec = grid(6)
    for panel in 0..<6 { spec.panels[panel].bars[2].breakAbove = "2022 年起新表式" }
    let scene = try scene(spec)
    #expect(scene.texts.filter { $0.text == "2022 年起新表式" }.count == 1)
    // One dotted line in each cell and one before the words.
    let lines = scene.rules.filter { !$0.dashes.isEmpty }
    #expect(lines.count == 7)
    #expect(Set(lines.dropLast().map { ($0.end.x - $0.start.x).rounded() }).count == 1)
  }

  @Test func numbersStandInLongBarsOnly() throws {
    var spec = grid(24, kind: .stacks)
    spec.unlabelled = UnlabelledNote(prefix: "未标：", short: "数值见表", comma: "、", semicolon: "；")
    #expect(try scene(grid(2, kind: .stacks)).texts.contains { $0.text == "10" })
    for panel in spec.panels.indices {
      for bar in spec.panels[panel].bars.indices {
        spec.panels[panel].bars[bar].total = ValueLabel("n = 123456")
      }
    }
    let texts = try scene(spec).texts.map(\.text)
    #expect(!texts.contains("120") && texts.contains("数值见表"))
  }

  @Test func aLongNameIsCutAtLast() throws {
    var spec = grid(24)
    let name = String(repeating: "示例市某某区", count: 9)
    spec.panels[0].title = name
    let texts = try scene(spec).texts.map(\.text)
    let cut = try #require(texts.firstIndex { $0.hasSuffix("…") })
    #expect(name.hasPrefix(texts[cut - 1] + texts[cut].dropLast()))
  }

  @Test func oneColumnIsTheUsualLayout() throws {
    var spec = grid(2)
    spec.columns = 1
    let scene = try scene(spec)
    #expect(Set(scene.rects.map(\.frame.x)) == [300])
  }
}
