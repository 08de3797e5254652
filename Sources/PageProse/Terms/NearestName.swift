/// Finds the name that was probably meant.
package enum NearestName {
  /// The name that needs the fewest edits, the first of several; nil where there is no name.
  package static func of(_ word: String, among names: [String]) -> String? {
    names.min { distance($0, word) < distance($1, word) }
  }

  /// The name for which a word was mistyped: the nearest within two edits; nil where none is as near.
  package static func slip(_ word: String, among names: [String]) -> String? {
    of(word, among: names).flatMap { distance($0, word) <= 2 ? $0 : nil }
  }

  /// How many letters differ, by the edits that turn one word into the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased().prefix(60))
    var row = Array(0...right.count)
    for (index, letter) in left.lowercased().enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in right.indices {
        let above = row[place + 1]
        row[place + 1] = min(above + 1, row[place] + 1, diagonal + (letter == right[place] ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
