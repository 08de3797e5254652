import Charts
import SafeFiles

/// The one colour that a palette is derived from.
package struct Accent: Sendable, Equatable {
  let color: Color

  /// Reads `#004b97`, or the same without its `#`; throws an error of kind `usage` for anything else.
  package init(_ text: String) throws(BriefingError) {
    let word = text.lowercased()
    guard let color = Color(hex: word.hasPrefix("#") ? word : "#" + word) else {
      throw BriefingError(
        .usage, zh: "--accent “\(text)”：应为 '#004b97' 这样的颜色",
        en: "--accent '\(text)': expected a colour like '#004b97'")
    }
    self.color = color
  }
}

extension MergedStyle {
  /// The style with the palette of an accent; without one itself.
  func accented(_ accent: Accent?) throws(BriefingError) -> MergedStyle {
    guard let accent else { return self }
    let palette = AccentPalette(accent.color, on: try style())
    let place = "--accent \(accent.color)"
    let own = palette.colors.map { ("colors." + $0.key, StyleEntry(value: .color($0.value), place: place)) }
    return MergedStyle(
      name: name, isShipped: isShipped, entries: entries.merging(own) { $1 }, accent: accent,
      lead: palette.lead)
  }

  /// What of an accent's palette does not hold, in one line; none where all does.
  func accentWarnings(_ language: Language) throws(BriefingError) -> [String] {
    guard let accent, let lead else { return [] }
    let flaws = PaletteCheck(style: try style()).flaws
    var said: [String] = []
    if lead != accent.color {
      said.append(
        language == .chinese
          ? "在这种底色上看不清，改用 \(lead)" : "cannot be seen well on this ground; \(lead) is used")
    }
    if let first = flaws.first { said.append(language == .chinese ? first.zh : first.en) }
    if flaws.count > 1 {
      said.append(language == .chinese ? "这样的还有 \(flaws.count - 1) 处" : "and \(flaws.count - 1) more")
    }
    guard !said.isEmpty else { return [] }
    return [
      language == .chinese
        ? "--accent \(accent.color)：警告：" + said.joined(separator: "；")
        : "--accent \(accent.color): warning: " + said.joined(separator: "; ")
    ]
  }
}
