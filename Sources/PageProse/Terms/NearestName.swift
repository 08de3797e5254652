/// Finds the name that was probably meant; the one place that says what is near enough for that.
package enum NearestName {
  /// The name for which a word was mistyped: the one of fewest edits, the first of several; nil where none is near enough.
  package static func slip(_ word: String, among names: [String], most: Int = 2) -> String? {
    let near = names.compactMap { name in edits(word, name, most: most).map { (name: name, edits: $0) } }
    return near.min { $0.edits < $1.edits }?.name
  }

  /// How many edits make a word the name, capitals aside; nil where they are too many for a slip.
  ///
  /// An edit is a letter more, less or another, or two neighbours that changed places. A slip takes one for each three letters
  /// of the word, begun threes too, `most` at most, and leaves at least one letter. Dashes in front count as no letters.
  package static func edits(_ word: String, _ name: String, most: Int = 2) -> Int? {
    let (word, name) = (letters(word), letters(name))
    let edits = distance(word, name)
    return edits <= min(most, (word.count + 2) / 3) && edits < word.count ? edits : nil
  }

  private static func letters(_ text: String) -> [Character] {
    Array(text.lowercased().drop { $0 == "-" }.prefix(60))
  }

  /// The edits between two words, each letter touched once.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for (place, other) in right.enumerated() {
        var least = min(row[place + 1] + 1, next[place] + 1, row[place] + (letter == other ? 0 : 1))
        if index > 0, place > 0, letter == right[place - 1], left[index - 1] == other {
          least = min(least, before[place - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
