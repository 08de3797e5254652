import SafeText

/// The text of a page as scalars, with the line and column of each.
///
/// ``raw`` is what the page prints; ``plain`` is the same text evened out scalar by scalar (see ``EvenText``), so that one
/// offset means the same place in both. Hidden controls are left out of both, and counted.
struct PageText: Sendable {
  /// What the page prints.
  let raw: [Unicode.Scalar]
  /// The same length: widths, spaces and Traditional characters evened out.
  let plain: [Unicode.Scalar]
  /// How many hidden controls the page had.
  let hiddenControls: Int
  /// How many characters for private use were passed over.
  let bullets: Int
  /// The offset before which a scalar was left out, for each in order.
  private let omissions: [Int]
  /// Whether characters stand in their lines where the page has them, as those of a PDF whose words have places.
  let isPositioned: Bool
  /// The offsets of line breaks within what may be one number.
  private let tornBreaks: Set<Int>
  private let lineStarts: [Int]
  private let lineNumbers: [Int]?

  /// A page whose lines are counted from 1.
  init(_ scalars: [Unicode.Scalar]) {
    self.init(raw: scalars, lineNumbers: nil, isPositioned: false)
  }

  /// A page whose lines came from the given lines of a source.
  init(lines: [(number: Int, text: [Unicode.Scalar])], isPositioned: Bool = false) {
    var joined: [Unicode.Scalar] = []
    for (position, line) in lines.enumerated() {
      if position > 0 { joined.append("\n") }
      joined += line.text.map { $0 == "\n" ? " " : $0 }
    }
    self.init(raw: joined, lineNumbers: lines.map(\.number), isPositioned: isPositioned)
  }

  private init(raw all: [Unicode.Scalar], lineNumbers: [Int]?, isPositioned: Bool) {
    self.isPositioned = isPositioned
    let shown = ShownText(all)
    let raw = shown.scalars
    self.raw = raw
    omissions = shown.omissions
    hiddenControls = shown.count
    bullets = shown.bullets
    var plain =
      TabbedText.isTable(raw) ? EvenText.even(raw.map { $0 == "\t" ? "|" : $0 }) : EvenText.even(raw)
    InlineMarks.drop(&plain)
    self.plain = plain
    var starts = [0]
    for (offset, scalar) in raw.enumerated() where scalar == "\n" { starts.append(offset + 1) }
    lineStarts = starts
    tornBreaks = isPositioned ? [] : WrappedLines.torn(plain, printed: raw, starts: starts)
    self.lineNumbers = lineNumbers
  }

  /// The page before an offset.
  func cut(at end: Int) -> PageText { PageText(self, end: end) }

  private init(_ page: PageText, end: Int) {
    raw = Array(page.raw[..<end])
    plain = Array(page.plain[..<end])
    hiddenControls = page.hiddenControls
    bullets = page.bullets
    omissions = page.omissions
    lineStarts = page.lineStarts.filter { $0 < end || $0 == 0 }
    lineNumbers = page.lineNumbers
    isPositioned = page.isPositioned
    tornBreaks = page.tornBreaks
  }

  /// Whether a number that begins or ends at an offset may go on in the line before or behind it.
  func isTorn(at offset: Int) -> Bool { !tornBreaks.isEmpty && tornBreaks.contains(offset) }

  /// How many scalars the page has.
  var count: Int { raw.count }

  /// The index of the line that holds an offset.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The line number of an offset, counted from 1.
  func line(of offset: Int) -> Int { number(ofLine: lineIndex(of: offset)) }

  /// The number of a line, counted from 1, of its index.
  func number(ofLine index: Int) -> Int {
    guard let lineNumbers else { return index + 1 }
    return lineNumbers.indices.contains(index) ? lineNumbers[index] : index + 1
  }

  /// The index of the only line with a number; nil where several lines share it.
  func index(ofNumber number: Int) -> Int? {
    guard let lineNumbers else { return (1...lineCount).contains(number) ? number - 1 : nil }
    let indexes = lineNumbers.indices.filter { lineNumbers[$0] == number }
    return indexes.count == 1 ? indexes.first : nil
  }

  /// The character in its line of the source, counted from 1: what was left out counts too.
  func column(of offset: Int) -> Int {
    let start = lineStarts[lineIndex(of: offset)]
    guard !omissions.isEmpty else { return offset - start + 1 }
    // What was left out right before a line's first scalar stood in that line.
    return offset - start + 1 + omissionCount(before: offset + 1) - omissionCount(before: start)
  }

  /// How many scalars were left out before the scalars at an offset and after it.
  private func omissionCount(before offset: Int) -> Int {
    var low = 0
    var high = omissions.count
    while low < high {
      let middle = (low + high) / 2
      if omissions[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The lines' ranges without their line breaks.
  var lines: [Range<Int>] {
    lineStarts.indices.map { index in
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : raw.count
      return lineStarts[index]..<max(lineStarts[index], end)
    }
  }

  /// The range of one line without its line break.
  func line(at index: Int) -> Range<Int> {
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : raw.count
    return lineStarts[index]..<max(lineStarts[index], end)
  }

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  /// What the page prints in a range, without what stands for a mark that was passed over.
  func text(_ range: Range<Int>) -> String { String(raw[range].filter { $0 != Self.mark }) }

  /// What stands for a mark that was passed over: a raised digit, struck text, a field.
  static let mark: Unicode.Scalar = "\u{FFFC}"
}
