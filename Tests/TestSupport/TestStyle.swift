import Charts

extension ChartStyle {
  /// The sizes and ground of the standard style, with two colours.
  public static let test = ChartStyle(
    family: "Test", ground: Color(red: 255, green: 255, blue: 255), ink: Color(red: 26, green: 31, blue: 38),
    secondary: Color(red: 74, green: 85, blue: 96), note: Color(red: 102, green: 112, blue: 122),
    hairline: Color(red: 227, green: 231, blue: 235),
    colors: [
      "dark": Color(red: 9, green: 59, blue: 138), "light": Color(red: 196, green: 135, blue: 29),
      "grey": Color(red: 139, green: 140, blue: 140),
    ],
    sizes: Sizes(
      margin: 96, title: 54, titleBaseline: 128, subtitle: 30, source: 22, sourceBaseline: 42, label: 34,
      number: 36, unit: 26, share: 30, caption: 28, bar: 110, step: 170, baseline: 2.5, gap: 3,
      minimumTextPoints: 9))
}

/// Makes specs for layout tests.
public enum MadeSpec {
  /// A segment whose figure is its name.
  public static func segment(_ name: String, _ length: Double?, color: String = "dark") -> Segment {
    let digits = length.map { $0.isFinite && $0 == $0.rounded() ? String(Int($0)) : String($0) }
    return Segment(
      name: name, color: color, length: length, label: ValueLabel(digits ?? "未填", unit: "件"),
      datum: Datum(figure: name, value: digits, tooltip: name))
  }

  /// A chart of plain bars in one panel.
  public static func bars(_ lengths: [Double?], labels: [String]? = nil) -> ChartSpec {
    let bars = lengths.enumerated().map { index, length in
      Bar(label: labels?[index] ?? "项目\(index + 1)", segments: [segment("f\(index)", length)])
    }
    return spec(.bars, [Panel(bars: bars)])
  }

  /// A chart with its frame texts.
  public static func spec(_ kind: ChartSpec.Kind, _ panels: [Panel]) -> ChartSpec {
    ChartSpec(
      id: "made", kind: kind, language: "zh-Hans", title: "标题说出发现", subtitle: "度量 · 机关 · 2023 年 · 单位：件",
      source: "来源：示例报告，表三", alternative: "示例", panels: panels)
  }
}

extension Scene {
  /// The marks that stand for a figure, by its path.
  public func data(_ figure: String) -> [RectMark] {
    rects.filter { $0.datum?.figure == figure }
  }

  /// All rectangles.
  public var rects: [RectMark] {
    marks.compactMap { if case .rect(let rect) = $0 { rect } else { nil } }
  }

  /// All lines of text.
  public var texts: [TextMark] {
    marks.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// All rules.
  public var rules: [RuleMark] {
    marks.compactMap { if case .rule(let rule) = $0 { rule } else { nil } }
  }
}
