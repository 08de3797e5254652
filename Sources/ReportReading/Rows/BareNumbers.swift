import DisclosureReport

/// Figures in lines that hold nothing but figures: what an extractor printed apart from the table that they belong to.
enum BareNumbers {
  /// The figures, in the order of the text.
  static func values(of page: PageText, in range: Range<Int>) -> [ValueToken] {
    guard !range.isEmpty else { return [] }
    let lexer = FigureLexer(page, in: range)
    let lines = page.lineIndex(of: range.lowerBound)...page.lineIndex(of: range.upperBound - 1)
    return lines.flatMap { index -> [ValueToken] in
      let line = page.line(at: index).clamped(to: range)
      guard page.plain[line].allSatisfy({ EvenText.isDigit($0) || EvenText.isSpace($0) }) else { return [] }
      return line.split { EvenText.isSpace(page.plain[$0]) }.compactMap { figure in
        figure.first.map { lexer.token($0..<($0 + figure.count)) }
      }
    }
  }
}
