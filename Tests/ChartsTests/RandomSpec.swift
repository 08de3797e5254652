import Charts
import TestSupport

/// Makes charts of every kind from a seed: ordinary, empty, lopsided and overlong ones.
struct RandomSpec {
  private static let words = Array("申请办理结果公开部分不予无法提供其他处理机关信息政府规章行政许可处罚强制")
  private static let colors = ["dark", "light", "grey"]
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func label(_ length: Int) -> String {
    let text = (0..<length).map { _ in Self.words.randomElement(using: &generator) ?? "国" }
    // Some carry a count or a mark in their middle.
    switch number(0...5) {
    case 0 where length > 6: return String(text.prefix(length - 4)) + "18 件"
    case 1 where length > 4:
      return String(text.prefix(length / 2)) + "，" + String(text.dropFirst(length / 2 + 1))
    default: return String(text)
    }
  }

  /// From 480 × 320 to 3840 × 2160, wide, square and upright.
  mutating func size() -> Size {
    let sizes = [
      (480, 320), (640, 480), (800, 800), (900, 383), (1280, 720), (1080, 1920), (1920, 1080), (3840, 2160),
    ]
    if number(0...1) == 0, let size = sizes.randomElement(using: &generator) {
      return Size(width: Double(size.0), height: Double(size.1))
    }
    let width = number(480...3840)
    return Size(width: Double(width), height: Double(min(2160, max(320, width * number(30...130) / 100))))
  }

  /// Kinds of one segment a bar.
  private static let lone: Set<String> = ["bars", "units", "numbers", "dots", "changes"]
  /// Kinds that are never laid out in columns here.
  private static let single: Set<String> = ["namedStacks", "dots", "changes", "numbers", "composition"]

  private mutating func value(huge: Bool, counted: Bool) -> Double? {
    switch number(0...11) {
    case 0: 0
    case 1: nil
    case _ where counted: Double(number(1...12))
    case 2 where huge: Double(number(100_000...20_000_000))
    default: Double(number(1...5000))
    }
  }

  private mutating func bar(_ place: Int, _ kind: ChartSpec.Kind, series: Int, huge: Bool, nothing: Bool)
    -> Bar
  {
    let longest = number(0...9) == 0 ? 60 : number(0...2) == 0 ? 24 : 8
    let segments = (0..<series).map { index -> Segment in
      var length = value(huge: huge, counted: kind == .units || kind == .unitStacks)
      if nothing { length = length == nil ? nil : 0 }
      var segment = MadeSpec.segment("s\(place)-\(index)", length, color: Self.colors[index % 3])
      if kind == .namedStacks { segment.name = label(number(2...8)) }
      if kind == .bars, let length, length > 0, number(0...2) == 0 { segment.label.share = "61.1%" }
      return segment
    }
    if kind == .dots || kind == .changes { return lone(segments[0], kind, label: label(number(1...longest))) }
    if kind == .composition { return composed(segments, label: label(number(1...longest))) }
    // Some rows have nothing to show.
    if !nothing, kind != .namedStacks, kind != .numbers, number(0...19) == 0 {
      return Bar(label: label(number(1...longest)), segments: [], total: ValueLabel("无报告", isQuiet: true))
    }
    let missing = segments.allSatisfy { $0.length == nil }
    var total: ValueLabel?
    if kind == .stacks || kind == .unitStacks {
      total = missing ? ValueLabel("未填", isQuiet: true) : ValueLabel("1,234", unit: "件")
    }
    if kind == .shares { total = ValueLabel("n = \(number(0...99_999))", isQuiet: true) }
    var marker: Marker?
    if kind != .namedStacks, kind != .numbers, !nothing, number(0...3) == 0 {
      let sum = segments.reduce(0) { $0 + ($1.length ?? 0) }
      let length = (sum * Double(number(0...12)) / 10).rounded()
      marker = Marker(
        length: length, datum: Datum(figure: "m\(place)", value: String(Int(length)), tooltip: "办结"))
    }
    return Bar(
      label: label(number(1...longest)), isMinor: kind == .bars && number(0...5) == 0, segments: segments,
      total: total, marker: marker, breakAbove: kind == .numbers ? nil : parting())
  }

  /// A row of a composition: of few, of many, or of a whole that is not known.
  private mutating func composed(_ segments: [Segment], label: String) -> Bar {
    var segments = segments
    let sum = segments.reduce(0) { $0 + ($1.length ?? 0) }
    for place in segments.indices {
      if let length = segments[place].length {
        segments[place].label.share = "\(Int(length * 100 / max(1, sum)))%"
      }
    }
    let isKnown = segments.allSatisfy { $0.length != nil } && number(0...5) > 0
    let datum = Datum(figure: "t-\(label)", value: isKnown ? String(Int(sum)) : nil, tooltip: "总计")
    return Bar(
      label: label, segments: segments,
      total: isKnown ? ValueLabel(String(Int(sum))) : ValueLabel("未填", isQuiet: true),
      marker: isKnown ? Marker(length: sum, datum: datum) : nil)
  }

  /// Small words beneath names, and brackets over bars.
  private mutating func decorate(_ spec: inout ChartSpec) {
    guard spec.kind == .bars || spec.kind == .units, spec.columns == 1, number(0...2) == 0 else { return }
    for panel in spec.panels.indices {
      for bar in spec.panels[panel].bars.indices where number(0...3) > 0 {
        spec.panels[panel].bars[bar].aside = label(number(2...6))
      }
      guard spec.panels[panel].bars.count > 1, number(0...1) == 0 else { continue }
      spec.panels[panel].bars[0].bracket = Bracket(
        rows: 2, number: "54.0%", note: number(0...1) == 0 ? "1,902 件" : nil,
        datum: Datum(figure: "b\(panel)", value: "1902", tooltip: "公开率"))
    }
  }

  /// A row of a rate or of a change.
  private mutating func lone(_ segment: Segment, _ kind: ChartSpec.Kind, label: String) -> Bar {
    var segment = segment
    if kind == .changes {
      segment.isDecrease = number(0...1) == 0
      if number(0...1) == 0 { segment.label.unit = "个百分点" }
    } else if segment.length != nil {
      let rate = number(0...100)
      segment.length = Double(rate)
      segment.label = ValueLabel("\(rate).0%", share: "\(rate) / 100")
      segment.datum.value = String(rate)
      segment.isFaint = number(0...4) == 0
      if number(0...3) > 0 {
        segment.interval = Interval(Double(rate) * 0.7...min(100, Double(rate) * 1.3 + 4), words: "区间")
      }
    }
    return Bar(label: label, segments: [segment], breakAbove: parting())
  }

  private mutating func parting() -> String? {
    switch number(0...11) {
    case 0: "2021 年起新表式"
    case 1: label(number(3...30))
    default: nil
    }
  }

  /// A band and a line of a group.
  private mutating func references() -> [Reference] {
    let low = Double(number(0...90))
    let high = min(100, low + Double(number(0...60)))
    return [
      Reference(low...(high + 1 > 100 ? 100 : high + 1), label: "中间一半 " + label(number(1...8))),
      Reference(
        (low + high) / 2...(low + high) / 2, label: "中位数",
        datum: Datum(figure: "median\(low)-\(high)", value: String((low + high) / 2), tooltip: "中位数")),
    ]
  }

  mutating func spec() -> ChartSpec {
    let kinds: [ChartSpec.Kind] = [
      .bars, .stacks, .namedStacks, .shares, .dots, .changes, .units, .unitStacks, .numbers, .composition,
    ]
    let kind = kinds.randomElement(using: &generator) ?? .bars
    let isLone = Self.lone.contains("\(kind)")
    let isGrid = !Self.single.contains("\(kind)") && number(0...4) == 0
    let panels = isGrid ? number(2...9) : kind == .composition ? 1 : number(0...2) == 0 ? number(2...3) : 1
    let series = isLone ? 1 : number(1...8)
    let (huge, nothing) = (number(0...2) == 0, number(0...14) == 0)
    let most = kind == .namedStacks ? 3 : kind == .composition ? 6 : isGrid ? 6 : 15 / panels
    var place = 0
    var groups: [Panel] = []
    for index in 0..<panels {
      let bars = (0..<number(1...most)).map { _ in
        place += 1
        var bar = bar(place, kind, series: series, huge: huge, nothing: nothing)
        if isGrid { bar.label = "\(2000 + place)" }
        return bar
      }
      let title: String? = panels > 1 ? label(number(2...12)) : nil
      groups.append(Panel(id: panels > 1 ? "p\(index)" : nil, title: title, bars: bars))
      if kind == .dots, number(0...1) == 0 { groups[index].references = references() }
    }
    var spec = MadeSpec.spec(kind, groups)
    spec.title = label(number(4...60))
    spec.subtitle = "申请办理结果 · " + label(number(4...20)) + " · 2023 年 · 占办理总计 18 件的比例"
    spec.source = "来源：" + label(number(4...60)) + "，表三"
    if isGrid { spec.columns = number(2...6) }
    if kind == .dots {
      spec.axis = Axis(ticks: stride(from: 0, through: 100, by: 20).map { .init(Double($0), "\($0)%") })
    }
    if kind != .namedStacks, !isLone || number(0...4) == 0 {
      spec.legend = (0..<min(3, series)).map {
        LegendEntry(name: label(number(2...6)), color: Self.colors[$0])
      }
    }
    if number(0...3) == 0 {
      let symbols: [LegendEntry.Symbol] = [.marker, .dot, .faintDot, .whisker, .line, .band]
      spec.legend += symbols.prefix(number(1...6)).map {
        LegendEntry(name: label(number(2...4)), color: "dark", symbol: $0)
      }
    }
    if nothing, kind != .dots { spec.notice = "全部为 0" }
    if number(0...3) == 0 { spec.note = "新收 14,069 + 上年结转 560 = 办理总计 13,810 + 结转下年 819 = 14,629 件，勾稽相符" }
    decorate(&spec)
    if kind == .numbers || kind == .composition { spec.note = nil }
    spec.unlabelled = UnlabelledNote(prefix: "图中未标数的段：", short: "过窄的段未标数，数值见数据表", comma: "、", semicolon: "；")
    return spec
  }
}
