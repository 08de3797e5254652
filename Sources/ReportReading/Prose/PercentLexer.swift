import DisclosureReport

/// Finds percentages in a sentence: 30.61%, 百分之三十点五.
enum PercentLexer {
  /// A percentage and its place.
  struct Percent: Sendable, Equatable {
    let value: ExactNumber
    let isApproximate: Bool
    /// From the first digit, or 百分之, or the word of approximation before it, to the end.
    let range: Range<Int>
  }

  /// The percentages of a sentence in order; ranges such as 5%-10% are none.
  static func percents(in text: [Unicode.Scalar]) -> [Percent] {
    var found: [Percent] = []
    var position = 0
    while position < text.count {
      if EvenText.isDigit(text[position]) {
        let end = QuantityLexer.numberEnd(text, from: position)
        if end < text.count, text[end] == "%", !QuantityLexer.isName(before: position, in: text),
          !isRange(text, after: end + 1), let value = QuantityLexer.number(text[position..<end])
        {
          found.append(percent(text, value, position..<(end + 1)))
        }
        position = end
      } else if text[position] == "百", text[position...].starts(with: spelled) {
        let start = position + spelled.count
        var end = start
        while end < text.count, ChineseNumeral.isPart(text[end]) || text[end] == "点" { end += 1 }
        if let value = decimal(text[start..<end]) { found.append(percent(text, value, position..<end)) }
        position = max(end, start)
      } else {
        position += 1
      }
    }
    return found
  }

  private static func percent(_ text: [Unicode.Scalar], _ value: ExactNumber, _ range: Range<Int>) -> Percent
  {
    var start = range.lowerBound
    var isApproximate = false
    if beforeWords.ends(text[..<start]) {
      for word in beforeWords.words
      where start >= word.count && text[(start - word.count)..<start].elementsEqual(word) {
        isApproximate = true
        start -= word.count
      }
    }
    var end = range.upperBound
    if afterWords.begins(text[end...]) {
      for word in afterWords.words where text[end...].starts(with: word) {
        isApproximate = true
        end += word.count
      }
    }
    return Percent(value: value, isApproximate: isApproximate, range: start..<end)
  }

  private static func isRange(_ text: [Unicode.Scalar], after end: Int) -> Bool {
    end < text.count && reaching.contains(text[end])
  }

  /// 三十, 三十点五, 百.
  private static func decimal(_ words: ArraySlice<Unicode.Scalar>) -> ExactNumber? {
    if words.elementsEqual("百".unicodeScalars) { return ExactNumber(100) }
    let parts = words.split(separator: "点", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, !first.isEmpty else { return nil }
    let whole = first.elementsEqual("零".unicodeScalars) ? 0 : ChineseNumeral.value(first)
    guard let whole else { return nil }
    guard parts.count == 2 else { return ExactNumber(whole) }
    let digits = parts[1].compactMap { digit -> String? in
      digit == "零" || digit == "〇" ? "0" : ChineseNumeral.value([digit]).map(String.init)
    }
    guard digits.count == parts[1].count, digits.allSatisfy({ $0.count == 1 }) else { return nil }
    return ExactNumber("\(whole).\(digits.joined())")
  }

  private static let reaching: ScalarSet = ["-", "~", "\u{2014}", "至"]
  private static let spelled = "百分之".scalars
  private static let beforeWords: WordList = ["超过", "将近", "接近", "大约", "约", "近", "超", "逾"]
  private static let afterWords: WordList = ["以上", "左右", "以内", "多", "余"]
}
