/// The look of a chart: its family, its colours by name, and its sizes at 1920 × 1080.
public struct ChartStyle: Sendable, Equatable {
  /// The font family of every text.
  public var family: String
  /// The ground.
  public var ground: Color
  /// Titles, labels and the baseline.
  public var ink: Color
  /// Subtitles, units and shares.
  public var secondary: Color
  /// Source line, zeros and leaders.
  public var note: Color
  /// The line above the source.
  public var hairline: Color
  /// The colours of series by their key.
  public var colors: [String: Color]
  /// Lengths and text sizes by their name, in pixels at 1920 × 1080.
  public var sizes: Sizes
  /// The patterns over fills by the key of their colour; empty where there are none.
  public var patterns: [String: FillPattern]
  /// The house's mark; nil for none.
  public var logo: Logo?

  /// A style.
  public init(
    family: String, ground: Color, ink: Color, secondary: Color, note: Color, hairline: Color,
    colors: [String: Color], sizes: Sizes, patterns: [String: FillPattern] = [:], logo: Logo? = nil
  ) {
    self.family = family
    self.ground = ground
    self.ink = ink
    self.secondary = secondary
    self.note = note
    self.hairline = hairline
    self.colors = colors
    self.sizes = sizes
    self.patterns = patterns
    self.logo = logo
  }

  /// The colour of text on a fill: the ground's or the ink, whichever reads better, at 4.5:1 or more.
  ///
  /// The ground is preferred where both reach 4.5:1.
  public func text(on fill: Color) -> Color {
    if fill.contrast(with: ground) >= 4.5 { return ground }
    return fill.contrast(with: ink) >= fill.contrast(with: ground) ? ink : ground
  }
}
