/// A language that the program writes.
package enum Language: String, Sendable, CaseIterable {
  /// Chinese in simplified characters.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language tag in pages and pictures.
  package var tag: String { self == .chinese ? "zh-Hans" : "en" }
}
