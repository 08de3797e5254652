import Charts

/// A reader of style sheets that knows rules, media blocks and custom properties, for tests.
public struct StyleSheet {
  /// A rule.
  public struct Rule {
    /// The media query around it; empty for none.
    public let media: String
    /// Its selectors.
    public let selectors: [String]
    /// Its declarations.
    public let declarations: [String: String]
  }

  /// The rules in their order.
  public let rules: [Rule]

  /// Reads a sheet; blocks may stand in one media block and no deeper.
  public init(_ text: String) {
    var rules: [Rule] = []
    var media = ""
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let head = Self.trimmed(rest[..<brace])
      rest = rest[brace...].dropFirst()
      guard text[brace] == "{" else {
        media = ""
        continue
      }
      if head.hasPrefix("@media") {
        media = head
        continue
      }
      let body = rest.prefix { $0 != "}" }
      rest = rest[body.endIndex...].dropFirst()
      var declarations: [String: String] = [:]
      for declaration in body.split(separator: ";") {
        guard let colon = declaration.firstIndex(of: ":") else { continue }
        declarations[Self.trimmed(declaration[..<colon])] = Self.trimmed(declaration[colon...].dropFirst())
      }
      rules.append(
        Rule(
          media: media, selectors: head.split(separator: ",").map { Self.trimmed($0) },
          declarations: declarations))
    }
    self.rules = rules
  }

  /// The custom properties of the root that are colours, in light or in dark; dark ones stand over light ones.
  public func colors(dark: Bool) -> [String: Color] {
    var colors: [String: Color] = [:]
    for rule in rules where rule.selectors == [":root"] && (rule.media.isEmpty || dark) {
      for (name, value) in rule.declarations { if let color = Color(hex: value) { colors[name] = color } }
    }
    return colors
  }

  /// The names of the custom properties that a value uses.
  public static func names(_ value: String) -> [String] {
    value.matches(of: /var\((--[a-z-]+)\)/).map { String($0.output.1) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
