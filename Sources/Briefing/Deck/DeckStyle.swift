import Charts
import PageProse
import SafeFiles
import Slides

/// Fonts, colours and names of a deck in a style and a language.
struct DeckStyle {
  let style: ChartStyle
  let terms: Terms

  /// The colours of the form's outcome groups, which are the accents of the theme.
  private static let accents = [
    "disclosed", "partiallyDisclosed", "withheld", "unable", "notProcessed", "other",
  ]

  var theme: DeckTheme {
    DeckTheme(
      family: style.family, ground: style.ground, ink: style.ink, secondary: secondary,
      tint: Self.between(style.ground, style.hairline), accents: Self.accents.compactMap { style.colors[$0] })
  }

  /// The colour of quantities, which bars of the theme take, where lines of text can be read in it.
  private var secondary: Color {
    guard let quantity = style.colors["quantity"], quantity.contrast(with: style.ground) >= 4.5 else {
      return style.secondary
    }
    return quantity
  }

  var words: DeckWords {
    DeckWords(
      cover: terms["deck.layout.cover"], content: terms["deck.layout.content"],
      titleOnly: terms["deck.layout.titleOnly"], title: terms["deck.place.title"],
      subtitle: terms["deck.place.subtitle"], body: terms["deck.place.body"],
      source: terms["deck.place.source"], number: terms["deck.place.number"],
      notes: terms["deck.place.notes"], card: terms["deck.place.card"])
  }

  /// The tag of the language for spelling.
  var language: String { terms.language == .chinese ? "zh-CN" : "en-GB" }

  /// The colour half way between two.
  private static func between(_ one: Color, _ two: Color) -> Color {
    func mean(_ first: UInt8, _ second: UInt8) -> UInt8 { UInt8((Int(first) + Int(second) + 1) / 2) }
    return Color(
      red: mean(one.red, two.red), green: mean(one.green, two.green), blue: mean(one.blue, two.blue))
  }
}
