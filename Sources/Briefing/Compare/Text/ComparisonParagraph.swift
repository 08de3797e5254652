/// A paragraph of the summary of a comparison.
struct ComparisonParagraph: Equatable {
  /// What it is about, in the order of the page.
  enum Topic: String, CaseIterable {
    /// What changed between two years.
    case changes
    /// How offices lie around their median.
    case spread
    /// What could not be compared.
    case limits
  }

  let topic: Topic
  /// Sentences made from numbers alone.
  let text: String
}
