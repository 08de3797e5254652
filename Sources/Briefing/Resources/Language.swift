/// A language that the program writes.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese in simplified characters.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language tag in pages and pictures.
  public var tag: String { self == .chinese ? "zh-Hans" : "en" }
}
