/// Puts a label of several lines into the line of its row's figures.
///
/// A row's cells are set around one height: the lines of its label stand above and below its figures, with their middle where the
/// figures are, or all of them begin or end at one height. The labels of a column are divided among the rows of a page so that what
/// is set at one height fits best.
struct PdfLabels: Sendable {
  /// The most lines and rows of a page that are looked at.
  private static let most = 200

  /// A line of a label.
  private struct Part {
    let words: [PdfPages.Word]
    var left: Double { words[0].left }
    var right: Double { words.map(\.right).max() ?? 0 }
    var top: Double { words.map(\.top).min() ?? 0 }
    var bottom: Double { words.map(\.bottom).max() ?? 0 }
    var middle: Double { (top + bottom) / 2 }
    var em: Double { words.map(\.em).min() ?? 0 }
  }

  /// What of a label stands at the height of its row's figures.
  private enum Alignment: CaseIterable {
    case middle, top, bottom

    /// The height of some lines.
    func height(of parts: ArraySlice<Part>) -> Double {
      let first = parts[parts.startIndex]
      let last = parts[parts.endIndex - 1]
      return switch self {
      case .middle: (first.top + last.bottom) / 2
      case .top: first.middle
      case .bottom: last.middle
      }
    }
  }

  /// A line that ends with figures.
  private struct Row {
    let line: Int
    let middle: Double
    let left: Double
  }

  /// The lines of a page, with each label in its figures' line.
  static func joined(_ lines: [PdfLine]) -> [PdfLine] {
    let rows = lines.indices.compactMap { index -> Row? in
      guard let start = lines[index].figuresStart else { return nil }
      let figures = lines[index].words[start...]
      return Row(
        line: index, middle: figures.map(\.middle).reduce(0, +) / Double(figures.count),
        left: figures.first?.left ?? 0)
    }
    guard !rows.isEmpty, rows.count <= most, lines.count <= most else { return lines }
    let columns = columns(lines)
    let ways = Alignment.allCases.map { alignment in columns.map { divided($0, among: rows, alignment) } }
    // The first of those that fit as well: labels of one line fit in all ways.
    guard let best = ways.min(by: { cost($0) + 0.01 < cost($1) }) else { return lines }
    var taken: [Int: [PdfPages.Word]] = [:]
    for (row, words) in best.flatMap(\.found) { taken[row, default: []] += words }
    return moved(lines, taken)
  }

  private static func cost(_ way: [(found: [(line: Int, words: [PdfPages.Word])], cost: Double)]) -> Double {
    way.reduce(0) { $0 + $1.cost }
  }

  private static func moved(_ lines: [PdfLine], _ taken: [Int: [PdfPages.Word]]) -> [PdfLine] {
    var lines = lines
    for index in lines.indices {
      lines[index].words.removeAll { word in taken.values.contains { $0.contains(word) } }
    }
    for (line, words) in taken {
      lines[line].words = words + lines[line].words
    }
    return lines.filter { !$0.words.isEmpty }
  }

  // MARK: - Columns

  /// The parts of labels that begin, or have their middle, at the same place of their lines; from the left, each from the top.
  private static func columns(_ lines: [PdfLine]) -> [[Part]] {
    let found = lines.flatMap { parts($0) }.filter { part in part.words.contains { !$0.isValue } }
    var columns: [[Part]] = []
    for part in found {
      let alike = columns.indices.filter { columns[$0].contains { isAligned($0, part) } }
      var column = [part]
      for index in alike.reversed() { column += columns.remove(at: index) }
      columns.append(column)
    }
    return columns.map { $0.sorted { $0.middle < $1.middle } }
      .sorted { ($0.map(\.left).min() ?? 0) < ($1.map(\.left).min() ?? 0) }
  }

  private static func isAligned(_ one: Part, _ other: Part) -> Bool {
    let near = min(one.em, other.em) * 0.5
    return abs(one.left - other.left) <= near
      || abs(one.left + one.right - other.left - other.right) <= near * 2
  }

  /// The words of a line that stand close together.
  private static func parts(_ line: PdfLine) -> [Part] {
    var parts: [[PdfPages.Word]] = []
    for word in line.words {
      if let last = parts.last?.last, word.left - last.right < gap(last, word) {
        parts[parts.count - 1].append(word)
      } else {
        parts.append([word])
      }
    }
    return parts.map { Part(words: $0) }
  }

  /// The gap from which on words side by side are two labels'; what the file draws one behind the other may stand further apart.
  private static func gap(_ one: PdfPages.Word, _ other: PdfPages.Word) -> Double {
    min(one.em, other.em) * (other.order == one.order + 1 ? 0.8 : 0.3)
  }

  // MARK: - Rows

  /// The words of each row's label in a column: the division whose heights are closest to the rows', the fewest parts left over; and
  /// what it costs.
  private static func divided(
    _ parts: [Part], among rows: [Row], _ alignment: Alignment
  ) -> (found: [(line: Int, words: [PdfPages.Word])], cost: Double) {
    guard parts.count <= most, let height = parts.map(\.em).min(), height > 0 else { return ([], 0) }
    // cost[row][part]: the least cost where the parts before `part` are divided among the rows before `row`.
    var cost = [[Double]](
      repeating: [Double](repeating: .infinity, count: parts.count + 1), count: rows.count + 1)
    var from = [[Int]](repeating: [Int](repeating: 0, count: parts.count + 1), count: rows.count + 1)
    for part in 0...parts.count { cost[0][part] = Double(part) * height * leftOver }
    for (index, row) in rows.enumerated() {
      let reach = reach(rows, index)
      for end in 0...parts.count {
        // Nothing of this column belongs to the row.
        cost[index + 1][end] = cost[index][end] + height * unlabelled
        from[index + 1][end] = end
        for start in stride(from: end - 1, through: max(0, end - 12), by: -1) {
          guard reach.contains(parts[start].middle), reach.contains(parts[end - 1].middle) else { continue }
          let group = parts[start..<end]
          let distance = abs(alignment.height(of: group) - row.middle)
          guard distance <= height * 0.5, isEven(group), group.allSatisfy({ $0.right <= row.left + 1 }) else {
            continue
          }
          let total = cost[index][start] + distance
          if total < cost[index + 1][end] {
            cost[index + 1][end] = total
            from[index + 1][end] = start
          }
        }
        if end > 0 {
          let skipped = cost[index + 1][end - 1] + height * leftOver
          if skipped < cost[index + 1][end] {
            cost[index + 1][end] = skipped
            from[index + 1][end] = -1
          }
        }
      }
    }
    return (path(from, parts, rows), cost[rows.count][parts.count])
  }

  /// Whether lines are as far from each other as those of one paragraph are.
  private static func isEven(_ parts: ArraySlice<Part>) -> Bool {
    let gaps = zip(parts, parts.dropFirst()).map { $1.middle - $0.middle }
    guard let least = gaps.min(), let most = gaps.max() else { return true }
    return least > 0 && most <= least * 1.12 && most <= parts.map(\.em).reduce(0, max) * 3.5
  }

  /// Between the figures before and behind a row: a label reaches beyond no other row's.
  private static func reach(_ rows: [Row], _ index: Int) -> ClosedRange<Double> {
    let low = index > 0 ? rows[index - 1].middle : -.infinity
    let high = index + 1 < rows.count ? rows[index + 1].middle : .infinity
    return low...max(low, high)
  }

  private static func path(_ from: [[Int]], _ parts: [Part], _ rows: [Row]) -> [(
    line: Int, words: [PdfPages.Word]
  )] {
    var found: [(line: Int, words: [PdfPages.Word])] = []
    var end = parts.count
    var index = rows.count
    while index > 0 {
      let start = from[index][end]
      if start < 0 {
        end -= 1
        continue
      }
      if start < end { found.append((rows[index - 1].line, parts[start..<end].flatMap(\.words))) }
      end = start
      index -= 1
    }
    return found.reversed()
  }

  /// What a part that no row takes costs, in heights of a line.
  private static let leftOver = 0.5
  /// What a row without a label costs, in heights of a line.
  private static let unlabelled = 0.7
}
