/// Tells tables pasted from a spreadsheet, where a tab ends a cell, from text that is spaced with tabs.
enum TabbedText {
  /// Whether tabs divide cells: at least five lines have two of them, no row of seven figures has an empty cell
  /// between them, and no pipes are used.
  static func isTable(_ text: [Unicode.Scalar]) -> Bool {
    guard text.contains("\t"), !text.contains("|") else { return false }
    var lines = 0
    for line in text.split(separator: "\n") where line.contains("\t") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count > 2 { lines += 1 }
      let isFigure = cells.map { cell in
        !cell.isEmpty && cell.allSatisfy { EvenText.isDigit(EvenText.even($0)) }
      }
      let hasLabel = cells.contains { $0.contains { EvenText.isHan($0) } }
      if hasLabel, isFigure.count(where: { $0 }) >= 7, hasGap(cells.map(\.isEmpty), isFigure) { return false }
    }
    return lines >= 5
  }

  /// Whether an empty cell stands between two figures.
  private static func hasGap(_ isEmpty: [Bool], _ isFigure: [Bool]) -> Bool {
    guard let first = isFigure.firstIndex(of: true), let last = isFigure.lastIndex(of: true) else {
      return false
    }
    return isEmpty[first...last].contains(true)
  }
}
