/// A list of words that is looked up by the first and by the last scalar of each, so that no word is tried where none can stand.
///
/// Where several words of the list fit, the first of the list counts unless the longest is asked for.
final class WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words in their order.
  let words: [[Unicode.Scalar]]
  private let heads: WordIndex
  private let tails: WordIndex

  /// A list of some words; empty ones are left out.
  init(words: [[Unicode.Scalar]]) {
    self.words = words.filter { !$0.isEmpty }
    heads = WordIndex(self.words.compactMap(\.first))
    tails = WordIndex(self.words.compactMap(\.last))
  }

  /// The same of strings.
  convenience init(_ words: [String]) { self.init(words: words.map(\.scalars)) }

  convenience init(arrayLiteral words: String...) { self.init(words) }

  /// Both lists, the first one's words first.
  static func + (left: WordList, right: WordList) -> WordList { WordList(words: left.words + right.words) }

  /// The place in the list of the word that stands at a position; the first, or the longest.
  func index(in text: UnsafeBufferPointer<Unicode.Scalar>, at position: Int, longest: Bool = false) -> Int? {
    var best: Int?
    for candidate in heads.places(of: text[position]) {
      let word = words[candidate]
      guard position + word.count <= text.count, word.count > best.map({ words[$0].count }) ?? 0,
        Self.stands(word, text, position)
      else { continue }
      if !longest { return candidate }
      best = candidate
    }
    return best
  }

  /// The place in the list of the word that ends before a position; the first, or the longest.
  func index(in text: UnsafeBufferPointer<Unicode.Scalar>, endingAt end: Int, longest: Bool = false) -> Int? {
    var best: Int?
    for candidate in tails.places(of: text[end - 1]) {
      let word = words[candidate]
      guard word.count <= end, word.count > best.map({ words[$0].count }) ?? 0,
        Self.stands(word, text, end - word.count)
      else { continue }
      if !longest { return candidate }
      best = candidate
    }
    return best
  }

  private static func stands(
    _ word: [Unicode.Scalar], _ text: UnsafeBufferPointer<Unicode.Scalar>, _ position: Int
  ) -> Bool {
    var index = 0
    while index < word.count {
      if text[position + index] != word[index] { return false }
      index += 1
    }
    return true
  }
}

extension WordList {
  /// The first word of the list that a text begins with, or has at an index of its own.
  func word(_ text: some Collection<Unicode.Scalar>, at position: Int = 0) -> [Unicode.Scalar]? {
    text.buffered { position < $0.count ? index(in: $0, at: position) : nil }.map { words[$0] }
  }

  /// The first word of the list that stands in a text, by its place.
  func word(in text: some Collection<Unicode.Scalar>) -> [Unicode.Scalar]? {
    text.buffered { text in
      text.indices.lazy.compactMap { self.index(in: text, at: $0) }.first.map { self.words[$0] }
    }
  }

  /// The first word of the list that a text ends with.
  func wordAtEnd(_ text: some Collection<Unicode.Scalar>) -> [Unicode.Scalar]? {
    text.buffered { $0.isEmpty ? nil : index(in: $0, endingAt: $0.count) }.map { words[$0] }
  }

  /// The longest word of the list that a text ends with.
  func longestAtEnd(_ text: some Collection<Unicode.Scalar>) -> [Unicode.Scalar]? {
    text.buffered { $0.isEmpty ? nil : index(in: $0, endingAt: $0.count, longest: true) }.map { words[$0] }
  }

  /// Whether a text begins with one of the words.
  func begins(_ text: some Collection<Unicode.Scalar>) -> Bool {
    text.buffered { !$0.isEmpty && index(in: $0, at: 0) != nil }
  }

  /// Whether a text ends with one of the words.
  func ends(_ text: some Collection<Unicode.Scalar>) -> Bool {
    text.buffered { !$0.isEmpty && index(in: $0, endingAt: $0.count) != nil }
  }

  /// Whether one of the words stands anywhere in a text.
  func stands(in text: some Collection<Unicode.Scalar>) -> Bool {
    text.buffered { text in
      var position = 0
      while position < text.count {
        if index(in: text, at: position) != nil { return true }
        position += 1
      }
      return false
    }
  }

  /// Where the last of the words begins in a text; nil where none stands there.
  func lastPosition(in text: some Collection<Unicode.Scalar>) -> Int? {
    text.buffered { text in
      var position = text.count - 1
      while position >= 0 {
        if index(in: text, at: position) != nil { return position }
        position -= 1
      }
      return nil
    }
  }

  /// A text without the words, or with a mark in the place of each; taken out word by word in the order of the list.
  func removed(from text: [Unicode.Scalar], leaving mark: [Unicode.Scalar] = []) -> [Unicode.Scalar] {
    guard stands(in: text) else { return text }
    var rest = text
    for word in words {
      var next = 0
      while let position = rest.position(of: word, from: next) {
        rest.replaceSubrange(position..<(position + word.count), with: mark)
        // What was before and what follows may be the word now.
        next = max(0, position - word.count)
      }
    }
    return rest
  }
}

/// Where in a list the words with a first or last scalar stand.
private struct WordIndex: Sendable {
  private let bits: [UInt64]
  private let keys: [UInt32]
  private let ranges: [Range<Int>]
  private let places: [Int]

  init(_ scalars: [Unicode.Scalar]) {
    var bits = [UInt64](repeating: 0, count: 64)
    var size = 4
    while size < scalars.count * 2 { size *= 2 }
    var keys = [UInt32](repeating: .max, count: size)
    var ranges = [Range<Int>](repeating: 0..<0, count: size)
    var places: [Int] = []
    for (scalar, group) in Dictionary(grouping: scalars.indices, by: { scalars[$0] }) {
      bits[Int(scalar.value >> 6 & 63)] |= 1 << UInt64(scalar.value & 63)
      var slot = Self.slot(scalar, size)
      while keys[slot] != .max { slot = (slot + 1) & (size - 1) }
      keys[slot] = scalar.value
      ranges[slot] = places.count..<(places.count + group.count)
      places += group.sorted()
    }
    self.bits = bits
    self.keys = keys
    self.ranges = ranges
    self.places = places
  }

  /// The words' places in the list, in its order.
  @inline(__always) func places(of scalar: Unicode.Scalar) -> ArraySlice<Int> {
    guard bits[Int(scalar.value >> 6 & 63)] >> UInt64(scalar.value & 63) & 1 == 1 else { return [] }
    var slot = Self.slot(scalar, keys.count)
    while keys[slot] != scalar.value {
      if keys[slot] == .max { return [] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return places[ranges[slot]]
  }

  private static func slot(_ scalar: Unicode.Scalar, _ size: Int) -> Int {
    Int((scalar.value &* 0x9E37_79B1) >> 12) & (size - 1)
  }
}

extension Collection where Element == Unicode.Scalar {
  /// What a body makes of the scalars side by side in memory.
  @inline(__always)
  func buffered<Result>(_ body: (UnsafeBufferPointer<Unicode.Scalar>) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable(body) { return result }
    return Array(self).withUnsafeBufferPointer(body)
  }
}
