/// A deck of slides, before it becomes a file.
public struct Deck: Sendable, Equatable {
  /// The title in the file's properties.
  public var title: String
  /// The language of every text as a tag for spelling, `zh-CN` or `en-GB`.
  public var language: String
  /// Fonts and colours.
  public var theme: DeckTheme
  /// The names of layouts and placeholders.
  public var words: DeckWords
  /// The slides, first to last.
  public var slides: [Slide]
  /// The user's file that slides are put into; nil for the house's own master.
  public var template: DeckTemplate?

  /// A deck.
  public init(
    title: String, language: String, theme: DeckTheme, words: DeckWords, slides: [Slide],
    template: DeckTemplate? = nil
  ) {
    self.title = title
    self.language = language
    self.theme = theme
    self.words = words
    self.slides = slides
    self.template = template
  }
}
