/// Text whose lines a program broke at a width, also within a number.
///
/// What ends such a line with a digit may go on in the next one, unless that begins with the ordinal of a label.
enum WrappedLines {
  /// The offsets of line breaks between two digits at the width that no line goes beyond.
  ///
  /// `printed` is the text before it was evened, as wide as it is shown.
  static func torn(_ text: [Unicode.Scalar], printed: [Unicode.Scalar], starts: [Int]) -> Set<Int> {
    let breaks = Set(starts.dropFirst()).filter { start in
      start > 1 && start < text.count && isPart(text[start]) && isPart(text[start - 2])
        && !LabelStart.isOrdinal(in: text, at: start)
    }
    guard !breaks.isEmpty else { return [] }
    let ends = Array(starts.dropFirst()) + [text.count + 1]
    let lines = zip(starts, ends).map { $0..<max($0, min(text.count, $1 - 1)) }
    var torn: Set<Int> = []
    for width in [counted, shown] {
      let widths = lines.map { width(printed[$0]) }
      guard let most = widths.max(), most >= leastWidth else { continue }
      let isUsual = widths.count { $0 >= most - slack } >= leastLines
      for (index, width) in widths.enumerated() where width >= most - slack && breaks.contains(ends[index]) {
        if isUsual || !mayBePageNumber(text[lines[index + 1]]) { torn.insert(ends[index] - 1) }
      }
    }
    return torn
  }

  /// Whether a line may be the number of the page that a row ends.
  private static func mayBePageNumber(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.allSatisfy { EvenText.isDigit($0) || EvenText.isSpace($0) } || PageNumberLine.isOne(line)
  }

  /// Whether a scalar may stand within a number.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    EvenText.isDigit(scalar) || scalar == "." || scalar == ","
  }

  private static func counted(_ line: ArraySlice<Unicode.Scalar>) -> Int { line.count }

  /// The width of a line in columns of a terminal: two for each Han character and full-width form.
  private static func shown(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    line.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  /// Narrower lines are cells.
  private static let leastWidth = 20
  /// A character of two columns may not have fitted in.
  private static let slack = 1
  /// Fewer lines may be rows that are longest by themselves, with the number of their page behind them.
  private static let leastLines = 3
}
