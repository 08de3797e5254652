/// The lines of a PDF's pages: words of the same height side by side, set apart as far as they stand on the page.
///
/// Each label is put into its figures' line. Marks of notes and what is repeated at the edges of pages are left out. The same words
/// are lines a second time in the order in which the file draws them, which most programs do cell by cell.
struct PdfLines: Sendable {
  /// The lines from the top of the first page to the end of the last.
  private(set) var lines: [(number: Int, text: [Unicode.Scalar])] = []
  /// The lines in the order of the file, counted from 1.
  private(set) var drawn: [(number: Int, text: [Unicode.Scalar])] = []
  /// For the numbers of printed lines, those of the drawn lines that end there.
  private(set) var numbers: [Int: Int] = [:]

  /// The lines of some pages.
  init(_ pages: PdfPages) {
    let rows = pages.pages.map { PdfLine.lines(PdfBaselines.settled(Self.withoutMarks($0.words))) }
    let repeated = Self.repeated(rows)
    for (page, rows) in zip(pages.pages, rows) {
      let kept = rows.indices.filter { index in
        !(Self.isEdge(index, rows.count) && repeated.contains(Self.pattern(rows[index])))
      }.map { rows[$0] }
      var places: [Int: Int] = [:]
      for line in PdfLabels.joined(kept) {
        let own = line.words.last?.line ?? 0
        let number = own > 0 ? own : lines.count + 1
        for word in line.words { places[word.order] = number }
        lines.append((number: number, text: Self.text(line.words, width: page.width)))
      }
      for line in PdfDrawn.lines(kept.flatMap(\.words)) {
        let own = line.words.last?.line ?? 0
        let number = own > 0 ? own : drawn.count + 1
        drawn.append((number: number, text: Self.text(line.words, width: page.width)))
        if let printed = line.words.last.flatMap({ places[$0.order] }),
          numbers[printed] == nil || line.figuresStart != nil
        {
          numbers[printed] = number
        }
      }
    }
  }

  /// The words without small raised or lowered digits right behind a number.
  private static func withoutMarks(_ words: [PdfPages.Word]) -> [PdfPages.Word] {
    let numbers = words.filter(\.isNumber)
    return words.filter { word in
      guard word.text.count <= 3, word.isNumber else { return true }
      return !numbers.contains { number in
        number != word && word.height < number.height * 0.8 && word.left >= number.right - 1
          && word.left - number.right < number.height * 0.3
          && abs(word.middle - number.middle) > number.height * 0.1
          && word.middle > number.top - word.height && word.middle < number.bottom + word.height
      }
    }
  }

  // MARK: - Edges

  private static func isEdge(_ index: Int, _ count: Int) -> Bool { index < 2 || index >= count - 2 }

  /// What stands at the edges of two pages or more but for its digits.
  private static func repeated(_ pages: [[PdfLine]]) -> Set<[Unicode.Scalar]> {
    var counts: [[Unicode.Scalar]: Int] = [:]
    for rows in pages {
      for pattern in Set(rows.indices.filter { isEdge($0, rows.count) }.map({ pattern(rows[$0]) })) {
        counts[pattern, default: 0] += 1
      }
    }
    return Set(
      counts.filter { pattern, count in
        let isRow = pattern.count { $0 == "#" } >= 3 || pattern == ["#", "#"]
        return count >= 2 && count * 2 > pages.count && !isRow && !isLabel(pattern)
      }.keys)
  }

  /// Whether a line may be a row of the form, which several pages may begin or end with.
  private static func isLabel(_ pattern: [Unicode.Scalar]) -> Bool {
    !RequestLabels.matches(in: pattern).isEmpty || !ProactiveLabels.matches(in: pattern).isEmpty
  }

  /// A line without spaces, each number a mark.
  private static func pattern(_ line: PdfLine) -> [Unicode.Scalar] {
    line.words.flatMap { word in
      var pattern: [Unicode.Scalar] = []
      for scalar in word.text.map(EvenText.even) where !EvenText.isSpace(scalar) {
        if !EvenText.isDigit(scalar) {
          pattern.append(scalar)
        } else if pattern.last != "#" {
          pattern.append("#")
        }
      }
      return pattern
    }
  }

  // MARK: - Text

  /// A line's words with their middles at columns of the page, 240 to its width.
  private static func text(_ words: [PdfPages.Word], width: Double) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    var last: PdfPages.Word?
    // Names of columns and figures stand at their places though nothing stands before them.
    let isTabular = words.allSatisfy { $0.text.count <= 6 }
    for word in words {
      let middle = max(0, min(2, (word.left + word.right) / 2 / max(1, width))) * 240
      let column = max(0, Int((middle - Double(word.text.count) / 2).rounded()))
      if let last {
        let touches =
          word.left - last.right < min(word.em, last.em) * 0.18 && abs(word.middle - last.middle) < 1
        let gap = touches && !word.isNumber && !last.isNumber ? 0 : 1
        text += [Unicode.Scalar](repeating: " ", count: max(gap, column - text.count))
      } else if isTabular {
        text += [Unicode.Scalar](repeating: " ", count: column)
      }
      text += word.text.map { $0 == "\n" ? " " : $0 }
      last = word
    }
    return text
  }
}
