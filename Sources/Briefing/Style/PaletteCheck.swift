import Charts
import SafeFiles

/// Holds the colours of a style against what every reader can tell apart.
///
/// Each colour stands out from the ground at 3:1 or more and carries text at 4.5:1 or more; text reads on the ground at
/// 4.5:1 or more; colours that meet in a picture differ by 20 or more (CIEDE2000) in normal sight and under protanopia,
/// deuteranopia and tritanopia.
struct PaletteCheck {
  /// What two colours fail to do.
  struct Flaw: Equatable {
    /// The keys of the two colours, as in the style file.
    let keys: [String]
    /// One sentence with both colours, the measured value and the expected one, in Chinese.
    let zh: String
    /// The same in English.
    let en: String
  }

  /// The least distance of colours that meet.
  static let distance = 20.0

  /// Colours that meet in one picture, in the order in which their segments stand.
  static let meetings: [[String]] = [
    ["disclosed", "partiallyDisclosed", "withheld", "unable", "notProcessed", "other", "carried"],
    ["received", "carried"],
    ["upheld", "corrected", "otherOutcome", "pending"],
    ["inForce", "issued", "repealed"],
    ["quantity", "regionQuantity"],
    ["naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others"],
  ]

  let style: ChartStyle
  /// What the picture is drawn on: the style's ground or another one.
  let ground: Color
  private let groundName: String

  /// The check of a style, on its own ground or on the one that `--background` names.
  init(style: ChartStyle, background: Color? = nil) {
    self.style = style
    ground = background ?? style.ground
    groundName = background == nil ? "ground" : "--background"
  }

  /// What the ground fails to do beneath texts and fills.
  var groundFlaws: [Flaw] {
    texts
      + StyleKey.colors.compactMap { key in
        style.colors[key].flatMap { contrast("colors." + key, $0, groundName, ground, least: 3) }
      }
  }

  /// Everything that fails, in the order of the rules and the keys.
  var flaws: [Flaw] {
    texts + StyleKey.colors.flatMap(fill) + Self.meetings.flatMap(pairs)
  }

  private var texts: [Flaw] {
    [("ink", style.ink), ("secondary", style.secondary), ("note", style.note)].compactMap { key, color in
      contrast(key, color, groundName, ground, least: 4.5)
    }
  }

  private func fill(_ key: String) -> [Flaw] {
    guard let color = style.colors[key] else { return [] }
    var flaws: [Flaw] = []
    let path = "colors." + key
    if let flaw = contrast(path, color, groundName, ground, least: 3) { flaws.append(flaw) }
    let text = style.text(on: color)
    if let flaw = contrast(text == style.ink ? "ink" : "ground", text, path, color, least: 4.5) {
      flaws.append(flaw)
    }
    return flaws
  }

  private func contrast(
    _ key: String, _ color: Color, _ other: String, _ behind: Color, least: Double
  ) -> Flaw? {
    let ratio = color.contrast(with: behind)
    guard ratio < least else { return nil }
    return Flaw(
      keys: [key, other],
      zh:
        "\(other) \(behind) 上的 \(key) \(color) 对比度为 \(Self.cut(ratio, 2)):1；至少应为 \(StyleText.digits(least)):1",
      en: "\(key) \(color) on \(other) \(behind) has a contrast of \(Self.cut(ratio, 2)):1; "
        + "expected at least \(StyleText.digits(least)):1")
  }

  private func pairs(_ keys: [String]) -> [Flaw] {
    keys.indices.flatMap { first in
      keys.indices.dropFirst(first + 1).compactMap { second in pair(keys[first], keys[second]) }
    }
  }

  private func pair(_ one: String, _ other: String) -> Flaw? {
    guard let left = style.colors[one], let right = style.colors[other] else { return nil }
    let (distance, vision) = ColorDistance.smallest(left, right)
    guard distance < Self.distance else { return nil }
    let sight = vision == .normal ? "in normal sight" : "under \(vision.rawValue)"
    let (first, second) = ("colors.\(one) \(left)", "colors.\(other) \(right)")
    let (found, least) = (Self.cut(distance, 1), StyleText.digits(Self.distance))
    return Flaw(
      keys: ["colors." + one, "colors." + other],
      zh: "\(first) 与 \(second) 在\(vision.chinese)眼中相差 \(found)；至少应为 \(least)（CIEDE2000）",
      en: "\(first) and \(second) differ by \(found) \(sight); expected at least \(least) (CIEDE2000)")
  }

  /// A number cut to some decimals, so that what fails is never printed as what was expected.
  private static func cut(_ number: Double, _ decimals: Int) -> String {
    let unit = decimals == 1 ? 10 : 100
    let whole = Int(number * Double(unit))
    let rest = String(whole % unit)
    return "\(whole / unit)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}

extension MergedStyle {
  /// A line for each failing pair of colours of a user's style; none for the program's own, which tests hold to the rules.
  func warnings(_ language: Language) throws(BriefingError) -> [String] {
    guard accent == nil else { return try accentWarnings(language) }
    guard !isShipped else { return [] }
    return PaletteCheck(style: try style()).flaws.map { flaw in
      // The place in the user's file, where one of the two stands there.
      let places = flaw.keys.compactMap { entries[$0]?.place }
      let own = places.first { $0.hasPrefix(name + ":") } ?? places.first ?? name
      return own + (language == .chinese ? "：" : ": ") + flaw.warning(language)
    }
  }
}

extension PaletteCheck.Flaw {
  /// The sentence in a language, as a warning.
  func warning(_ language: Language) -> String { language == .chinese ? "警告：" + zh : "warning: " + en }
}

extension ColorVision {
  /// Whose eyes these are, in Chinese.
  fileprivate var chinese: String {
    switch self {
    case .normal: "一般人"
    case .protanopia: "红色盲者"
    case .deuteranopia: "绿色盲者"
    case .tritanopia: "蓝色盲者"
    }
  }
}
