import DisclosureReport

/// The layout of table three as some extractors print a PDF: labels and figures in blocks of their own, page by page.
///
/// Seven blocks of figures of the same size are that many rows, column by column. Each page must have as many rows as
/// labels, and the labels must follow the form without a gap; otherwise there are no rows.
struct PdfReadingOrder: Sendable {
  private let page: PageText
  private let lexer: FigureLexer
  private let range: Range<Int>

  /// A block of lines between blank lines.
  private enum Block {
    case figures([ValueToken])
    case words([Unicode.Scalar], line: Int)
  }

  /// The rows of a range of a page; nil where blocks and labels do not fit together.
  static func rows(of page: PageText, in range: Range<Int>) -> [TokenRow]? {
    PdfReadingOrder(page: page, lexer: FigureLexer(page, in: range), range: range).rows()
  }

  private func rows() -> [TokenRow]? {
    var result: [TokenRow] = []
    var last = -1
    for blocks in pages() {
      guard let values = valueRows(blocks) else { return nil }
      let labels = labels(blocks)
      let order = labels.compactMap { RequestLabels.order.firstIndex(of: $0.row) }
      guard values.count == labels.count, order == order.sorted(), follows(order, after: last),
        agrees(blocks, labels.map(\.row))
      else { return nil }
      last = order.last ?? last
      for (label, values) in zip(labels, values) {
        result.append(TokenRow(labels: [label.token], values: values, isDelimited: true))
      }
    }
    guard result.count >= 3 else { return nil }
    return result
  }

  // MARK: - Blocks

  /// The blocks of each page of the range.
  private func pages() -> [[Block]] {
    var pages: [[Block]] = [[]]
    var figures: [ValueToken] = []
    var words: [Unicode.Scalar] = []
    var wordsLine = 0
    func end() {
      if !figures.isEmpty { pages[pages.count - 1].append(.figures(figures)) }
      if !words.isEmpty { pages[pages.count - 1].append(.words(words, line: wordsLine)) }
      figures = []
      words = []
    }
    for index in page.lineIndex(of: range.lowerBound)..<page.lineCount {
      let line = page.line(at: index).clamped(to: range)
      guard page.line(at: index).lowerBound < range.upperBound else { break }
      let text = page.plain[line].filter { !EvenText.isSpace($0) }
      if text.isEmpty {
        end()
      } else if PageNumberLine.isOne(page.plain[line]) {
        end()
        pages.append([])
      } else if let values = values(line) {
        if !words.isEmpty { end() }
        figures += values
      } else {
        if !figures.isEmpty { end() }
        if words.isEmpty { wordsLine = page.number(ofLine: index) }
        words += text
      }
    }
    end()
    return pages
  }

  /// The values of a line that holds nothing else.
  private func values(_ line: Range<Int>) -> [ValueToken]? {
    var values: [ValueToken] = []
    var offset = line.lowerBound
    while offset < line.upperBound {
      if EvenText.isSpace(page.plain[offset]) {
        offset += 1
        continue
      }
      guard
        let figure = lexer.figure(at: offset, limit: line.upperBound)
          ?? lexer.mark(at: offset, limit: line.upperBound),
        figure.end == line.upperBound || EvenText.isSpace(page.plain[figure.end])
      else { return nil }
      values.append(figure.value)
      offset = figure.end
    }
    return values.isEmpty ? nil : values
  }

  // MARK: - Rows and labels

  /// The rows of seven values of a page's blocks; nil where the blocks do not make whole rows.
  private func valueRows(_ blocks: [Block]) -> [[ValueToken]]? {
    var columns: [[ValueToken]] = []
    var rows: [[ValueToken]] = []
    for block in blocks {
      guard case .figures(let values) = block else { continue }
      if values.count == 7, columns.isEmpty, Set(values.map(\.line)).count == 1 {
        rows.append(values)
        continue
      }
      guard columns.isEmpty || columns.last?.count == values.count else { return nil }
      columns.append(values)
      guard columns.count == 7 else { continue }
      for index in values.indices { rows.append(columns.map { $0[index] }) }
      columns = []
    }
    return columns.isEmpty ? rows : nil
  }

  /// The labels of a page in the form's order, each once.
  private func labels(_ blocks: [Block]) -> [(row: RequestRow, token: LabelToken)] {
    var text: [Unicode.Scalar] = []
    var line = 1
    for case .words(let words, let first) in blocks {
      if text.isEmpty { line = first }
      text += words
    }
    let matches = RequestLabels.matches(in: LabelText.core(of: text))
    return matches.sorted { Self.place($0.row) < Self.place($1.row) }.map { match in
      (match.row, LabelToken(scalars: RequestLabels.label(of: match.row), line: line))
    }
  }

  private static func place(_ row: RequestRow) -> Int { RequestLabels.order.firstIndex(of: row) ?? 0 }

  /// Whether a page's labels go on where the last page ended, none left out; （六） is one row or three.
  private func follows(_ order: [Int], after last: Int) -> Bool {
    let other = Self.place(.other)
    let split = Self.place(.notCorrected)..<other
    let hasSplit = order.contains { split.contains($0) } || split.contains(last)
    var expected = last + 1
    for place in order {
      if expected == split.lowerBound, !hasSplit, place == other { expected = other }
      if expected == other, hasSplit { expected += 1 }
      guard place == expected else { return false }
      expected = place + 1
    }
    return true
  }

  /// Whether no row stands right after one label that is not its own.
  private func agrees(_ blocks: [Block], _ labels: [RequestRow]) -> Bool {
    var next = 0
    var count = 0
    var words: [Unicode.Scalar] = []
    for block in blocks {
      guard case .figures(let values) = block else {
        if case .words(let text, _) = block { words += text }
        continue
      }
      if count == 0, values.count == 1 || values.count == 7 {
        let named = RequestLabels.matches(in: LabelText.core(of: words))
        if named.count == 1, labels.indices.contains(next), named[0].row != labels[next] { return false }
      }
      words = []
      count += values.count
      if count % 7 == 0, count == 7 || count == 7 * values.count {
        next += count / 7
        count = 0
      }
    }
    return true
  }
}
