import DisclosureReport

/// Reads 予以公开、部分公开分别为36件、9件: which name each number of a list belongs to.
enum Respective {
  /// The names' meaning at a number; nil where the numbers and the names do not match one to one.
  static func matter(
    _ quantity: Range<Int>, _ sentence: ProseSentence, _ keys: WordMeanings<Matter>
  ) -> (matter: Matter, word: String)? {
    let text = sentence.scalars
    let near = max(0, quantity.lowerBound - 120)
    guard
      let word = respectively.lastPosition(in: text[near..<quantity.lowerBound])
    else { return nil }
    let start = near + word
    var end = start + 3
    while end < text.count, !stops.contains(text[end]) { end += 1 }
    var head = start
    while head > 0, !ProseSentence.breaks.contains(text[head - 1]) { head -= 1 }
    let list = Array(text[(start + 3)..<end])
    let numbers = QuantityLexer.quantities(in: list)
    let names = text[head..<start].split { "、和及与".unicodeScalars.contains($0) }.map { Array($0) }
    guard names.count >= 2, names.count == numbers.count,
      let index = numbers.firstIndex(where: { $0.range.lowerBound + start + 3 == quantity.lowerBound })
    else { return nil }
    let between = list.indices.filter { position in !numbers.contains { $0.range.contains(position) } }
    guard between.allSatisfy({ "、和及与,".unicodeScalars.contains(list[$0]) }) else { return nil }
    // The first name stands behind the words that open the clause.
    var name = names[index]
    while let tail = tails.wordAtEnd(name) { name.removeLast(tail.count) }
    guard
      let key = keys.list.longestAtEnd(name), index == 0 || key.count == name.count,
      let meaning = keys.meaning(of: key)
    else { return nil }
    return (meaning, String(key))
  }

  private static let stops: ScalarSet = ["。", ";", "；", "(", ")", ":"]
  private static let tails: WordList = ["案件", "案", "数量", "数", "件数", "申请", "的"]
  private static let respectively: WordList = ["分别为", "分别是", "分别有"]
}
