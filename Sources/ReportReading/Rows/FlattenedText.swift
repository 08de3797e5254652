/// The layout of tables that have become a stream: in one line, one cell a line, or rows with pipes.
///
/// A row begins with the first label after a value and ends with the last value before the next label. Pipes show blank
/// cells; where a converter fills rows up with runs of pipes, only blanks between two values count.
struct FlattenedText: Sendable {
  private let page: PageText
  private let range: Range<Int>
  private let lexer: FigureLexer
  private let pipes: PipeStyle
  private var rows: [TokenRow] = []
  private var row = TokenRow()
  private var word: Range<Int>?
  private var pendingBlanks: [Int] = []
  private var contentSincePipe = true
  private var heads: RepeatedCells?

  /// The rows of a range of a page.
  static func rows(of page: PageText, in range: Range<Int>) -> [TokenRow] {
    var layout = FlattenedText(page, range)
    layout.run()
    return layout.rows
  }

  private init(_ page: PageText, _ range: Range<Int>) {
    self.page = page
    self.range = range
    lexer = FigureLexer(page, in: range)
    pipes = PipeStyle(page, in: range)
  }

  private mutating func run() {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isLineStart(offset), let end = PageNumberLine.end(of: page, at: offset, limit: range.upperBound) {
        endWord()
        offset = end
      } else {
        offset = step(offset)
      }
    }
    endWord()
    if range.upperBound == page.count, let last = row.values.last, last.end(in: page) == page.count {
      row.isCut = true
    }
    endRow()
  }

  /// Takes what stands at an offset and answers where to go on.
  private mutating func step(_ offset: Int) -> Int {
    let scalar = page.plain[offset]
    if scalar == "\n" {
      endWord()
      endLine(offset)
      return offset + 1
    }
    if EvenText.isSpace(scalar) {
      if scalar == " " { endWord() }
      return offset + 1
    }
    if scalar == "|" {
      pipe(offset)
      return offset + 1
    }
    if scalar == "(", let close = lexer.brackets[offset] {
      if takeNote((offset + 1)..<close) { return close + 1 }
      extendWord(offset..<(close + 1))
      return close + 1
    }
    if let figure = value(offset) {
      take(figure.value)
      return figure.end
    }
    let end = EvenText.isDigit(scalar) ? digitsEnd(offset) : offset + 1
    extendWord(offset..<end)
    return end
  }

  private func value(_ offset: Int) -> FigureLexer.Figure? {
    let before: Unicode.Scalar = offset > range.lowerBound ? page.plain[offset - 1] : "\n"
    let stands = EvenText.isSpace(before) || before == "|"
    let scalar = page.plain[offset]
    if EvenText.isDigit(scalar) || (stands && (scalar == "-" || scalar == "+")), !beginsLabel(offset),
      let figure = lexer.figure(at: offset, limit: range.upperBound)
    {
      if !stands, followsWordsOfItsCell(offset) {
        return FigureLexer.Figure(value: lexer.absent(.unreadable, offset..<figure.end), end: figure.end)
      }
      var figure = figure
      figure.value.touches = !stands
      return figure
    }
    return stands ? lexer.mark(at: offset, limit: range.upperBound) : nil
  }

  /// Whether digits touch words of a cell that is no label of the form, in a row whose cells are shown: 累计23, 见附件1.
  private func followsWordsOfItsCell(_ offset: Int) -> Bool {
    guard pipes.isOneRowALine, !row.labels.isEmpty else { return false }
    var start = offset
    while start > range.lowerBound, page.plain[start - 1] != "|", page.plain[start - 1] != "\n" { start -= 1 }
    guard start > range.lowerBound, page.plain[start - 1] == "|", word?.lowerBound ?? start >= start else {
      return false
    }
    let words = page.plain[start..<offset].filter { !EvenText.isSpace($0) }
    return words.contains(where: EvenText.isHan)
      && !words.indices.contains { LabelStart.stands(in: words, at: $0, limit: words.count) }
  }

  /// Whether one digit at the beginning of a line goes on in words: the ordinal of a label that lost its point.
  private func beginsLabel(_ offset: Int) -> Bool {
    guard EvenText.isDigit(page.plain[offset]),
      let word = page.plain[(offset + 1)...].first(where: { $0 != " " }),
      EvenText.isHan(word), offset + 1 < range.upperBound, page.plain[offset + 1] == " "
    else { return false }
    var start = offset
    while start > range.lowerBound, page.plain[start - 1] == " " { start -= 1 }
    return isLineStart(start)
  }

  /// A remark on the value before it, set apart by a space or a line break: 22 （其中修订 16 件）.
  private mutating func takeNote(_ range: Range<Int>) -> Bool {
    guard word == nil, var value = row.values.last, value.number != nil, value.note == nil,
      Self.noteWords.contains(where: { Array(page.plain[range]).contains(word: $0) })
    else { return false }
    value.note = page.text(range)
    row.values[row.values.count - 1] = value
    return true
  }

  private static let noteWords = ["其中", "含", "包括", "包含"].map(\.scalars)

  private func digitsEnd(_ start: Int) -> Int {
    var end = start
    while end < range.upperBound, EvenText.isDigit(page.plain[end]) { end += 1 }
    return end
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == range.lowerBound || page.plain[offset - 1] == "\n"
  }

  // MARK: - Words and values

  private mutating func extendWord(_ piece: Range<Int>) {
    if word == nil { beginLabel() }
    word = (word?.lowerBound ?? piece.lowerBound)..<piece.upperBound
    contentSincePipe = true
  }

  private mutating func endWord() {
    guard let range = word else { return }
    word = nil
    let scalars = page.plain[range].filter { !EvenText.isSpace($0) && $0 != "|" }
    row.labels.append(LabelToken(scalars: scalars, line: page.line(of: range.lowerBound)))
  }

  /// A label after values begins a new row; so does one after a row of blanks.
  private mutating func beginLabel() {
    // Where each line is a row, words after its values leave in doubt which columns they stand in.
    if pipes.isOneRowALine, row.values.first?.isBlank == true { row.isCut = true }
    if !row.values.isEmpty || (!row.labels.isEmpty && pendingBlanks.count > 1) { endRow() }
    pendingBlanks = []
  }

  private mutating func take(_ value: ValueToken) {
    endWord()
    flushBlanks()
    row.values.append(value)
    contentSincePipe = true
  }

  // MARK: - Pipes and rows

  private mutating func pipe(_ offset: Int) {
    endWord()
    if !contentSincePipe { pendingBlanks.append(offset) }
    contentSincePipe = false
  }

  private mutating func flushBlanks() {
    guard !pendingBlanks.isEmpty else { return }
    row.showsBlanks = true
    row.values += pendingBlanks.map { lexer.absent(.blank, $0..<$0) }
    pendingBlanks = []
  }

  private mutating func endLine(_ offset: Int) {
    // Numbers in a line without bars are no cells of the rows around it, and what is blank there is none of theirs.
    if let last = row.values.last, last.line == page.line(of: offset), !hasBar(before: offset),
      pipes.isOneRowALine || isBeforeEmptyCells(offset)
    {
      row.isDelimited = true
      endRow()
      contentSincePipe = !pipes.rowsStartWithCell
      return
    }
    guard pipes.isOneRowALine, row.values.isEmpty || pipes.endsRow(page, at: offset) else { return }
    if pipes.endsRow(page, at: offset) {
      if !pipes.rowsEndWithPipe, !contentSincePipe { pendingBlanks.append(offset) }
      row.isDelimited = true
      endRow()
    }
    contentSincePipe = !pipes.rowsStartWithCell
  }

  /// Whether a bar stands in the line that ends at an offset.
  private func hasBar(before offset: Int) -> Bool {
    page.plain[page.line(at: page.lineIndex(of: offset))].contains("|")
  }

  /// Whether the next line that is not empty has nothing but the bars of three cells or more.
  private func isBeforeEmptyCells(_ offset: Int) -> Bool {
    let next = page.lineIndex(of: offset) + 1
    let line = (next..<max(next, min(page.lineCount, next + 4))).lazy.map { page.plain[page.line(at: $0)] }
      .first { !$0.allSatisfy(EvenText.isSpace) }
    guard let line else { return false }
    return line.count { $0 == "|" } >= 3 && line.allSatisfy { EvenText.isSpace($0) || $0 == "|" }
  }

  private mutating func endRow() {
    let isEmpty = row.values.allSatisfy(\.isBlank)
    if isEmpty || !pipes.fillsUp { flushBlanks() }
    pendingBlanks = []
    if row.isDelimited {
      row.cells = pipes.cells(of: row, page)
      if row.values.isEmpty { heads = pipes.texts(of: row, page).flatMap(RepeatedCells.init) ?? heads }
      row.merged = heads?.merged(row)
    }
    if !row.labels.isEmpty || !row.values.isEmpty { rows.append(row) }
    row = TokenRow()
  }
}

extension ValueToken {
  /// The offset after the figure's digits.
  func end(in page: PageText) -> Int {
    guard line >= 1 else { return -1 }
    let lines = page.lineCount
    let start = page.line(at: min(line, lines) - 1).lowerBound
    return start + column - 1 + raw.unicodeScalars.count
  }
}
