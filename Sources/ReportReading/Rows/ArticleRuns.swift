import DisclosureReport

/// The layout of an article's rows in table two where figures and words stand in lines of their own.
///
/// No sum proves these rows, so that count and order must leave one way: as many figures as the form has cells there, and words between
/// the rows but not within them, unless a row's whole label stands before its first figures and its others were printed above it.
enum ArticleRuns {
  /// A piece of the text.
  enum Piece: Sendable {
    /// A scalar of words.
    case word(Unicode.Scalar, line: Int)
    /// A figure or a mark of absence.
    case figure(ValueToken)
  }

  /// The figures of each row; nil where another way may be right.
  static func rows(_ pieces: [Piece], _ rows: [ProactiveRow], _ counts: [Int]) -> [[ValueToken]]? {
    var values: [ValueToken] = []
    // The words before each figure, and those behind the last.
    var words: [[Unicode.Scalar]] = [[]]
    var lines: [Int] = [0]
    for piece in pieces {
      switch piece {
      case .word(let scalar, let line):
        words[words.count - 1].append(scalar)
        lines[lines.count - 1] = line
      case .figure(let value):
        values.append(value)
        words.append([])
        lines.append(0)
      }
    }
    guard !values.isEmpty, values.count == counts.reduce(0, +) else { return nil }
    var result: [[ValueToken]] = []
    var start = 0
    for (index, count) in counts.enumerated() {
      let places = Array(start..<(start + count))
      let before = index > 0 ? [rows[index - 1], rows[index]] : [rows[index]]
      guard index == 0 || !words[start].isEmpty, names(words[start], onlyOf: before) else { return nil }
      guard index == 0 || !hasHeader(words[start]) else { return nil }
      let inside = places.dropFirst().filter { !words[$0].isEmpty }
      var order = places
      if let beside = inside.first {
        guard inside.count == 1, lines[beside] == values[beside].line, isLabel(words[beside], rows[index])
        else {
          return nil
        }
        order = Array(places.drop { $0 < beside } + places.prefix { $0 < beside })
      }
      result.append(order.map { values[$0].known(.byOrder) })
      start += count
    }
    return names(words[start], onlyOf: [rows[rows.count - 1]]) && !hasHeader(words[start]) ? result : nil
  }

  /// Whether a header stands among words: what stands before it belongs to the block above.
  private static func hasHeader(_ words: [Unicode.Scalar]) -> Bool {
    headers.contains { words.contains(word: $0) }
  }

  private static let headers = ["内容", "数量", "件数", "本年", "上一年", "金额"].map(\.scalars)

  /// Whether words name no row but some.
  private static func names(_ words: [Unicode.Scalar], onlyOf others: [ProactiveRow]) -> Bool {
    ProactiveLabels.matches(in: words).allSatisfy { others.contains($0.row) }
  }

  /// Whether words are a row's label and nothing else.
  private static func isLabel(_ words: [Unicode.Scalar], _ row: ProactiveRow) -> Bool {
    let matches = ProactiveLabels.matches(in: words)
    return matches.count == 1 && matches[0].row == row && matches[0].rest.isEmpty && words.count <= 9
  }
}
