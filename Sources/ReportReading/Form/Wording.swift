/// Tables of words that mean the same thing.
enum Wording {
  /// The table with its words as scalars.
  static func spelled<Meaning>(_ table: [(Meaning, [String])]) -> [(Meaning, [[Unicode.Scalar]])] {
    table.map { meaning, words in (meaning, words.map(\.scalars)) }
  }
}
