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
    of keys: [Entry<Meaning>], in text: [Unicode.Scalar], fillers: [[Unicode.Scalar]]
  ) -> Hit<Meaning>? {
    var end = text.count
    while end > 0 {
      let head = text[..<end]
      let key = keys.filter { ends(head, with: $0.word) }.max { $0.word.count < $1.word.count }
      if let key { return Hit(meaning: key.meaning, range: (end - key.word.count)..<end) }
      guard let filler = fillers.filter({ ends(head, with: $0) }).max(by: { $0.count < $1.count }) else {
        return nil
      }
      end -= filler.count
    }
    return nil
  }

  /// The first key of a text when only fillers stand before it.
  static func first<Meaning>(
    of keys: [Entry<Meaning>], in text: [Unicode.Scalar], fillers: [[Unicode.Scalar]]
  ) -> Hit<Meaning>? {
    var start = 0
    while start < text.count {
      let rest = text[start...]
      let key = keys.filter { rest.starts(with: $0.word) }.max { $0.word.count < $1.word.count }
      if let key { return Hit(meaning: key.meaning, range: start..<(start + key.word.count)) }
      guard let filler = fillers.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }) else {
        return nil
      }
      start += filler.count
    }
    return nil
  }

  /// Whether a text is nothing but fillers; the empty one is.
  static func isOnly(_ fillers: [[Unicode.Scalar]], _ text: some Collection<Unicode.Scalar>) -> Bool {
    var rest = Array(text)
    while !rest.isEmpty {
      guard let filler = fillers.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }) else {
        return false
      }
      rest.removeFirst(filler.count)
    }
    return true
  }

  /// Whether any of some words stands in a text.
  static func has(_ text: some Collection<Unicode.Scalar>, _ words: [[Unicode.Scalar]]) -> Bool {
    let text = Array(text)
    return words.contains { text.contains(word: $0) }
  }

  /// Where the last of some words begins in a text; nil where none stands there.
  static func lastPosition(of words: [[Unicode.Scalar]], in text: [Unicode.Scalar]) -> Int? {
    words.compactMap { text.positions(of: $0).last }.max()
  }

  private static func ends(_ text: ArraySlice<Unicode.Scalar>, with word: [Unicode.Scalar]) -> Bool {
    text.count >= word.count && text.suffix(word.count).elementsEqual(word)
  }
}
