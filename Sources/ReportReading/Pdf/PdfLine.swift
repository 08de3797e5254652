/// Words of a PDF's page side by side.
struct PdfLine: Sendable {
  /// The words from left to right.
  var words: [PdfPages.Word]

  /// The middle of its height.
  var middle: Double { words.map(\.middle).reduce(0, +) / Double(max(1, words.count)) }

  /// Where the figures begin that the line ends with, as an index of its words; nil where it ends with words.
  var figuresStart: Int? {
    let start = (words.lastIndex { !$0.isValue }).map { $0 + 1 } ?? 0
    return words[start...].contains(where: \.isNumber) ? start : nil
  }

  /// The words of a page by lines: those whose middles are closer than a part of their height.
  static func lines(_ words: [PdfPages.Word]) -> [PdfLine] {
    var lines: [PdfLine] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = lines.last?.words.last, word.middle - last.middle <= min(word.em, last.em) * 0.35 {
        lines[lines.count - 1].words.append(word)
      } else {
        lines.append(PdfLine(words: [word]))
      }
    }
    for index in lines.indices { lines[index].words.sort { ($0.left, $0.top) < ($1.left, $1.top) } }
    return lines
  }
}

extension PdfPages.Word {
  /// Whether it has no Han character: a figure, a mark, an ordinal.
  var isValue: Bool { !text.contains { EvenText.isHan(EvenText.even($0)) } }

  /// Whether it is digits alone, in brackets or not.
  var isNumber: Bool {
    !text.isEmpty && text.allSatisfy { EvenText.isDigit(EvenText.even($0)) || $0 == "[" || $0 == "]" }
  }
}
