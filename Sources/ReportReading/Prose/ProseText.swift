/// The sentences of the prose around the tables.
struct ProseText: Sendable {
  /// One sentence without spaces and line breaks.
  struct Sentence: Sendable {
    /// Evened scalars.
    var scalars: [Unicode.Scalar] = []
    /// Where each stands in the page.
    var offsets: [Int] = []
    /// Whether it belongs to section one.
    let isOverview: Bool
    /// The last heading in brackets before it, (二)依申请公开.
    var heading: [Unicode.Scalar] = []
  }

  /// The sentences in order.
  private(set) var sentences: [Sentence] = []
  private let page: PageText
  private var current: Sentence
  private var heading: [Unicode.Scalar] = []

  /// The sentences of section one, which ends at `proseEnd`, and of what follows the tables.
  init(_ page: PageText, proseEnd: Int, proseStart: Int?) {
    self.page = page
    current = Sentence(isOverview: true)
    let start = Self.overviewStart(page, before: proseEnd)
    read(start..<max(start, proseEnd), isOverview: true)
    if let proseStart { read(proseStart..<page.count, isOverview: false) }
  }

  /// The offset after 一、总体情况; 0 where it is not there.
  private static func overviewStart(_ page: PageText, before end: Int) -> Int {
    let text = CompactText(page, in: 0..<end)
    for heading in ["一、总体情况", "一、政府信息公开", "一、概述", "一、基本情况"] {
      let word = heading.scalars
      if let position = text.findLast(word, from: 0, to: text.count) {
        return text.offset(position + word.count)
      }
    }
    return 0
  }

  private mutating func read(_ range: Range<Int>, isOverview: Bool) {
    current = Sentence(isOverview: isOverview)
    heading = []
    var blank = false
    var index = page.lineIndex(of: range.lowerBound)
    while index < page.lineCount {
      let line = page.line(at: index).clamped(to: range)
      index += 1
      if line.lowerBound >= range.upperBound { break }
      let text = line.filter { !EvenText.isSpace(page.plain[$0]) }
      if text.isEmpty {
        blank = true
        continue
      }
      if PageNumberLine.isOne(text.map { page.plain[$0] }) {
        blank = false
        // The blank line after a page number is the page's end, not the paragraph's.
        while index < page.lineCount, page.line(at: index).allSatisfy({ EvenText.isSpace(page.plain[$0]) }) {
          index += 1
        }
        continue
      }
      if blank { endSentence(isOverview) }
      blank = false
      take(text, isOverview)
    }
    endSentence(isOverview)
  }

  private mutating func take(_ text: [Int], _ isOverview: Bool) {
    for offset in text {
      let scalar = page.plain[offset]
      if scalar == "|" {
        endSentence(isOverview)
        continue
      }
      current.scalars.append(scalar)
      current.offsets.append(offset)
      if Self.stops.contains(scalar) || current.scalars.count >= Self.longest { endSentence(isOverview) }
    }
  }

  private mutating func endSentence(_ isOverview: Bool) {
    guard !current.scalars.isEmpty else { return }
    if let name = Self.headingName(current.scalars) { heading = name }
    current.heading = heading
    sentences.append(current)
    current = Sentence(isOverview: isOverview)
  }

  /// The first words after an ordinal in brackets at the start of a sentence.
  private static func headingName(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard text.first == "(", let close = text.firstIndex(of: ")"), (2...3).contains(close) else { return nil }
    return Array(text[(close + 1)...].prefix(16))
  }

  /// No sentence is read beyond this length.
  private static let longest = 2000
  private static let stops: Set<Unicode.Scalar> = ["。", ";", "!", "?", "；"]
}
