/// The pieces of a text between allowed breaks with their widths, from which lines are put together by adding.
struct MeasuredPieces {
  private let texts: [String]
  /// Widths with and without the space at the end of a piece.
  private let full: [Double]
  private let bare: [Double]

  /// The pieces of a text; one that is wider than the width is broken into parts that fit.
  init(_ text: String, width: Double, measure: (String) -> Double) {
    var texts: [String] = []
    for piece in TextWrap.pieces(text) {
      texts +=
        measure(Self.trimmed(piece)) > width ? Self.parts(piece, width: width, measure: measure) : [piece]
    }
    self.texts = texts
    full = texts.map(measure)
    bare = zip(texts, full).map { $0.last == " " ? measure(Self.trimmed($0)) : $1 }
  }

  private static func parts(_ piece: String, width: Double, measure: (String) -> Double) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in piece {
      if !part.isEmpty, measure(part + String(character)) > width {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }

  /// Lines that each fit a width, as long as they can be.
  func lines(width: Double) -> [String] { fill(width: width).map(text) }

  /// Lines of about the same length, no more than a count; nil where there are none that fit the width.
  func even(width: Double, count: Int) -> [String]? {
    var low = full.reduce(0, +) / Double(count)
    var high = width
    var best: [Range<Int>]?
    for _ in 0..<12 {
      let middle = (low + high) / 2
      let lines = fill(width: middle)
      if lines.count <= count, lines.allSatisfy({ length($0) <= width }) {
        best = lines
        high = middle
      } else {
        low = middle
      }
    }
    return best?.map(text)
  }

  /// The best break into two lines that fit; nil where none fits.
  func pair(width: Double, em: Double) -> [String]? {
    var best: (cost: Double, index: Int)?
    for index in texts.indices.dropFirst() {
      let widths = (length(0..<index), length(index..<texts.count))
      guard widths.0 <= width, widths.1 <= width, !isLonely(index..<texts.count) else { continue }
      var cost = abs(widths.0 - widths.1)
      if let last = texts[index - 1].last(where: { $0 != " " }), "，。；：、·,;:".contains(last) {
        cost -= 8 * em
      } else if let start = texts[index].first, !Self.clauseStarts.contains(start) {
        cost += 3 * em
      }
      if cost < best?.cost ?? .infinity { best = (cost, index) }
    }
    return best.map { [text(0..<$0.index), text($0.index..<texts.count)] }
  }

  private static let clauseStarts = Set("因而与和及其共占未已各本无")

  private func fill(width: Double) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var sum = 0.0
    for index in texts.indices {
      if index > start, sum + bare[index] > width + 1e-6 {
        lines.append(start..<index)
        start = index
        sum = 0
      }
      sum += full[index]
    }
    if start < texts.count { lines.append(start..<texts.count) }
    // A single character on the last line takes the piece before it along.
    if lines.count > 1, isLonely(lines[lines.count - 1]) {
      let before = lines[lines.count - 2]
      let last = before.upperBound - 1
      if before.count > 1, length(last..<texts.count) <= width + 1e-6 {
        lines[lines.count - 2] = before.lowerBound..<last
        lines[lines.count - 1] = last..<texts.count
      }
    }
    return lines
  }

  private func isLonely(_ line: Range<Int>) -> Bool {
    line.count == 1 && Self.trimmed(texts[line.lowerBound]).count == 1
  }

  private func length(_ line: Range<Int>) -> Double {
    line.dropLast().reduce(0) { $0 + full[$1] } + (line.last.map { bare[$0] } ?? 0)
  }

  private func text(_ line: Range<Int>) -> String { Self.trimmed(texts[line].joined()) }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
