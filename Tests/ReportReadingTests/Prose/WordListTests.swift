import Testing

@testable import ReportReading

/// The list that looks words up gives what trying word after word gives.
@Suite struct WordListTests {
  private func sample(_ random: inout SeededRandom, _ longest: Int) -> [Unicode.Scalar] {
    (0..<random.below(longest + 1)).compactMap { _ in
      random.pick(Array("无未有件申请,1\u{4E40}\u{5E40}".unicodeScalars))
    }
  }

  @Test func randomWordsInRandomTexts() {
    var random = SeededRandom(1)
    for _ in 0..<2_000 {
      let words = (0..<(1 + random.below(8))).map { _ in sample(&random, 3) }
      let list = WordList(words: words)
      let kept = words.filter { !$0.isEmpty }
      let text = sample(&random, 14)
      #expect(list.words == kept)
      #expect(list.begins(text) == kept.contains { text.starts(with: $0) })
      #expect(list.word(text) == kept.first { text.starts(with: $0) })
      #expect(list.ends(text) == kept.contains { text.ends(with: $0) })
      #expect(list.wordAtEnd(text) == kept.first { text.ends(with: $0) })
      #expect(list.longestAtEnd(text)?.count == kept.filter { text.ends(with: $0) }.map { $0.count }.max())
      #expect(list.stands(in: text) == kept.contains { text.contains(word: $0) })
      #expect(list.lastPosition(in: text) == kept.compactMap { text.positions(of: $0).last }.max())
      #expect(
        list.stands(in: text.dropFirst(2)) == kept.contains { Array(text.dropFirst(2)).contains(word: $0) })
      #expect(list.removed(from: text, leaving: ["#"]) == removed(kept, text))
    }
  }

  private func removed(_ words: [[Unicode.Scalar]], _ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    words.reduce(text) { text, word in
      var rest = text
      while let position = rest.position(of: word) {
        rest.replaceSubrange(position..<(position + word.count), with: ["#"])
      }
      return rest
    }
  }

  @Test func chainsOfWords() {
    let keys = WordMeanings<Int>([("申请".scalars, 1), ("请".scalars, 2), ("申请".scalars, 3)])
    let fillers: WordList = ["共", "的", "共计"]
    #expect(WordChain.last(of: keys, in: "收到申请共计的".scalars, fillers: fillers)?.meaning == 1)
    #expect(WordChain.last(of: keys, in: "收到申请共计的".scalars, fillers: fillers)?.range == 2..<4)
    #expect(WordChain.last(of: keys, in: "申请共有".scalars, fillers: fillers) == nil)
    #expect(WordChain.first(of: keys, in: "共计请共".scalars, fillers: fillers)?.range == 2..<3)
    #expect(WordChain.isOnly(fillers, "共计的共".scalars) && !WordChain.isOnly(fillers, "共计的其".scalars))
    #expect(WordChain.isOnly(fillers, or: ["其"], "共计的其".scalars))
  }

  /// Clauses looked up are those that walking from mark to mark gives.
  @Test func randomClauses() {
    var random = SeededRandom(2)
    for _ in 0..<1_000 {
      let text = (0..<(1 + random.below(24))).compactMap { _ in
        random.pick(Array("件、,1234三(:。《申".unicodeScalars))
      }
      var sentence = ProseSentence(part: .overview)
      sentence.scalars = text
      let divided = sentence.divided()
      for (kind, marks) in [(ProseSentence.Marks.all, ProseSentence.marks), (.breaks, ProseSentence.breaks)] {
        for start in text.indices {
          let number = start..<min(text.count, start + random.below(3))
          #expect(divided.clause(around: number, marks: kind) == walked(text, number, marks))
          #expect(sentence.clause(around: number, marks: kind) == walked(text, number, marks))
        }
      }
    }
  }

  private func walked(_ text: [Unicode.Scalar], _ number: Range<Int>, _ marks: ScalarSet) -> Range<Int> {
    let isMark = { (position: Int) -> Bool in
      guard marks.contains(text[position]) else { return false }
      guard text[position] == ",", position > 0, position + 3 < text.count else { return true }
      return
        !(EvenText.isDigit(text[position - 1])
        && text[(position + 1)...(position + 3)].allSatisfy(EvenText.isDigit))
    }
    let hasDigit = { (end: Int) -> Bool in
      var position = end - 1
      while position >= 0, !marks.contains(text[position]), text[position] != "、" {
        if EvenText.isDigit(text[position]) { return true }
        if position > 0, ChineseNumeral.isPart(text[position - 1]),
          "件条期份篇".unicodeScalars.contains(text[position])
        {
          return true
        }
        position -= 1
      }
      return false
    }
    var start = number.lowerBound
    while start > 0, !isMark(start - 1), !(text[start - 1] == "、" && hasDigit(start - 1)) { start -= 1 }
    var end = number.upperBound
    while end < text.count, !isMark(end), text[end] != "、" { end += 1 }
    return start..<end
  }
}
