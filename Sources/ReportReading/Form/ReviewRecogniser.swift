import DisclosureReport

/// Table four: one row of fifteen values, five for each block.
enum ReviewRecogniser {
  /// The cells and remarks.
  static func recognition(_ rows: [TokenRow]) -> Recognition {
    var result = Recognition()
    let ids = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { CellID.review(block, $0) }
    }
    if let scattered = scattered(rows, columns: ids.count) {
      result.fill(ids, .unplaced)
      result.reviewBlocks = ReviewBlocks.proven(scattered.values) ?? []
      result.remarks.append(
        Remark.unplaced(
          "R-scrambled", row: scattered, name: "review", columns: ids.count, found: scattered.values.count,
          cells: ids))
      return result
    }
    guard let row = dataRow(rows, columns: ids.count) else {
      if !rows.isEmpty { result.putBlank(ids) }
      return result
    }
    if GluedRows.isGlued(row, columns: ids.count), !row.isCut,
      !rows.indices.contains(where: { GluedRows.goesOn($0, in: rows) })
    {
      let ways = mayLeaveBlank(row) ? nil : ways(row)
      ProvenCells.put(row, ways?.isEmpty == true ? nil : ways, into: ids, &result)
    } else if !row.isDelimited, failingBlocks(row) > 1 {
      result.fill(ids, .unplaced)
      result.remarks.append(
        Remark.unplaced(
          "R-unplaced", row: row, name: "review", columns: ids.count, found: row.values.count, cells: ids))
    } else {
      result.put(row, into: ids)
    }
    return result
  }

  /// The ways to cut digits that ran together into three blocks; where they stand in three lines, each line is a block.
  private static func ways(_ row: TokenRow) -> [[Int]]? {
    let size = ReviewColumn.allCases.count
    let blocks = ReviewBlock.allCases.count
    let lines = Dictionary(grouping: row.values) { $0.line }.sorted { $0.key < $1.key }.map(\.value)
    let digits = lines.map { values in values.flatMap(\.digits).map { Int($0.value) - 48 } }
    guard lines.count == blocks else {
      return DigitCuts.blocks([digits.flatMap { $0 }], of: size, count: blocks)
    }
    var ways: [[Int]] = [[]]
    for line in digits {
      guard let found = DigitCuts.blocks([line], of: size, count: 1), found.count * ways.count <= 10_000
      else {
        return nil
      }
      ways = ways.flatMap { way in found.map { way + $0 } }
    }
    return ways
  }

  /// Whether the digits may also be those of a table with one blank cell, the other numbers of its block adding up.
  private static func mayLeaveBlank(_ row: TokenRow) -> Bool {
    let size = ReviewColumn.allCases.count
    let digits = row.values.flatMap(\.digits).map { Int($0.value) - 48 }
    return ReviewBlock.allCases.indices.contains { short in
      let sizes = ReviewBlock.allCases.indices.map { $0 == short ? size - 1 : size }
      return DigitCuts.blocks([digits], of: sizes)?.isEmpty != true
    }
  }

  /// How many blocks of fifteen values do not add up: where most do not, the text has lost a cell and won another.
  private static func failingBlocks(_ row: TokenRow) -> Int {
    let size = ReviewColumn.allCases.count
    guard row.values.count == size * ReviewBlock.allCases.count else { return 0 }
    return stride(from: 0, to: row.values.count, by: size).count { start in
      let numbers = row.values[start..<(start + size)].map(\.number)
      // Offices do print totals of 0 beside cases; that is a sum for the checks to judge.
      guard let total = numbers[size - 1], total != .zero else { return false }
      return numbers.dropLast().compactMap { $0 }.reduce(.zero, +) != total
    }
  }

  /// Fifteen values in several runs: their order in the text need not be the table's.
  ///
  /// Nil for any other table.
  private static func scattered(_ rows: [TokenRow], columns: Int) -> TokenRow? {
    let filled = rows.filter { $0.values.contains { !$0.isBlank } }
    guard var all = filled.first, filled.count > 1, tailJoined(filled, columns: columns) == nil else {
      return nil
    }
    all.values = filled.flatMap(\.values)
    let isWhole = filled.contains { row in
      if case .placed = RowValues.place(row, columns: columns) { true } else { false }
    }
    return all.values.count == columns && !isWhole && !filled.contains(where: \.isCut) ? all : nil
  }

  /// The row that holds the data: the first with fifteen values, or all values where no row has.
  private static func dataRow(_ rows: [TokenRow], columns: Int) -> TokenRow? {
    if let row = placed(rows, columns: columns) { return row }
    let filled = rows.filter { $0.values.contains { !$0.isBlank } }
    guard let first = filled.first else { return rows.first { !$0.values.isEmpty } }
    guard let joined = tailJoined(filled, columns: columns) else {
      var all = first
      all.values = filled.flatMap(\.values)
      return all
    }
    return joined
  }

  /// The first row that has a value for every column; a page number among blank cells is none, where another row has more numbers.
  private static func placed(_ rows: [TokenRow], columns: Int) -> TokenRow? {
    let most = rows.map { $0.values.count { $0.number != nil } }.max() ?? 0
    return rows.first { row in
      guard case .placed = RowValues.place(row, columns: columns) else { return false }
      return row.values.count { $0.number != nil } == most
    }
  }

  /// A text that prints the last header 总计 right before the last value.
  private static func tailJoined(_ rows: [TokenRow], columns: Int) -> TokenRow? {
    guard rows.count == 2, let first = rows.first, let last = rows.last,
      first.values.count == columns - 1, last.values.count == 1,
      LabelText.words(of: last.label) == "总计".scalars
    else { return nil }
    var row = first
    row.values += last.values
    row.isCut = last.isCut
    return row
  }
}
