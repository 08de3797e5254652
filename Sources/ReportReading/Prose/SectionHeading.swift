/// The headings of sections five and six in their many wordings.
///
/// A heading has a number before it or begins its line; the same words inside a sentence are none.
enum SectionHeading {
  /// The positions of the heading of section five, with its number.
  static func problems(_ page: PageText, _ text: CompactText) -> Range<Int>? {
    find(page, text, from: 0, openings: problemWords, needNumber: []) { position in
      tail(text, from: position)
    }
  }

  /// The positions of the heading of section six, with its number.
  static func otherMatters(_ page: PageText, _ text: CompactText, from start: Int) -> Range<Int>? {
    find(page, text, from: start, openings: otherWords, needNumber: bareWords) { $0 }
  }

  private static func find(
    _ page: PageText, _ text: CompactText, from start: Int, openings: WordList,
    needNumber: WordList, end: (Int) -> Int
  ) -> Range<Int>? {
    var best: Range<Int>?
    for word in openings.words + needNumber.words {
      var next = start
      while let position = text.find(word, from: next, to: best.map { $0.lowerBound + word.count + 20 }) {
        next = position + 1
        let isBare = needNumber.words.contains(word)
        guard let first = opening(page, text, before: position, from: start, isBare: isBare) else { continue }
        let stop = rest(page, text, after: end(position + word.count), isBare: isBare)
        guard let stop else { continue }
        // The earliest heading; of two at one place, the one with more words.
        if let found = best, (found.lowerBound, -found.upperBound) <= (first, -stop) { break }
        best = first..<stop
        break
      }
    }
    return best
  }

  /// Where a heading begins whose own words stand at a position: its number, or its line; nil where it is none.
  private static func opening(
    _ page: PageText, _ text: CompactText, before position: Int, from start: Int, isBare: Bool
  ) -> Int? {
    var first = position
    while first > start, position - first <= 16,
      EvenText.isHan(text.scalars[first - 1])
        || EvenText.isDigit(text.scalars[first - 1])
    {
      if beginsLine(page, text, first) { break }
      first -= 1
    }
    let prefix = Array(text.scalars[first..<position])
    guard !prefix.contains(where: denials.contains), position - first <= 16 else { return nil }
    if let number = number(text, before: first, from: start) {
      let isLast = "五六七".unicodeScalars.contains { text.scalars[number..<first].contains($0) }
      return isBare && (first < position || !isLast) ? nil : number
    }
    return !isBare && beginsLine(page, text, first) ? first : nil
  }

  /// Where a number right before a position begins, 五、 or （五）; nil where none stands there.
  private static func number(_ text: CompactText, before position: Int, from start: Int) -> Int? {
    guard position - 2 >= start, numberMarks.contains(text.scalars[position - 1]) else { return nil }
    let numeral = text.scalars[position - 2]
    guard LabelText.ordinals.contains(numeral) || EvenText.isDigit(numeral) else { return nil }
    let isBracketed = position - 3 >= start && text.scalars[position - 3] == "("
    return isBracketed ? position - 3 : position - 2
  }

  private static func beginsLine(_ page: PageText, _ text: CompactText, _ position: Int) -> Bool {
    guard position > 0 else { return true }
    let (before, own) = (text.offset(position - 1), text.offset(position))
    return page.lineIndex(of: before) != page.lineIndex(of: own) || page.plain[before..<own].contains("|")
  }

  /// 及改进情况 and its like after 存在的主要问题.
  private static func tail(_ text: CompactText, from position: Int) -> Int {
    for joint in joints.words where text.scalars[position...].starts(with: joint) {
      let start = position + joint.count
      if let word = tails.word(text.scalars, at: start) { return start + word.count }
    }
    return position
  }

  /// The end of the heading: what is left of its line, where that is a few words and no answer; nil where a bare 其他 goes on.
  private static func rest(_ page: PageText, _ text: CompactText, after position: Int, isBare: Bool) -> Int? {
    var end = position
    while end < text.count, touches(text, end) { end += 1 }
    let words = Array(text.scalars[position..<end])
    if isBare { return words.isEmpty ? position : nil }
    guard words.count <= 10, words.allSatisfy(EvenText.isHan), !words.contains(where: denials.contains) else {
      return position
    }
    return end
  }

  /// Whether a position follows the one before it without a space, pipe or line break.
  private static func touches(_ text: CompactText, _ position: Int) -> Bool {
    position > 0 && text.offset(position) == text.offset(position - 1) + 1
  }

  private static let numberMarks: ScalarSet = ["、", ".", ",", ")", "．"]
  private static let denials: ScalarSet = ["无", "没", "未", "不", "暂"]
  private static let problemWords: WordList = [
    "存在的主要问题和不足", "存在的主要问题", "存在的突出问题", "存在的问题和不足", "存在的问题", "存在主要问题", "存在问题", "主要问题", "存在的不足", "存在不足",
    "存在的困难和问题", "存在的主要困难和问题",
  ]
  private static let joints: WordList = ["以及", "及其", "及", "和", "与", "、"]
  private static let tails: WordList = [
    "改进工作情况", "改进情况", "改进措施", "改进方向", "改进意见", "整改措施", "整改情况", "下一步改进措施", "下一步工作措施", "下一步工作打算", "下一步打算",
    "下一步工作", "今后改进措施", "解决措施", "改进",
  ]
  private static let otherWords: WordList = [
    "其他需要报告的事项", "其他需要报告事项", "其它需要报告的事项", "其他需报告的事项", "其他应当报告的事项", "其他应报告的事项", "需要报告的其他事项",
    "需要说明的其他事项", "其他需要说明的事项", "其他需要报告的情况", "其他报告事项",
  ]
  private static let bareWords: WordList = ["其他事项", "其他情况", "其他"]
}
