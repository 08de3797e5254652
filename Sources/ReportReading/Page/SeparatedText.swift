/// Tables that a spreadsheet or a program wrote as CSV, with commas or semicolons, among the lines of a text.
///
/// Three records or more of as many cells each, most of which begin with words in a cell of their own, are a table; a comma between
/// digits is else part of a number. Records are written with pipes, a cell of several lines in one.
struct SeparatedText {
  /// The lines of a text whose tables are written with pipes, each with its number in the file; nil where there is no such table.
  static func lines(_ text: [Unicode.Scalar]) -> [(number: Int, text: [Unicode.Scalar])]? {
    for separator in separators where text.contains(separator) {
      var reader = SeparatedText(text, separator)
      reader.run()
      if reader.hasTable { return reader.written }
    }
    return nil
  }

  /// A record: its cells, and where it stands.
  private struct Record {
    let number: Int
    let range: Range<Int>
    let cells: [[Unicode.Scalar]]

    var hasWords: Bool { cells.contains { $0.contains(where: EvenText.isHan) } }

    /// Whether it begins with a cell of words alone: 行政许可,61.
    var isLabelled: Bool {
      guard let first = cells.first(where: { !$0.isEmpty }), let last = first.last else { return false }
      return first.contains(where: EvenText.isHan) && !EvenText.isDigit(EvenText.even(last))
    }

    /// How many cells are a number and nothing else.
    var figures: Int {
      cells.count { cell in
        !cell.isEmpty && cell.allSatisfy { EvenText.isDigit(EvenText.even($0)) || $0 == "." || $0 == "," }
      }
    }

    /// Whether a number with its groups stands behind words of the same cell: 行政许可 1,139,900.
    var hasGroups: Bool {
      zip(cells, cells.dropFirst()).contains { left, right in
        left.contains(where: EvenText.isHan) && left.last.map { EvenText.isDigit(EvenText.even($0)) } == true
          && right.count == 3 && right.allSatisfy { EvenText.isDigit(EvenText.even($0)) }
      }
    }
  }

  private static let separators: [Unicode.Scalar] = [",", ";"]
  private static let leastCells = 3
  private static let leastRecords = 3
  private static let mostCells = 200

  private let text: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var block: [Record] = []
  private var written: [(number: Int, text: [Unicode.Scalar])] = []
  private var hasTable = false
  /// How many quotes were found not to end.
  private var open = 0

  private init(_ text: [Unicode.Scalar], _ separator: Unicode.Scalar) {
    self.text = text
    self.separator = separator
  }

  private mutating func run() {
    var position = 0
    var number = 1
    while position < text.count {
      let record = record(at: position, number)
      let goesOn =
        record.map { $0.cells.count == block.last?.cells.count && ($0.hasWords || !block.isEmpty) } ?? false
      if !goesOn { endBlock() }
      if let record, goesOn || record.hasWords {
        block.append(record)
        position = record.range.upperBound
        number += text[record.range].count { $0 == "\n" }
      } else {
        let end = text[position...].firstIndex(of: "\n") ?? text.count
        written.append((number, Array(text[position..<end])))
        position = end
      }
      // Behind the line's end.
      if position < text.count { number += 1 }
      position += 1
    }
    endBlock()
    // A line that ends is followed by one more, be it empty: what it ends with is whole.
    if text.last == "\n" { written.append((number, [])) }
  }

  /// The record that begins at a place; nil where there are too few cells, or a quote does not end.
  private mutating func record(at start: Int, _ number: Int) -> Record? {
    var cells: [[Unicode.Scalar]] = []
    var cell: [Unicode.Scalar] = []
    var isQuoted = false
    var position = start
    while position < text.count {
      let scalar = text[position]
      if isQuoted {
        if scalar == "\"" {
          if position + 1 < text.count, text[position + 1] == "\"" {
            cell.append(scalar)
            position += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.append(scalar)
        }
        if position - start > Self.longest {
          open += 1
          return nil
        }
      } else if scalar == "\"", open < Self.mostOpen, cell.allSatisfy({ EvenText.isSpace(EvenText.even($0)) })
      {
        cell = []
        isQuoted = true
      } else if scalar == separator {
        cells.append(Self.trimmed(cell))
        cell = []
        if cells.count > Self.mostCells { return nil }
      } else if scalar == "\n" {
        break
      } else if scalar == "|" {
        // A row that has its bars already.
        return nil
      } else {
        cell.append(scalar)
      }
      position += 1
    }
    if isQuoted { open += 1 }
    guard !isQuoted, cells.count + 1 >= Self.leastCells else { return nil }
    cells.append(Self.trimmed(cell))
    return Record(number: number, range: start..<position, cells: cells)
  }

  /// Writes the records as a table where they are one, else as they stand.
  private mutating func endBlock() {
    defer { block = [] }
    let labelled = block.count(where: \.isLabelled)
    let isTable =
      block.count >= Self.leastRecords && labelled * 2 >= block.count(where: \.hasWords)
      && block.reduce(0, { $0 + $1.figures }) > 1 && !block.contains(where: \.hasGroups)
    for record in block {
      if isTable {
        written.append((record.number, row(record)))
      } else {
        for (index, line) in text[record.range].split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          written.append((record.number + index, Array(line)))
        }
      }
    }
    hasTable = hasTable || isTable
  }

  /// The record with pipes around its cells; the last one is left open where the file ends with it, since it may be cut.
  private func row(_ record: Record) -> [Unicode.Scalar] {
    let row: [Unicode.Scalar] = record.cells.reduce(into: ["|"]) { row, cell in
      row.append(" ")
      // Two numbers in a cell are not told from one that is torn.
      let isTorn = Self.isTorn(cell)
      row += cell.map { scalar in
        let isGap = scalar == "|" || EvenText.isSpace(EvenText.even(scalar))
        return isGap ? isTorn ? "\u{FFFD}" : " " : scalar
      }
      row += [" ", "|"]
    }
    return record.range.upperBound == text.count ? row.dropLast(2) : row
  }

  /// Whether a cell has digits and spaces alone, which are not groups of three, or bars: 2 0, 2|0.
  private static func isTorn(_ cell: [Unicode.Scalar]) -> Bool {
    if cell.contains("|") { return true }
    let groups = EvenText.even(cell).split(whereSeparator: EvenText.isSpace)
    return groups.count > 1 && groups.allSatisfy { $0.allSatisfy(EvenText.isDigit) }
      && (groups.first?.count ?? 0 > 3 || groups.dropFirst().contains { $0.count != 3 })
  }

  private static func trimmed(_ cell: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let start = cell.drop { EvenText.isSpace(EvenText.even($0)) }
    let end = start.lastIndex { !EvenText.isSpace(EvenText.even($0)) }
    return end.map { Array(start[...$0]) } ?? []
  }

  /// The longest record whose quotes are looked for.
  private static let longest = 4_000
  private static let mostOpen = 100
}
