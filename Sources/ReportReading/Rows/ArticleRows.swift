import DisclosureReport

/// The layout of table two in text that keeps lines, whatever stands of its labels: rows by the form's order within each article.
///
/// Article 20 (1) has two rows, (5) one or two, and so on. Where a block has as many lines of figures as the form has rows there, each
/// with a figure for every column, they are those rows.
enum ArticleRows {
  /// The rows of a range of a page in an edition; those of a block that does not fit are left out.
  static func rows(of page: PageText, in range: Range<Int>, edition: FormEdition) -> [TokenRow] {
    var found: [TokenRow] = []
    let form = Dictionary(grouping: ProactiveRow.rows(in: edition), by: article)
    let blocks = blocks(of: page, in: range)
    let order = Array("一二三四五六七八九".unicodeScalars)
    let captions = blocks.compactMap { order.firstIndex(of: $0.article) }
    // Captions in another order than the form's: what stands behind one need not be its own.
    guard captions == captions.sorted() else { return [] }
    // Only where no block lacks figures that may stand in another.
    let isWhole =
      blocks.map(\.article)
      == ProactiveRow.rows(in: edition).map(article).reduce(into: []) { articles, next in
        if articles.last != next { articles.append(next) }
      }
      && blocks.allSatisfy { block in
        let cells = form[block.article].map { $0.reduce(0) { $0 + $1.columns(in: edition).count } }
        return block.lines.reduce(0) { $0 + $1.values.count } == cells
      }
    for block in blocks {
      guard let rows = form[block.article], isInOrder(block, rows) else { continue }
      let counts = rows.map { $0.columns(in: edition).count }
      let runs = isWhole ? ArticleRuns.rows(block.pieces, rows, counts) : nil
      if let values = lines(block, rows, counts) ?? runs {
        found += zip(rows, values).map { row, values in
          // The header says in which unit money is counted.
          let labels = [row == rows.first ? block.header : [], ProactiveLabels.label(of: row)].filter {
            !$0.isEmpty
          }
          return TokenRow(
            labels: labels.map { LabelToken(scalars: $0, line: values[0].line) }, values: values,
            isDelimited: true, isCut: values.last?.end(in: page) == page.count)
        }
      }
    }
    return found
  }

  /// A line of a block: words, and figures before, between or behind them.
  private struct Line {
    var label: [Unicode.Scalar]
    var values: [ValueToken]
    var pieces: [ArticleRuns.Piece]
  }

  private struct Block {
    let article: Unicode.Scalar
    var header: [Unicode.Scalar] = []
    var lines: [Line] = []
    var pieces: [ArticleRuns.Piece] = []
  }

  /// The figures of a block's rows where each line with figures is one; nil where the lines are not the form's rows.
  private static func lines(_ block: Block, _ rows: [ProactiveRow], _ counts: [Int]) -> [[ValueToken]]? {
    guard rows.count == block.lines.count else { return nil }
    let fits = zip(zip(rows, counts), block.lines).allSatisfy { row, line in
      line.values.count == row.1 && names(line.label, row.0)
    }
    guard fits else { return nil }
    return block.lines.map { line in
      ProactiveLabels.matches(in: line.label).isEmpty ? line.values.map { $0.known(.byOrder) } : line.values
    }
  }

  /// Whether the words of a block, figures or not beside them, name its rows in the form's order and are those of no other block.
  private static func isInOrder(_ block: Block, _ rows: [ProactiveRow]) -> Bool {
    let words = block.pieces.compactMap { piece -> Unicode.Scalar? in
      if case .word(let scalar, _) = piece { scalar } else { nil }
    }
    let named = ProactiveLabels.matches(in: words).compactMap { rows.firstIndex(of: $0.row) }
    guard let first = rows.first else { return false }
    return named == named.sorted() && !LabelText.isQualified(words)
      && HeaderWords.of(first).foreign(words) == 0
  }

  /// The numeral of the item of Article 20 that a row stands under.
  static func article(_ row: ProactiveRow) -> Unicode.Scalar {
    switch row {
    case .rules, .normativeDocuments: "一"
    case .licences, .otherServices: "五"
    case .penalties, .compulsoryMeasures: "六"
    case .fees: "八"
    case .procurement: "九"
    }
  }

  /// Whether a line's own words name no other row.
  private static func names(_ label: [Unicode.Scalar], _ row: ProactiveRow) -> Bool {
    ProactiveLabels.matches(in: label).allSatisfy { $0.row == row }
  }

  /// The lines of figures behind each caption 第二十条第(一)项.
  private static func blocks(of page: PageText, in range: Range<Int>) -> [Block] {
    var blocks: [Block] = []
    let lexer = FigureLexer(page, in: range)
    for index in page.lineIndex(of: range.lowerBound)..<page.lineCount {
      guard page.line(at: index).lowerBound < range.upperBound else { break }
      let line = page.line(at: index).clamped(to: range)
      let text = page.plain[line].filter { !EvenText.isSpace($0) && $0 != "|" }
      if let article = caption(text) {
        blocks.append(Block(article: article))
      } else if !blocks.isEmpty, !PageNumberLine.isOne(page.plain[line]) {
        let found = Self.line(page, line, lexer)
        blocks[blocks.count - 1].pieces += found.pieces
        if !found.values.isEmpty {
          blocks[blocks.count - 1].lines.append(found)
        } else if blocks[blocks.count - 1].lines.isEmpty {
          blocks[blocks.count - 1].header += found.label
        }
      }
    }
    return blocks
  }

  private static func caption(_ text: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let start = text.position(of: "第二十条第".scalars) else { return nil }
    return text[(start + 5)...].prefix(3).first { LabelText.ordinals.contains($0) }
  }

  private static func line(_ page: PageText, _ range: Range<Int>, _ lexer: FigureLexer) -> Line {
    var line = Line(label: [], values: [], pieces: [])
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = page.plain[offset]
      let isGap = EvenText.isSpace(scalar) || scalar == "|"
      let stands =
        offset == range.lowerBound || EvenText.isSpace(page.plain[offset - 1])
        || page.plain[offset - 1] == "|"
      if !isGap, stands,
        let figure = lexer.figure(at: offset, limit: range.upperBound)
          ?? lexer.mark(at: offset, limit: range.upperBound)
      {
        line.values.append(figure.value)
        line.pieces.append(.figure(figure.value))
        offset = figure.end
      } else {
        if !isGap {
          line.label.append(scalar)
          line.pieces.append(.word(scalar, line: page.number(ofLine: page.lineIndex(of: offset))))
        }
        offset += 1
      }
    }
    return line
  }
}
