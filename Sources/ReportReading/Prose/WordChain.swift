/// Follows a chain of known words back from the end of a text, or on from its start.
enum WordChain {
  /// A word that was reached.
  struct Hit<Meaning: Sendable>: Sendable {
    let meaning: Meaning
    /// Where it stands in the text.
    let range: Range<Int>
  }

  /// A word with its meaning.
  typealias Entry<Meaning> = (word: [Unicode.Scalar], meaning: Meaning)

  /// The last key of a text when only fillers follow it.
  static func last<Meaning>(
    of keys: WordMeanings<Meaning>, in text: some Collection<Unicode.Scalar>, fillers: WordList
  ) -> Hit<Meaning>? {
    text.buffered { text in
      var end = text.count
      while end > 0 {
        if let key = keys.list.index(in: text, endingAt: end, longest: true) {
          return Hit(meaning: keys.meanings[key], range: (end - keys.list.words[key].count)..<end)
        }
        guard let filler = fillers.index(in: text, endingAt: end, longest: true) else { return nil }
        end -= fillers.words[filler].count
      }
      return nil
    }
  }

  /// The first key of a text when only fillers stand before it.
  static func first<Meaning>(
    of keys: WordMeanings<Meaning>, in text: some Collection<Unicode.Scalar>, fillers: WordList
  ) -> Hit<Meaning>? {
    text.buffered { text in
      var start = 0
      while start < text.count {
        if let key = keys.list.index(in: text, at: start, longest: true) {
          return Hit(meaning: keys.meanings[key], range: start..<(start + keys.list.words[key].count))
        }
        guard let filler = fillers.index(in: text, at: start, longest: true) else { return nil }
        start += fillers.words[filler].count
      }
      return nil
    }
  }

  /// Whether a text is nothing but fillers; the empty one is.
  static func isOnly(_ fillers: WordList, _ text: some Collection<Unicode.Scalar>) -> Bool {
    text.buffered { text in
      var start = 0
      while start < text.count {
        guard let filler = fillers.index(in: text, at: start, longest: true) else { return false }
        start += fillers.words[filler].count
      }
      return true
    }
  }

  /// Whether a text is nothing but words of two lists.
  static func isOnly(_ fillers: WordList, or others: WordList, _ text: some Collection<Unicode.Scalar>)
    -> Bool
  {
    text.buffered { text in
      var start = 0
      while start < text.count {
        let words = [fillers, others].compactMap { list in
          list.index(in: text, at: start, longest: true).map { list.words[$0].count }
        }
        guard let longest = words.max() else { return false }
        start += longest
      }
      return true
    }
  }

  /// Whether any of some words stands in a text.
  static func has(_ text: some Collection<Unicode.Scalar>, _ words: WordList) -> Bool {
    words.stands(in: text)
  }
}

/// Words with a meaning each; of a word that stands twice the first meaning counts.
struct WordMeanings<Meaning: Sendable>: Sendable {
  /// The words.
  let list: WordList
  /// What each means.
  let meanings: [Meaning]

  /// Words with their meanings, none empty.
  init(_ entries: [WordChain.Entry<Meaning>]) {
    list = WordList(words: entries.map(\.word))
    meanings = entries.map(\.meaning)
  }

  /// The meaning of a word of the table.
  func meaning(of word: [Unicode.Scalar]) -> Meaning? {
    list.words.firstIndex(of: word).map { meanings[$0] }
  }
}
