import Charts

/// The fonts and colours of a deck: everything on its slides refers to them, so that a change of theme changes all.
public struct DeckTheme: Sendable, Equatable {
  /// The font family of every text.
  public var family: String
  /// The ground.
  public var ground: Color
  /// Titles and numbers.
  public var ink: Color
  /// Measure lines, notes and sources.
  public var secondary: Color
  /// The ground of cards, and lines.
  public var tint: Color
  /// The colours of series; six are used, the last of fewer again.
  public var accents: [Color]

  /// A theme.
  public init(
    family: String, ground: Color, ink: Color, secondary: Color, tint: Color, accents: [Color]
  ) {
    self.family = family
    self.ground = ground
    self.ink = ink
    self.secondary = secondary
    self.tint = tint
    self.accents = accents
  }

  /// The colour of an accent, from 1 to 6.
  func accent(_ number: Int) -> Color {
    accents.indices.contains(number - 1) ? accents[number - 1] : accents.last ?? ink
  }

  /// The name of a colour in the theme; nil for one that it does not have.
  func scheme(of color: Color) -> String? {
    if let index = accents.prefix(6).firstIndex(of: color) { return "accent\(index + 1)" }
    return color == secondary ? "tx2" : color == ink ? "tx1" : nil
  }
}
