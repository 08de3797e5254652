/// Whether rules hold on the screen of a desk: those behind `@media`, and those of a `style` with `media`.
enum StyleCondition: Comparable {
  /// They do not: for paper, for the width of a phone.
  case never
  /// Nobody can tell from the file.
  case perhaps
  /// They do.
  case always

  /// What an at-rule's head says, in lower case; nil where its body has no rules for elements.
  init?(atRule head: String) {
    let name = head.prefix { $0 != " " && $0 != "(" }
    switch name {
    case "@media": self = Self.of(media: String(head.dropFirst(name.count)))
    case "@font-face", "@page", "@counter-style", "@property", "@font-feature-values", "@font-palette-values",
      "@viewport", "@-ms-viewport", "@color-profile", "@position-try", "@view-transition":
      return nil
    case _ where name.hasSuffix("keyframes"): return nil
    default: self = .perhaps
    }
  }

  /// A list of media queries in lower case.
  static func of(media: String) -> StyleCondition {
    media.split(separator: ",").map(query).max() ?? .always
  }

  /// The attributes of a `style` element as they are written.
  init(styleAttributes bytes: ArraySlice<UInt8>) {
    let text = StyleText.lowered(bytes)
    guard let media = text.firstRange(of: "media") else {
      self = text.contains("type") && !text.contains("text/css") ? .perhaps : .always
      return
    }
    let value = text[media.upperBound...].drop { $0 == " " || $0 == "=" }
    let quote = value.first.flatMap { "\"'".contains($0) ? $0 : nil }
    self = Self.of(
      media: String(
        quote.map { sign in value.dropFirst().prefix { $0 != sign } } ?? value.prefix { $0 != " " }))
  }

  private static func query(_ text: Substring) -> StyleCondition {
    var result = StyleCondition.always
    for part in text.replacing(" and ", with: "\n").replacing(" and(", with: "\n(").split(separator: "\n") {
      result = min(result, feature(part.filter { $0 != " " }))
    }
    return result
  }

  private static func feature(_ text: String) -> StyleCondition {
    switch text {
    case "", "all", "screen", "onlyscreen", "onlyall": return .always
    case "print", "onlyprint", "speech", "aural", "handheld", "tv", "braille", "embossed", "projection",
      "tty":
      return .never
    default: break
    }
    let pair = text.dropFirst().dropLast().split(separator: ":")
    guard text.hasPrefix("("), text.hasSuffix(")"), pair.count == 2,
      let width = StyleLength.pixels(pair[1])
    else { return .perhaps }
    switch pair[0] {
    case "max-width", "max-device-width": return width < narrowest ? .never : .perhaps
    case "min-width", "min-device-width": return width <= narrowest ? .always : .perhaps
    default: return .perhaps
    }
  }

  /// In pixels; every window on a desk is taken to be as wide.
  private static let narrowest = 1000.0
}
