import DisclosureReport

/// A piece of a page without its line breaks, runs of spaces, pipes and page numbers.
enum PassageText {
  /// No passage is kept beyond this length.
  static let longest = 6000

  /// The passage in a range; its line is that of its first word, or of the range's beginning where it has none.
  static func passage(_ page: PageText, _ range: Range<Int>) -> ReportText.Passage {
    var text: [Unicode.Scalar] = []
    var first: Int?
    var gap = false
    for line in lines(page, range) {
      gap = true
      for offset in line where text.count < longest {
        let scalar = page.plain[offset]
        if EvenText.isSpace(scalar) || scalar == "|" {
          gap = true
          continue
        }
        // Between Han characters a space is the page's layout; between words it separates.
        if gap, let last = text.last, isWord(last), isWord(page.raw[offset]) { text.append(" ") }
        gap = false
        text.append(page.raw[offset])
        first = first ?? offset
      }
    }
    return ReportText.Passage(text: String(text), line: page.line(of: first ?? range.lowerBound))
  }

  /// The lines of a range that print anything but a page's number.
  static func lines(_ page: PageText, _ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    return (page.lineIndex(of: range.lowerBound)..<page.lineCount).lazy
      .map { page.line(at: $0) }.prefix { $0.lowerBound < range.upperBound }
      .map { $0.clamped(to: range) }
      .filter { line in !PageNumberLine.isOne(page.plain[line]) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
}
