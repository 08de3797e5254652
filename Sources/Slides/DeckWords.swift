/// The names that a program shows of layouts, placeholders and shapes.
public struct DeckWords: Sendable, Equatable {
  /// The layout of a cover.
  public var cover: String
  /// The layout of a slide with a title and a chart or a text.
  public var content: String
  /// The layout of a slide with a title and shapes of its own.
  public var titleOnly: String
  /// The placeholder of the title.
  public var title: String
  /// The placeholder of the line beneath the title.
  public var subtitle: String
  /// The placeholder of a chart or a text.
  public var body: String
  /// The placeholder of the source at the foot.
  public var source: String
  /// The placeholder of the slide's number.
  public var number: String
  /// The placeholder of speaker notes.
  public var notes: String
  /// A box with a figure.
  public var card: String

  /// Names.
  public init(
    cover: String, content: String, titleOnly: String, title: String, subtitle: String, body: String,
    source: String, number: String, notes: String, card: String
  ) {
    self.cover = cover
    self.content = content
    self.titleOnly = titleOnly
    self.title = title
    self.subtitle = subtitle
    self.body = body
    self.source = source
    self.number = number
    self.notes = notes
    self.card = card
  }
}
