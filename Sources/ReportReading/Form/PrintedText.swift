import DisclosureReport

/// What a text prints where a row's figures should stand, though none of it is understood: (1200) (0) (3).
enum PrintedText {
  /// The words behind a row's label that hold several numbers, and their line; nil where nothing of the kind stands there.
  static func behind(_ row: RequestRow, in rows: [TokenRow]) -> (raw: String, line: Int?)? {
    for tokens in rows {
      let label = tokens.label
      let matches = RequestLabels.matches(in: label)
      guard let index = matches.firstIndex(where: { $0.row == row }) else { continue }
      let start = matches[index].end
      let end = index + 1 < matches.count ? max(start, matches[index + 1].start) : label.count
      let words = Array(label[start..<end])
      if numbers(words) >= 3 || words.count(where: isDigit) >= ApplicantColumn.allCases.count {
        return (String(words), tokens.line)
      }
    }
    return nil
  }

  /// How many numbers stand in some words; the ordinal of a label is none.
  private static func numbers(_ words: [Unicode.Scalar]) -> Int {
    var count = 0
    var position = 0
    while position < words.count {
      guard isDigit(words[position]) else {
        position += 1
        continue
      }
      var end = position
      while end < words.count, isDigit(words[end]) { end += 1 }
      let isOrdinal = end < words.count && (words[end] == "." || words[end] == "、") && end - position == 1
      if !isOrdinal { count += 1 }
      position = end
    }
    return count
  }

  /// A digit of any height.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0xB2, 0xB3, 0xB9, 0x2070...0x2089: true
    default: false
    }
  }
}
