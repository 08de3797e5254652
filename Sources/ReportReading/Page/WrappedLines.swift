/// Text whose lines a program broke at a width, also within a number.
///
/// What ends such a line with a digit may go on in the next one.
enum WrappedLines {
  /// The offsets of line breaks between two digits at a width that many lines have and none goes beyond.
  static func torn(_ text: [Unicode.Scalar], starts: [Int]) -> Set<Int> {
    let breaks = starts.dropFirst().filter { start in
      start > 1 && start < text.count && isPart(text[start]) && isPart(text[start - 2])
    }
    guard !breaks.isEmpty else { return [] }
    let ends = Array(starts.dropFirst()) + [text.count + 1]
    var torn: Set<Int> = []
    for width in [counted, shown] {
      let widths = zip(starts, ends).map { width(text[$0..<max($0, min(text.count, $1 - 1))]) }
      guard let most = widths.max(), most >= leastWidth,
        widths.count(where: { $0 >= most - slack }) >= leastLines
      else { continue }
      for (end, width) in zip(ends, widths) where width >= most - slack && breaks.contains(end) {
        torn.insert(end - 1)
      }
    }
    return torn
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
  private static let leastLines = 5
}
