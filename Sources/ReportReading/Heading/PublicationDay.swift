import DisclosureReport

/// The day of publication that a page prints beside a word for it, or the day of the signature at the report's end.
enum PublicationDay {
  /// A day and the words around it.
  typealias Found = (day: ReportText.Day, passage: ReportText.Passage)

  /// The day; nil where the page prints none, or several that differ.
  ///
  /// 发布日期 and its like weigh more than 成文日期, and that more than the date under a signature.
  static func find(
    _ page: PageText, _ text: CompactText, tablesStart: Int, proseStart: Int?
  ) -> Found? {
    for words in [published, written] {
      let named = named(words, page, text)
      // What stands before the report is about the report; below it, lists of other pages may follow.
      let above = named.filter { $0.offset < tablesStart }
      let chosen = above.isEmpty ? named : above
      if let first = chosen.first {
        return chosen.allSatisfy { $0.found.day == first.found.day } ? first.found : nil
      }
    }
    return proseStart.flatMap { signature(page, from: $0) }
  }

  private static func named(
    _ words: [[Unicode.Scalar]], _ page: PageText, _ text: CompactText
  ) -> [(offset: Int, found: Found)] {
    var result: [(offset: Int, found: Found)] = []
    for word in words {
      var next = 0
      while let position = text.find(word, from: next) {
        next = position + word.count
        let start = text.offset(position)
        var offset = text.offset(position + word.count - 1) + 1
        let limit = min(page.count, offset + 40)
        let between: Set<Unicode.Scalar> = [":", "|", "]", "】", "\n"]
        while offset < limit, between.contains(page.plain[offset]) || EvenText.isSpace(page.plain[offset]) {
          offset += 1
        }
        let rest = Array(page.plain[offset..<min(page.count, offset + 30)])
        guard let (day, length) = ReportDay.read(rest) else { continue }
        result.append((start, (day, PassageText.passage(page, start..<(offset + length)))))
      }
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// The date on a line of its own after the tables: the one beneath an office's name, or the only one.
  private static func signature(_ page: PageText, from start: Int) -> Found? {
    var dates: [(found: Found, isSigned: Bool)] = []
    var previous: [Unicode.Scalar] = []
    for line in PassageText.lines(page, min(start, page.count)..<page.count) {
      let words = page.plain[line].filter { !EvenText.isSpace($0) && $0 != "|" }
      guard !words.isEmpty else { continue }
      if ReportDay.isLine(words), let (day, _) = ReportDay.read(words) {
        dates.append(((day, PassageText.passage(page, line)), OfficeName.looksLikeOffice(previous)))
      }
      previous = words
    }
    let signed = dates.filter(\.isSigned)
    let chosen = signed.isEmpty ? dates : signed
    guard let first = chosen.first, chosen.allSatisfy({ $0.found.day == first.found.day }) else { return nil }
    return first.found
  }

  private static let published = ["发布日期", "发布时间", "公开日期", "公开时间", "发文日期"].map { $0.scalars }
  private static let written = ["成文日期", "生成日期"].map { $0.scalars }
}
