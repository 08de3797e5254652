/// Finds the known key that someone most likely meant.
enum NearestWord {
  /// The word with the fewest letters to change; the first of several, "" where there are none.
  static func nearest(to text: String, among words: [String]) -> String {
    let text = Array(text.unicodeScalars.prefix(64))
    let distances = words.map { distance(text, Array($0.unicodeScalars)) }
    guard let least = distances.min(), let index = distances.firstIndex(of: least) else { return "" }
    return words[index]
  }

  /// Insertions, deletions and changes of one letter.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
