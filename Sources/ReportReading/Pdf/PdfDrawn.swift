/// The words of a page by lines in the order in which the file draws them, which most programs do cell by cell.
///
/// The lines of a label that are drawn one right below the other, and the figures that are drawn behind them, are one line.
enum PdfDrawn {
  /// The lines.
  static func lines(_ words: [PdfPages.Word]) -> [PdfLine] {
    var lines: [PdfLine] = []
    for line in plain(words) {
      lines.append(line)
      guard let figures = line.figuresStart else { continue }
      let label = Array(line.words[..<figures])
      let isApart = label.isEmpty
      if isApart { lines.removeLast() }
      let above = lines.count - (isApart ? 0 : 1)
      guard let start = start(of: lines[..<above], label: label, figures: line.words[figures...]) else {
        if isApart { lines.append(line) }
        continue
      }
      let joined = lines[start..<above].flatMap(\.words) + line.words
      lines.removeSubrange(start...)
      lines.append(PdfLine(words: joined))
    }
    return lines
  }

  /// Each word that stands to the right of the one before at its height goes on with its line.
  private static func plain(_ words: [PdfPages.Word]) -> [PdfLine] {
    var lines: [PdfLine] = []
    for word in words.sorted(by: { $0.order < $1.order }) {
      if let last = lines.last?.words.last, abs(word.middle - last.middle) <= min(word.em, last.em) * 0.5,
        word.left >= last.right - last.em * 0.3
      {
        lines[lines.count - 1].words.append(word)
      } else {
        lines.append(PdfLine(words: [word]))
      }
    }
    return lines
  }

  /// The first of the lines before some figures that are one label with what stands in the figures' own line; nil where none is.
  private static func start(
    of lines: ArraySlice<PdfLine>, label: [PdfPages.Word], figures: ArraySlice<PdfPages.Word>
  ) -> Int? {
    guard let first = figures.first else { return nil }
    var below = label
    var start: Int?
    var bottom = label.map(\.bottom).max()
    for index in lines.indices.reversed().prefix(mostLines) {
      let line = lines[index].words
      guard isLabel(line), !beginsLabel(below), below.isEmpty || isRightBelow(below, line),
        line.allSatisfy({ $0.right <= first.left + 1 })
      else { break }
      bottom = bottom ?? line.map(\.bottom).max()
      start = index
      below = line
    }
    // The figures stand beside the label, not below it.
    guard let top = below.map(\.top).min(), let bottom, top <= first.middle, first.middle <= bottom else {
      return nil
    }
    return start
  }

  /// Whether words are one line of a label: with Han characters, and without a gap between columns.
  private static func isLabel(_ words: [PdfPages.Word]) -> Bool {
    words.contains { !$0.isValue }
      && zip(words, words.dropFirst()).allSatisfy { $1.left - $0.right < min($0.em, $1.em) * 1.5 }
  }

  private static func beginsLabel(_ words: [PdfPages.Word]) -> Bool {
    let text = words.flatMap(\.text).map(EvenText.even)
    return LabelStart.isOrdinal(text)
  }

  /// Whether a line stands right below another one of the same cell.
  private static func isRightBelow(_ line: [PdfPages.Word], _ above: [PdfPages.Word]) -> Bool {
    guard let one = line.first, let other = above.first, let right = line.last?.right,
      let otherRight = above.last?.right
    else { return false }
    let pitch = one.middle - other.middle
    let overlap = min(right, otherRight) - max(one.left, other.left)
    return pitch > 0 && pitch < max(one.em, other.em) * 2.4
      && overlap > min(right - one.left, otherRight - other.left) * 0.5
  }

  /// The most lines of a label.
  private static let mostLines = 12
}
