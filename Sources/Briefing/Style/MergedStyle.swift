import Charts
import SafeFiles

/// A style with every setting: a file's own, and those of the styles beneath it.
struct MergedStyle: Sendable {
  /// The name or file that was asked for.
  let name: String
  /// Whether every setting is one of the program's own styles.
  let isShipped: Bool
  /// Settings by their path.
  let entries: [String: StyleEntry]
  /// What the palette was derived from, and the colour that leads it; nil where the palette is the style's own.
  var accent: Accent?
  var lead: Color?

  /// The look of the settings; throws where one is missing, which names it.
  func style() throws(BriefingError) -> ChartStyle {
    for key in StyleKey.all where entries[key.path] == nil {
      throw BriefingError(
        .style, zh: "\(name)：文件缺少“\(key.path)”", en: "\(name): the file lacks the key '\(key.path)'")
    }
    let usesPatterns = entries["patterns"]?.value == .flag(true)
    return ChartStyle(
      family: family, ground: color("ground"), ink: color("ink"), secondary: color("secondary"),
      note: color("note"), hairline: color("hairline"),
      colors: Dictionary(uniqueKeysWithValues: StyleKey.colors.map { ($0, color("colors." + $0)) }),
      sizes: sizes, patterns: usesPatterns ? patterns : [:], logo: logo)
  }

  private var family: String {
    if case .text(let family) = entries["family"]?.value { family } else { "" }
  }

  private var logo: Logo? {
    if case .logo(let logo) = entries["logo"]?.value { logo } else { nil }
  }

  private var patterns: [String: FillPattern] {
    var patterns: [String: FillPattern] = [:]
    for key in StyleKey.colors {
      if case .pattern(let pattern) = entries["fills." + key]?.value { patterns[key] = pattern }
    }
    return patterns
  }

  private func color(_ path: String) -> Color {
    if case .color(let color) = entries[path]?.value { color } else { Color(red: 0, green: 0, blue: 0) }
  }

  private var sizes: Sizes {
    func size(_ name: String) -> Double {
      if case .number(let size) = entries["sizes." + name]?.value { size } else { 0 }
    }
    return Sizes(
      margin: size("margin"), title: size("title"), titleBaseline: size("titleBaseline"),
      subtitle: size("subtitle"), source: size("source"), sourceBaseline: size("sourceBaseline"),
      label: size("label"), number: size("number"), unit: size("unit"), share: size("share"),
      caption: size("caption"), bar: size("bar"), step: size("step"), baseline: size("baseline"),
      gap: size("gap"), minimumTextPoints: size("minimumTextPoints"),
      labelShare: size("labelShare"), hairline: size("hairline"), leader: size("leader"),
      hatch: size("hatch"), whisker: size("whisker"))
  }
}
