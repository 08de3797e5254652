/// Words of different fonts set on one base line.
///
/// A word's box is its font's, and fonts reach differently far above and below their letters: 属于 stands in a box of another height
/// than the 5. before it, with another middle. Words that touch stand on one base line; what their middles differ by there is the
/// fonts' difference.
enum PdfBaselines {
  /// The words of a page, those with Han characters moved by what their font differs from the digits'.
  static func settled(_ words: [PdfPages.Word]) -> [PdfPages.Word] {
    var differences: [Int: [Double]] = [:]
    for (one, other) in zip(words, words.dropFirst()) where one.isValue != other.isValue {
      guard abs(other.left - one.right) <= min(one.em, other.em) * 0.12,
        min(one.bottom, other.bottom) - max(one.top, other.top) > min(one.height, other.height) * 0.5
      else { continue }
      let (han, value) = one.isValue ? (other, one) : (one, other)
      // A raised mark stands on no base line.
      guard value.em > han.em * 0.8 else { continue }
      differences[font(han), default: []].append(value.middle - han.middle)
    }
    let shifts = differences.mapValues { $0.sorted()[$0.count / 2] }
    return words.map { word in
      guard !word.isValue, let shift = shifts[font(word)], abs(shift) < word.em else { return word }
      return word.lowered(by: shift)
    }
  }

  /// What tells a font at its size: the height of its boxes, in tenths of a point.
  private static func font(_ word: PdfPages.Word) -> Int { Int((min(10_000, word.height) * 10).rounded()) }
}
