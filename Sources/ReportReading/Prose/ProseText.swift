/// The sentences of the prose around the tables.
struct ProseText: Sendable {
  /// The sentences in order.
  private(set) var sentences: [ProseSentence] = []
  /// Where the prose goes on behind the last sentence that was read; nil where all of it was.
  private(set) var cut: Int?
  private let page: PageText
  private var current = ProseSentence(part: .overview)
  private var part = ProseSentence.Part.overview
  private var heading: [Unicode.Scalar] = []
  private var number = 0
  private var continues = false
  private var opensParagraph = true
  private var isRest = false
  private let most: Int
  private var bytes = 0

  /// The sentences of section one, which ends at `proseEnd`, of what stands between the tables, and of what follows them.
  ///
  /// No more than `most` bytes are read, and no sentence in part.
  init(
    _ page: PageText, proseEnd: Int, proseStart: Int?, most: Int = ReadingLimits().proseBytes
  ) {
    self.page = page
    self.most = most
    let start = Self.overviewStart(page, before: proseEnd)
    read(start..<max(start, proseEnd), .overview)
    for range in TableProse.ranges(
      page, in: max(start, proseEnd)..<max(start, proseEnd, proseStart ?? page.count))
    {
      read(range, .tables)
    }
    if let proseStart { read(proseStart..<page.count, .problems) }
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

  private mutating func read(_ range: Range<Int>, _ part: ProseSentence.Part) {
    self.part = part
    heading = []
    startParagraph()
    var blank = false
    var index = page.lineIndex(of: range.lowerBound)
    while index < page.lineCount, cut == nil {
      let line = page.line(at: index).clamped(to: range)
      index += 1
      if line.lowerBound >= range.upperBound { break }
      let text = line.filter { !EvenText.isSpace(page.plain[$0]) }
      if text.isEmpty {
        blank = true
        continue
      }
      if PageNumberLine.isOne(page.plain[line]) {
        blank = false
        // The blank line after a page number is the page's end, not the paragraph's.
        while index < page.lineCount, page.line(at: index).allSatisfy({ EvenText.isSpace(page.plain[$0]) }) {
          index += 1
        }
        continue
      }
      let opens = ProseHeading.ordinal(text.map { page.plain[$0] }) != nil
      if blank || (opens && current.scalars.isEmpty) { startParagraph() }
      blank = false
      take(text)
    }
    startParagraph()
  }

  private mutating func take(_ text: [Int]) {
    for offset in text {
      let scalar = page.plain[offset]
      if scalar == "|" {
        startParagraph()
        continue
      }
      bytes += UTF8.width(scalar)
      guard bytes <= most else {
        cut = cut ?? offset
        current = ProseSentence(part: part)
        return
      }
      current.scalars.append(scalar)
      current.offsets.append(offset)
      if Self.stops.contains(scalar) || current.scalars.count >= Self.longest {
        let isStop = Self.stops.contains(scalar)
        endSentence(isItem: scalar == ";" || scalar == "；", isCut: !isStop)
      }
    }
  }

  /// Ends what stands open; the next sentence begins a paragraph.
  private mutating func startParagraph() {
    endSentence(isItem: false)
    opensParagraph = true
  }

  private mutating func endSentence(isItem: Bool, isCut: Bool = false) {
    defer { current = ProseSentence(part: part) }
    guard !current.scalars.isEmpty else { return }
    if let name = ProseHeading.split(current, page) {
      if name.isSection {
        part = name.isSix ? .otherMatters : part
        heading = []
      } else {
        heading = name.words
      }
      opensParagraph = true
      continues = false
      current.scalars.removeFirst(name.length)
      current.offsets.removeFirst(name.length)
      guard !current.scalars.isEmpty else { return }
    }
    current.part = part
    current.heading = heading
    current.number = number
    current.continues = continues
    current.opensParagraph = opensParagraph
    current.isRest = isRest
    isRest = isCut
    sentences.append(current)
    continues = isItem
    opensParagraph = false
    if !isItem { number += 1 }
  }

  /// No sentence is read beyond this length.
  private static let longest = 800
  private static let stops: ScalarSet = ["。", ";", "!", "?", "；"]
}
