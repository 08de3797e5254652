/// Looks for single words in scalars, without making an array of each word.
extension Collection where Element == Unicode.Scalar {
  /// Whether the scalars begin with a word.
  func begins(with word: String) -> Bool { starts(with: word.unicodeScalars) }

  /// Whether a word stands anywhere.
  func contains(word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return buffered { text in
      let rest = word.unicodeScalars.dropFirst()
      var position = 0
      while position < text.count {
        if text[position] == first, text[(position + 1)...].starts(with: rest) { return true }
        position += 1
      }
      return false
    }
  }
}

extension BidirectionalCollection where Element == Unicode.Scalar {
  /// Whether the scalars end with a word.
  func ends(with word: String) -> Bool { reversed().starts(with: word.unicodeScalars.reversed()) }
}
