/// A document of text, pictures and tables on A4, before it becomes a file.
public struct Document: Sendable, Equatable {
  /// The title in the file's properties.
  public var title: String
  /// The language of every text as a tag for spelling, `zh-CN` or `en-GB`; it chooses how headings are numbered.
  public var language: String
  /// The names of styles.
  public var words: DocumentWords
  /// What it says, first to last.
  public var blocks: [DocumentBlock]

  /// A document.
  public init(title: String, language: String, words: DocumentWords, blocks: [DocumentBlock]) {
    self.title = title
    self.language = language
    self.words = words
    self.blocks = blocks
  }

  /// Whether its text is Chinese.
  var isChinese: Bool { language.hasPrefix("zh") }
}
