/// Which brackets of a text belong together.
enum BracketPairs {
  /// Pairs brackets; one that is not closed within 200 scalars is an ordinary character.
  static func match(_ text: [Unicode.Scalar], in range: Range<Int>) -> [Int: Int] {
    var open: [Int] = []
    var pairs: [Int: Int] = [:]
    for offset in range {
      if text[offset] == "(" { open.append(offset) }
      guard text[offset] == ")", let start = open.popLast(), offset - start <= 200,
        !holdsRow(text[start...offset])
      else { continue }
      pairs[start] = offset
    }
    return pairs
  }

  /// Whether a row of figures stands between two lines: a label set around its figures.
  private static func holdsRow(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.contains("\n") else { return false }
    let words = text.split { EvenText.isSpace($0) }
    return zip(words, words.dropFirst()).contains { left, right in
      left.allSatisfy(EvenText.isDigit) && right.allSatisfy(EvenText.isDigit)
    }
  }
}
