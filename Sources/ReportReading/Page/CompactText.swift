/// Evened text without its spaces, line breaks and pipes, for looking words up however they were set.
struct CompactText: Sendable {
  /// The scalars that are left.
  let scalars: [Unicode.Scalar]
  /// The offset of each in the page; a page has 64 MB at most.
  private let offsets: [Int32]

  /// The compact text of a range of a page.
  init(_ page: PageText, in range: Range<Int>) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int32] = []
    scalars.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count)
    for offset in range {
      let scalar = page.plain[offset]
      guard !EvenText.isSpace(scalar), scalar != "|" else { continue }
      scalars.append(scalar)
      offsets.append(Int32(offset))
    }
    self.scalars = scalars
    self.offsets = offsets
  }

  /// The compact text of a whole page.
  init(_ page: PageText) { self.init(page, in: 0..<page.count) }

  /// The number of scalars.
  var count: Int { scalars.count }

  /// The first position of a word at or after `start`, ending at or before `end`.
  func find(_ word: [Unicode.Scalar], from start: Int = 0, to end: Int? = nil) -> Int? {
    scalars.position(of: word, from: start, to: end)
  }

  /// The last position of a word that begins at or after `start` and ends at or before `end`.
  func findLast(_ word: [Unicode.Scalar], from start: Int = 0, to end: Int) -> Int? {
    var found: Int?
    var next = start
    while let position = find(word, from: next, to: end) {
      found = position
      next = position + 1
    }
    return found
  }

  /// The first position of any of some words.
  func findAny(_ words: [[Unicode.Scalar]], from start: Int = 0, to end: Int? = nil) -> Int? {
    words.compactMap { find($0, from: start, to: end) }.min()
  }

  /// Whether a word stands in a range of positions.
  func has(_ word: [Unicode.Scalar], from start: Int, to end: Int) -> Bool {
    find(word, from: start, to: end) != nil
  }

  /// The offset in the page of a position; the end of the last scalar for the position after it.
  func offset(_ position: Int) -> Int {
    if offsets.indices.contains(position) { return Int(offsets[position]) }
    return Int(offsets.last ?? -1) + 1
  }

  /// The first position whose offset is at or after an offset of the page.
  func position(atOffset offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Array where Element == Unicode.Scalar {
  /// Where each occurrence of a word begins, in order; they may overlap.
  func positions(of word: [Unicode.Scalar]) -> [Int] {
    var found: [Int] = []
    var next = 0
    while let position = position(of: word, from: next) {
      found.append(position)
      next = position + 1
    }
    return found
  }

  /// The first position of a word at or after `start`, ending at or before `end`.
  func position(of word: [Unicode.Scalar], from start: Int = 0, to end: Int? = nil) -> Int? {
    guard let first = word.first else { return nil }
    let last = Swift.min(end ?? count, count) - word.count
    var position = Swift.max(0, start)
    while position <= last {
      if self[position] == first {
        var length = 1
        while length < word.count, self[position + length] == word[length] { length += 1 }
        if length == word.count { return position }
      }
      position += 1
    }
    return nil
  }

  /// Whether a word stands anywhere.
  func contains(word: [Unicode.Scalar]) -> Bool { position(of: word) != nil }

  /// Whether the scalars end with a word.
  func ends(with word: [Unicode.Scalar]) -> Bool {
    count >= word.count && suffix(word.count).elementsEqual(word)
  }
}
