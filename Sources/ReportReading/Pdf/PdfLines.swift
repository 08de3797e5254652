/// The lines of a PDF's pages: words of the same height side by side, set apart as far as they stand on the page.
///
/// A label over several lines that is printed beside its row's figures is put before them, into their line. Marks of notes and what
/// is repeated at the edges of pages are left out.
struct PdfLines: Sendable {
  /// The lines from the top of the first page to the end of the last.
  private(set) var lines: [[Unicode.Scalar]] = []

  private struct Line {
    var words: [PdfPages.Word]
    var middle: Double { words.map(\.middle).reduce(0, +) / Double(max(1, words.count)) }
  }

  /// The lines of some pages.
  init(_ pages: PdfPages) {
    let rows = pages.pages.map { Self.rows($0.words) }
    let repeated = Self.repeated(rows)
    for (page, rows) in zip(pages.pages, rows) {
      let kept = rows.indices.filter { index in
        !(Self.isEdge(index, rows.count) && repeated.contains(Self.pattern(rows[index])))
      }.map { rows[$0] }
      let joined = Self.joined(kept)
      lines += joined.map { Self.text($0.words, width: page.width) }
      // A page's end is no paragraph's.
    }
  }

  // MARK: - Lines

  /// The words of a page by lines: those whose middles are closer than a part of their height.
  private static func rows(_ words: [PdfPages.Word]) -> [Line] {
    var rows: [Line] = []
    for word in withoutMarks(words).sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = rows.last?.words.last, word.middle - last.middle <= min(word.height, last.height) * 0.3 {
        rows[rows.count - 1].words.append(word)
      } else {
        rows.append(Line(words: [word]))
      }
    }
    for index in rows.indices { rows[index].words.sort { ($0.left, $0.top) < ($1.left, $1.top) } }
    return rows
  }

  /// The words without small raised or lowered digits right behind a number.
  private static func withoutMarks(_ words: [PdfPages.Word]) -> [PdfPages.Word] {
    let numbers = words.filter { isNumber($0.text) }
    return words.filter { word in
      guard word.text.count <= 3, isNumber(word.text) else { return true }
      return !numbers.contains { number in
        number != word && word.height < number.height * 0.8 && word.left >= number.right - 1
          && word.left - number.right < number.height * 0.3
          && abs(word.middle - number.middle) > number.height * 0.1
          && word.middle > number.top - word.height && word.middle < number.bottom + word.height
      }
    }
  }

  private static func isNumber(_ text: [Unicode.Scalar]) -> Bool {
    !text.isEmpty && text.allSatisfy { EvenText.isDigit(EvenText.even($0)) || $0 == "[" || $0 == "]" }
  }

  // MARK: - Labels

  /// The lines, with labels of several lines put before the one line of figures that they surround.
  private static func joined(_ rows: [Line]) -> [Line] {
    var rows = rows
    var blocks: [Int: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      for block in Set(row.words.map(\.block)) { blocks[block, default: []].append(index) }
    }
    for (block, places) in blocks.sorted(by: { $0.key < $1.key }) {
      guard let first = places.min(), let last = places.max(), last > first, last - first <= 12 else {
        continue
      }
      let label = places.flatMap { rows[$0].words }.filter { $0.block == block }
      guard let right = label.map(\.right).max(),
        label.contains(where: { $0.text.contains(where: EvenText.isHan) })
      else { continue }
      // The figures' line is the only one between the label's first and last that has figures behind the label.
      let figures = (first...last).filter { index in
        let numbers = rows[index].words.filter { isNumber($0.text) && $0.left > right }
        return numbers.count >= 1 && rows[index].words.allSatisfy { $0.left < right || isValue($0.text) }
      }
      guard figures.count == 1, let row = figures.first,
        rows[row].words.allSatisfy({ $0.block == block || $0.left > right || $0.right < right })
      else { continue }
      guard isBeside(label, rows[row].middle) else { continue }
      for place in places { rows[place].words.removeAll { $0.block == block } }
      rows[row].words.insert(
        contentsOf: label.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) },
        at: rows[row].words.firstIndex { $0.left > right } ?? 0)
    }
    return rows.filter { !$0.words.isEmpty }
  }

  /// Whether a line's middle is that of a label, give or take a quarter of the label's height.
  private static func isBeside(_ label: [PdfPages.Word], _ middle: Double) -> Bool {
    guard let top = label.map(\.top).min(), let bottom = label.map(\.bottom).max() else { return false }
    return abs((top + bottom) / 2 - middle) <= (bottom - top) * 0.25
  }

  private static func isValue(_ text: [Unicode.Scalar]) -> Bool {
    !text.contains { EvenText.isHan(EvenText.even($0)) }
  }

  // MARK: - Edges

  private static func isEdge(_ index: Int, _ count: Int) -> Bool { index < 2 || index >= count - 2 }

  /// What stands at the edges of two pages or more but for its digits.
  private static func repeated(_ pages: [[Line]]) -> Set<[Unicode.Scalar]> {
    var counts: [[Unicode.Scalar]: Int] = [:]
    for rows in pages {
      for pattern in Set(rows.indices.filter { isEdge($0, rows.count) }.map({ pattern(rows[$0]) })) {
        counts[pattern, default: 0] += 1
      }
    }
    let most = pages.count
    return Set(
      counts.filter { pattern, count in
        let isRow = pattern.count { $0 == "#" } >= 5
        return count >= 2 && count * 2 > most && !isRow && !isLabel(pattern)
      }.keys)
  }

  /// Whether a line may be a row of the form, which several pages may begin or end with.
  private static func isLabel(_ pattern: [Unicode.Scalar]) -> Bool {
    !RequestLabels.matches(in: pattern).isEmpty || !ProactiveLabels.matches(in: pattern).isEmpty
  }

  /// A line without spaces, each number a mark.
  private static func pattern(_ line: Line) -> [Unicode.Scalar] {
    var pattern: [Unicode.Scalar] = []
    for scalar in line.words.flatMap(\.text).map(EvenText.even) where !EvenText.isSpace(scalar) {
      if EvenText.isDigit(scalar) {
        if pattern.last != "#" { pattern.append("#") }
      } else {
        pattern.append(scalar)
      }
    }
    return pattern
  }

  // MARK: - Text

  /// A line's words at columns of the page: 240 to its width.
  private static func text(_ words: [PdfPages.Word], width: Double) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    var last: PdfPages.Word?
    for word in words {
      let column = Int(max(0, min(2, word.left / max(1, width))) * 240)
      if let last {
        let touches =
          word.left - last.right < min(word.height, last.height) * 0.15 && abs(word.middle - last.middle) < 1
        let gap = touches && !isNumber(word.text) && !isNumber(last.text) ? 0 : 1
        text += [Unicode.Scalar](repeating: " ", count: max(gap, column - text.count))
      }
      text += word.text.map { $0 == "\n" ? " " : $0 }
      last = word
    }
    return text
  }
}
