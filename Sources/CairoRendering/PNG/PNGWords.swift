/// The words that a PNG carries in its `iTXt` chunks.
struct PNGWords: Sendable, Equatable {
  /// The accessible name, under the keyword `Title`; none when empty.
  var title: String
  /// The text alternative, under the keyword `Description`; none when empty.
  var description: String
  /// The language tag of both.
  var language: String
}
