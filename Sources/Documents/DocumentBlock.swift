/// A paragraph, a picture or a table of a document.
public enum DocumentBlock: Sendable, Equatable {
  /// The title, once and first.
  case title(String)
  /// The line beneath the title.
  case subtitle(String)
  /// A heading of level 1 to 3, numbered by its style.
  case heading(String, level: Int)
  /// A paragraph of the text.
  case paragraph([DocumentRun])
  /// A paragraph of the text that stays on the page of the picture or table behind it.
  case lead(String)
  /// An item of a list.
  case item([DocumentRun])
  /// A picture in a paragraph of its own.
  case picture(DocumentPicture)
  /// The caption beneath a picture.
  case caption(DocumentCaption)
  /// The line above a table, which stays with it.
  case tableTitle(String)
  /// Small text beneath a picture or a table.
  case note([DocumentRun])
  /// A table as wide as the text.
  case table(DocumentTable)
}

extension DocumentBlock {
  /// A paragraph of plain text.
  public static func text(_ text: String) -> DocumentBlock { .paragraph([DocumentRun(text)]) }

  /// Small plain text beneath a picture or a table.
  public static func remark(_ text: String) -> DocumentBlock { .note([DocumentRun(text)]) }
}
