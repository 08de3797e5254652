import Charts
import TestSupport
import Testing

/// Dots on an axis, and changes to both sides of zero.
@Suite struct RateLayoutTests {
  private func scene(_ spec: ChartSpec, width: Double = 1920) throws -> Scene {
    try ChartLayout(
      style: .test,
      canvas: Canvas(size: Size(width: width, height: 1080), background: ChartStyle.test.ground),
      measurer: FixedMeasurer()
    ).scene(spec)
  }

  private func dot(_ name: String, _ rate: Double?, share: String? = "1 / 2", faint: Bool = false) -> Bar {
    var segment = MadeSpec.segment(name, rate)
    segment.label = ValueLabel(rate.map { "\($0)%" } ?? "未填", share: share)
    segment.isFaint = faint
    if let rate { segment.interval = Interval(max(0, rate - 20)...min(100, rate + 20), words: "") }
    return Bar(label: "机关" + name, segments: [segment])
  }

  private func dots(_ bars: [Bar], references: [Reference] = []) -> ChartSpec {
    var spec = MadeSpec.spec(.dots, [Panel(bars: bars, references: references)])
    spec.axis = Axis(ticks: [0, 50, 100].map { .init($0, "\(Int($0))%") })
    return spec
  }

  private func dotMarks(_ scene: Scene) -> [DotMark] {
    scene.marks.compactMap { if case .dot(let dot) = $0 { dot } else { nil } }
  }

  /// A share beneath its number, names of two lines and text of 9 points: high rows leave an axis.
  @Test func aNarrowColumnOfAPageHoldsOfficesWithLongNames() throws {
    var bars = [dot("a", 62.1, share: "59/95"), dot("b", 59.5, share: "1,816/3,050")]
    bars[0].label = "淮安市洪泽区人民政府"
    bars[1].label = "淮安市人民政府"
    let scene = try ChartLayout(
      style: .test, canvas: Canvas(size: Size(width: 827, height: 1772), dpi: 300, background: nil),
      measurer: FixedMeasurer()
    ).scene(dots(bars))
    #expect(scene.texts.contains { $0.text == "1,816/3,050" })
    #expect(scene.texts.allSatisfy { $0.font.size >= 37.5 })
    #expect(try #require(scene.data("a").first).frame.width > 827 * 0.1)
  }

  @Test func aDotStandsAtItsRateWithItsInterval() throws {
    let scene = try scene(dots([dot("a", 40), dot("b", 80)]))
    let (one, two) = (try #require(scene.data("a").first), try #require(scene.data("b").first))
    #expect(one.frame.x == 300 && one.fill == nil)
    #expect(abs(two.frame.width / one.frame.width - 2) < 0.0001)
    let marks = dotMarks(scene)
    #expect(marks.map(\.center.x) == [one.frame.maxX, two.frame.maxX])
    #expect(marks.map(\.radius) == [10, 10] && marks[0].fill == ChartStyle.test.colors["dark"])
    let unit = one.frame.width / 40
    let lines = scene.rules.filter {
      $0.start.y == marks[0].center.y && $0.end.y == $0.start.y && $0.color == ChartStyle.test.secondary
    }
    #expect(abs((lines.first?.start.x ?? 0) - (300 + 20 * unit)) < 0.001)
    #expect(abs((lines.last?.end.x ?? 0) - (300 + 60 * unit)) < 0.001)
    // The axis ends 22 + 10 before the column: number at 36 px, 20 px, share at 30 px.
    #expect(abs(300 + 100 * unit - (1824 - 32 - 5 * 18 - 20 - 5 * 15)) < 0.001)
    let numbers = scene.texts.filter { $0.text.hasSuffix(".0%") }.map(\.origin.x)
    #expect(numbers.count == 2 && numbers.allSatisfy { abs($0 - (300 + 100 * unit + 32)) < 0.001 })
    let ticks = ["0%", "50%", "100%"].compactMap { name in scene.texts.first { $0.text == name }?.box.midX }
    #expect(ticks.count == 3 && abs(ticks[1] - (300 + 50 * unit)) < 0.001)
  }

  @Test func aRateOfFewIsHollowAndAMissingOneIsAWord() throws {
    let scene = try scene(dots([dot("a", 40, faint: true), dot("b", nil)]))
    let marks = dotMarks(scene)
    #expect(marks.count == 1 && marks[0].fill == ChartStyle.test.ground)
    #expect(marks[0].ring == ChartStyle.test.note && marks[0].ringWidth == 2.5)
    // The line of its interval does not run through it.
    let lines = scene.rules.filter { $0.start.y == marks[0].center.y && $0.color == ChartStyle.test.note }
    #expect(lines.count == 2)
    #expect(lines[0].end.x == marks[0].center.x - 10 && lines[1].start.x == marks[0].center.x + 10)
    #expect(scene.texts.first { $0.text == "未填" }?.origin.x == 316)
    #expect(scene.data("b").map(\.frame.width) == [0])
  }

  @Test func referencesLieBehindAndAreNamedAbove() throws {
    let references = [
      Reference(30...70, label: "中间一半 30%–70%"),
      Reference(45...45, label: "中位数 45%", datum: Datum(figure: "median", value: "45", tooltip: "中位数")),
    ]
    let scene = try scene(dots([dot("a", 40), dot("b", 90)], references: references))
    let unit = (scene.data("a").first?.frame.width ?? 0) / 40
    let band = try #require(scene.rects.first { $0.fill != nil })
    #expect(abs(band.frame.x - (300 + 30 * unit)) < 0.001 && abs(band.frame.width - 40 * unit) < 0.001)
    #expect(abs((scene.data("median").first?.frame.width ?? 0) - 45 * unit) < 0.001)
    let line = try #require(scene.rules.first { $0.width == 3 && $0.color == ChartStyle.test.ink })
    #expect(abs(line.start.x - (300 + 45 * unit)) < 0.001)
    #expect(line.start.y == band.frame.y && line.end.y == band.frame.maxY)
    let names = ["中位数 45%", "中间一半 30%–70%"].compactMap { name in scene.texts.first { $0.text == name } }
    #expect(names.count == 2 && names.allSatisfy { $0.box.maxY <= band.frame.y })
    #expect(names[0].box.x < line.start.x && names[0].box.maxX > line.start.x)
    // The band lies beneath the dots.
    let places = scene.marks.indices.filter { if case .dot = scene.marks[$0] { true } else { false } }
    #expect((scene.marks.firstIndex(of: .rect(band)) ?? .max) < (places.first ?? 0))
  }

  @Test func namesOfReferencesThatWouldMeetStandOnALine() throws {
    let references = [Reference(0...1, label: "中间一半的各个机关"), Reference(0.5...0.5, label: "各个机关的中位数")]
    let scene = try scene(dots([dot("a", 40)], references: references))
    #expect(scene.texts.contains { $0.text == "各个机关的中位数 · 中间一半的各个机关" && $0.origin.x == 300 })
  }

  @Test func aWordLeavesBandsAndLinesFree() throws {
    let references = [Reference(1...30), Reference(3...3)]
    let scene = try scene(dots([dot("a", 40), dot("b", nil), dot("c", 50)], references: references))
    let word = try #require(scene.texts.first { $0.text == "未填" }?.box)
    #expect(scene.rects.filter { $0.fill != nil }.allSatisfy { !$0.frame.overlaps(word) })
    for rule in scene.rules where rule.start.x == rule.end.x && rule.start.x > 300 {
      let line = Rect(x: rule.start.x - 1, y: rule.start.y, width: 2, height: rule.end.y - rule.start.y)
      #expect(!line.overlaps(word))
    }
  }

  @Test func dotsNeedAnAxisThatHoldsThem() {
    var spec = dots([dot("a", 40)])
    spec.axis = nil
    #expect(throws: ChartError.badLength(chart: "made", label: "axis")) { try scene(spec) }
    spec = dots([dot("a", 100.5)])
    #expect(throws: ChartError.badLength(chart: "made", label: "机关a")) { try scene(spec) }
    spec = dots([dot("a", 40)], references: [Reference(20...120, label: "band")])
    #expect(throws: ChartError.badLength(chart: "made", label: "band")) { try scene(spec) }
    spec = dots([dot("a", 40)])
    spec.axis = Axis(ticks: [.init(0, "0"), .init(100, "b"), .init(50, "c")])
    #expect(throws: ChartError.badLength(chart: "made", label: "c")) { try scene(spec) }
  }

  private func changes(_ values: [(String, Double?)]) -> ChartSpec {
    let bars = values.map { name, value -> Bar in
      var segment = MadeSpec.segment(name, value.map(abs))
      segment.isDecrease = (value ?? 0) < 0
      segment.label = ValueLabel(
        value.map { $0 == 0 ? "0" : $0 < 0 ? "−\(-$0)" : "+\($0)" } ?? "无报告", unit: "个百分点")
      return Bar(label: "机关" + name, segments: [segment])
    }
    return MadeSpec.spec(.changes, [Panel(bars: bars)])
  }

  @Test func changesGoToBothSidesOnOneScale() throws {
    let scene = try scene(changes([("a", 20), ("b", -10), ("c", 0), ("d", nil)]))
    let (up, down) = (try #require(scene.data("a").first?.frame), try #require(scene.data("b").first?.frame))
    #expect(abs(up.width / down.width - 2) < 0.0001)
    #expect(abs(down.maxX - up.x) < 0.001)
    let (plus, minus) = (
      try #require(scene.texts.first { $0.text == "+20.0" }),
      try #require(scene.texts.first { $0.text == "−10.0" })
    )
    #expect(abs(plus.origin.x - up.maxX - 22) < 0.001)
    // Number at 36 px, 7 px, unit of four characters at 26 px, 22 px before the bar, from the labels' end.
    #expect(abs(minus.origin.x - (down.x - 22 - 4 * 26 - 7 - 5 * 18)) < 0.001)
    #expect(abs(minus.origin.x - 300) < 0.001)
    #expect(abs(up.maxX + 22 + 5 * 18 + 7 + 4 * 26 - 1824) < 0.001)
    for word in ["0", "无报告"] {
      let text = try #require(scene.texts.first { $0.text == word })
      #expect(abs(text.origin.x - up.x - 16) < 0.001 && text.color == ChartStyle.test.note)
    }
    #expect(scene.data("c").map(\.frame.width) == [0] && scene.data("d").map(\.frame.width) == [0])
  }

  /// No change is a number too: both years stand beside it, as beside every other.
  @Test func whatDidNotChangeKeepsBothItsYears() throws {
    var spec = changes([("a", 20), ("b", 0)])
    spec.panels[0].bars[1].segments[0].label = ValueLabel("0", share: "4 → 4")
    let scene = try scene(spec)
    let zero = try #require(scene.texts.first { $0.text == "0" })
    #expect(zero.color == ChartStyle.test.ink)
    #expect(scene.texts.contains { $0.text == "4 → 4" && $0.origin.x > zero.origin.x })
  }

  @Test func increasesAloneBeginAtTheLabels() throws {
    let scene = try scene(changes([("a", 20), ("b", 5)]))
    #expect(scene.data("a").first?.frame.x == 300)
  }

  @Test func unitsGiveWayToBarsInANarrowPicture() throws {
    let spec = changes([("a", 20), ("b", -10)])
    #expect(try scene(spec).texts.contains { $0.text == "个百分点" })
    let narrow = try scene(spec, width: 400)
    #expect(!narrow.texts.contains { $0.text == "个百分点" })
    #expect(narrow.texts.contains { $0.text == "−10.0" })
  }
}
