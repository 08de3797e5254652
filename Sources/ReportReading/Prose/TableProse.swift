/// Finds prose between the tables and in the notes beneath them.
enum TableProse {
  /// The offsets of the sentences in a range that holds tables too.
  static func ranges(_ page: PageText, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var index = page.lineIndex(of: range.lowerBound)
    while index < page.lineCount {
      let line = page.line(at: index).clamped(to: range)
      index += 1
      if line.lowerBound >= range.upperBound { break }
      let isBlank = line.allSatisfy { EvenText.isSpace(page.plain[$0]) }
      guard !isBlank else {
        start = nil
        continue
      }
      let begin = start ?? line.lowerBound
      guard let stop = line.last(where: { page.plain[$0] == "。" }) else {
        let isPossible = line.contains {
          !EvenText.isDigit(page.plain[$0]) && !EvenText.isSpace(page.plain[$0])
        }
        start = isPossible && !line.contains(where: { page.plain[$0] == "|" }) ? begin : nil
        continue
      }
      start = nil
      let first = afterCells(page, begin..<stop)
      let sentence = CompactText(page, in: first..<(stop + 1)).scalars
      let isTable = words.stands(in: sentence)
      if sentence.count >= 6, sentence.count <= 1500, !isTable { found.append(first..<(stop + 1)) }
    }
    return found
  }

  /// The place after the last cell of a table that stands before a sentence: a number or a pipe between spaces.
  private static func afterCells(_ page: PageText, _ range: Range<Int>) -> Int {
    var result = range.lowerBound
    var token: [Unicode.Scalar] = []
    var start = range.lowerBound
    for offset in range.lowerBound...range.upperBound {
      let scalar = offset < range.upperBound ? page.plain[offset] : " "
      guard EvenText.isSpace(scalar) || scalar == "|" else {
        if token.isEmpty { start = offset }
        token.append(scalar)
        continue
      }
      if !token.isEmpty, token.allSatisfy({ EvenText.isDigit($0) || $0 == "." || $0 == "-" || $0 == "/" }) {
        let isAlone = start == range.lowerBound || page.plain[start - 1] != "年"
        if isAlone, !isInSentence(page, offset, range) { result = offset }
      }
      if scalar == "|" { result = offset + 1 }
      token = []
    }
    return result
  }

  /// Whether a unit or 年, 月, 日 follows a number, as in 2023 年.
  private static func isInSentence(_ page: PageText, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard let next = page.plain[offset..<range.upperBound].first(where: { !EvenText.isSpace($0) }) else {
      return true
    }
    return followers.contains(next)
  }

  private static let followers: ScalarSet = [
    "年", "月", "日", "件", "条", "次", "期", "篇", "个", "份", "元", "万", "余", "多", "项", "家", "人", "名", "部",
  ]
  private static let words: WordList = ["勾稽关系", "信息内容", "本年新收", "申请人情况", "只计这一情形"]
}
