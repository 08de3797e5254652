/// The words of a PDF with their boxes, page by page, in points from the upper left corner.
struct PdfPages: Sendable {
  /// A word of a page.
  struct Word: Sendable, Equatable {
    let text: [Unicode.Scalar]
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    /// The line of the source, counted from 1; 0 where it has none that a reader would know.
    var line = 0
    /// Its place among the page's words in the order in which the file draws them.
    var order = 0

    /// The middle of its height.
    var middle: Double { (top + bottom) / 2 }
    /// Its height.
    var height: Double { bottom - top }
    /// The size of its type: what a character of full width takes, since a font's box may be far higher than its letters.
    var em: Double {
      let units = text.reduce(0) { $0 + (EvenText.isHan(EvenText.even($1)) ? 1 : 0.55) }
      return units > 0 ? min(height, (right - left) / units) : height
    }

    /// The word so much further down.
    func lowered(by distance: Double) -> Word {
      Word(
        text: text, left: left, top: top + distance, right: right, bottom: bottom + distance, line: line,
        order: order)
    }
  }

  /// A page's size and its words in the order of the file.
  struct Page: Sendable {
    let width: Double
    let height: Double
    var words: [Word] = []

    fileprivate mutating func add(_ word: Word) {
      var word = word
      word.order = words.count
      words.append(word)
    }
  }

  /// The pages.
  private(set) var pages: [Page] = []

  /// Reads what `pdftotext -raw -bbox` prints: a line for each page and word.
  ///
  /// A line that is something else is passed over; a box that is no finite number makes no word.
  init(_ output: [UInt8]) {
    for line in output.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      if line.starts(with: "<word ".utf8) {
        guard !pages.isEmpty, let word = Self.word(line) else { continue }
        pages[pages.count - 1].add(word)
      } else if line.starts(with: "<page ".utf8) {
        let numbers = Self.numbers(line)
        pages.append(Page(width: numbers["width"] ?? 595, height: numbers["height"] ?? 842))
      }
    }
  }

  /// Reads what `pdftohtml -xml` prints: a line for each page and each piece of text, whose words share its width.
  init(pieces: [Unicode.Scalar]) {
    for (index, line) in pieces.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Array(String(line).utf8)[...].drop { $0 == 0x20 || $0 == 0x09 }
      if line.starts(with: "<text ".utf8) {
        guard !pages.isEmpty else { continue }
        for word in Self.words(line, index + 1) { pages[pages.count - 1].add(word) }
      } else if line.starts(with: "<page ".utf8) {
        let numbers = Self.numbers(line)
        pages.append(Page(width: numbers["width"] ?? 595, height: numbers["height"] ?? 842))
      }
    }
  }

  /// Whether a text is what `pdftohtml -xml` prints.
  static func isPieces(_ text: [Unicode.Scalar]) -> Bool { text.prefix(2048).contains(word: "<pdf2xml") }

  private static func words(_ line: ArraySlice<UInt8>, _ number: Int) -> [Word] {
    let box = numbers(line)
    guard let left = box["left"], let top = box["top"], let width = box["width"], let height = box["height"],
      let start = line.firstIndex(of: UInt8(ascii: ">"))
    else { return [] }
    var text: [Unicode.Scalar] = []
    var isTag = false
    for scalar in String(decoding: line[(start + 1)...], as: UTF8.self).unicodeScalars {
      if scalar == "<" { isTag = true }
      if !isTag { text.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    text = unescaped(String(text))
    let advance = width / Double(max(1, text.count))
    var words: [Word] = []
    var position = 0
    for part in text.split(
      omittingEmptySubsequences: false, whereSeparator: { EvenText.isSpace(EvenText.even($0)) })
    {
      let end = position + part.count
      if !part.isEmpty {
        words.append(
          Word(
            text: Array(part), left: left + Double(position) * advance, top: top,
            right: left + Double(end) * advance,
            bottom: top + height, line: number))
      }
      position = end + 1
    }
    return words
  }

  private static func word(_ line: ArraySlice<UInt8>) -> Word? {
    let box = numbers(line)
    guard let left = box["xMin"], let top = box["yMin"], let right = box["xMax"], let bottom = box["yMax"],
      let start = line.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var content = line[(start + 1)...]
    let end = Array("</word>".utf8)
    if content.suffix(end.count).elementsEqual(end) { content = content.dropLast(end.count) }
    let text = unescaped(String(decoding: content, as: UTF8.self))
    return text.isEmpty
      ? nil : Word(text: text, left: left, top: top, right: right, bottom: bottom)
  }

  /// The attributes of a tag that are numbers within reach of a page.
  private static func numbers(_ line: ArraySlice<UInt8>) -> [String: Double] {
    var found: [String: Double] = [:]
    let tag = line.prefix { $0 != UInt8(ascii: ">") }
    for part in tag.split(separator: 0x20) {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard pair.count == 2 else { continue }
      let value = String(decoding: pair[1].filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
      if let number = Double(value), number.isFinite, abs(number) < 100_000 {
        found[String(decoding: pair[0], as: UTF8.self)] = number
      }
    }
    return found
  }

  private static func unescaped(_ text: String) -> [Unicode.Scalar] {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text.scalars }
    var rest = text.scalars[...]
    var result: [Unicode.Scalar] = []
    while let first = rest.first {
      if first == "&", let (name, scalar) = references.first(where: { rest.starts(with: $0.0) }) {
        result.append(scalar)
        rest = rest.dropFirst(name.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static let references: [([Unicode.Scalar], Unicode.Scalar)] = [
    ("&amp;".scalars, "&"), ("&lt;".scalars, "<"), ("&gt;".scalars, ">"), ("&quot;".scalars, "\""),
    ("&apos;".scalars, "'"), ("&#39;".scalars, "'"),
  ]
}
