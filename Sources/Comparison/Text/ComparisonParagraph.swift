/// A paragraph of the summary of a comparison.
struct ComparisonParagraph: Equatable {
  /// What it is about, in the order of the page.
  enum Topic: String, CaseIterable {
    /// How offices lie around their median.
    case spread
    /// What changed between two years.
    case changes
  }

  let topic: Topic
  /// Sentences made from numbers alone.
  let text: String
}
