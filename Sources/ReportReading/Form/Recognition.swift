import DisclosureReport

/// What the recogniser made of a table: cells and remarks.
struct Recognition: Sendable {
  /// The cells of the rows that the table has.
  var cells: [CellID: Cell] = [:]
  /// The sums of outcome groups that an office added to table three.
  var subtotals: [OutcomeGroup: [ApplicantColumn: Cell]] = [:]
  /// What there is to say about them.
  var remarks: [Finding] = []
  /// The blocks of table four that the sums prove but nothing in the table names.
  var reviewBlocks: [ReviewBlocks.Block] = []

  /// Adds another table's.
  mutating func add(_ other: Recognition) {
    cells.merge(other.cells) { first, _ in first }
    subtotals.merge(other.subtotals) { first, _ in first }
    remarks += other.remarks
    reviewBlocks += other.reviewBlocks
  }

  /// Puts a row's values into its cells, or marks the cells where they cannot be placed.
  mutating func put(_ row: TokenRow, into ids: [CellID]) {
    let name = ids.first.map { "\($0.section.rawValue).\($0.row)" } ?? ""
    switch RowValues.place(row, columns: ids.count) {
    case .placed(let values):
      for (id, value) in zip(ids, values) {
        let (cell, remark) = RowValues.cell(value, at: id)
        cells[id] = cell
        if let remark { remarks.append(remark) }
      }
    case .blank:
      putBlank(ids)
    case .short(let found):
      fill(ids, .unplaced)
      let rule = row.isCut ? "R-cut" : "R-short-row"
      remarks.append(
        Remark.unplaced(rule, row: row, name: name, columns: ids.count, found: found, cells: ids))
    case .long(let found):
      fill(ids, .unplaced)
      remarks.append(
        Remark.unplaced("R-long-row", row: row, name: name, columns: ids.count, found: found, cells: ids))
    }
  }

  /// Marks cells that print nothing.
  mutating func putBlank(_ ids: [CellID]) { fill(ids, .blank) }

  /// Marks all of some cells alike.
  mutating func fill(_ ids: [CellID], _ mark: Cell.Mark) {
    for id in ids { cells[id] = Cell(mark) }
  }

  /// Table three with some of its rows alone.
  func keeping(_ rows: Set<RequestRow>) -> Recognition {
    let ids = Set(rows.flatMap { row in ApplicantColumn.allCases.map { CellID.requests(row, $0) } })
    var result = Recognition(subtotals: subtotals)
    result.cells = cells.filter { ids.contains($0.key) }
    result.remarks = remarks.filter { $0.cells.isEmpty || $0.cells.contains(where: ids.contains) }
    return result
  }

  /// A table read in two ways: a row that only one of them could place is taken, one that they place differently is not.
  func reconciled(with other: Recognition, rows: [[CellID]] = Self.requestRows) -> Recognition {
    var result = Recognition(subtotals: subtotals)
    for (group, cells) in other.subtotals {
      let mine = subtotals[group]
      result.subtotals[group] =
        mine == nil || mine?.mapValues(\.value) == cells.mapValues(\.value) ? cells : nil
    }
    for ids in rows {
      let mine = ids.compactMap { cells[$0] }
      let theirs = ids.compactMap { other.cells[$0] }
      let agree = mine.map(\.value) == theirs.map(\.value)
      if Self.isPlaced(mine), Self.isPlaced(theirs), !agree {
        result.fill(ids, .unplaced)
        result.remarks.append(Remark.competing(ids))
        continue
      }
      let useTheirs = mine.isEmpty || (!Self.isPlaced(mine) && Self.isPlaced(theirs))
      for (id, cell) in zip(ids, useTheirs ? theirs : mine) { result.cells[id] = cell }
      let taken = useTheirs ? other : self
      result.remarks += taken.remarks.filter { $0.cells.contains { ids.contains($0) } }
    }
    // What the form does not have is said of where neither reading found a row.
    let read = Set(result.cells.values.compactMap { $0.origin?.line })
    result.remarks += other.remarks.filter { remark in
      remark.cells.isEmpty && remark.line.map { !read.contains($0) } == true
    }
    return result
  }

  /// Table three without the rows that are read otherwise in each of some ways, of which one is right; as it is where there are none.
  func agreeing(withOneOf ways: [Recognition]) -> Recognition {
    guard !ways.isEmpty else { return self }
    var result = self
    for ids in Self.requestRows {
      let mine = ids.map { cells[$0]?.value }
      let isAllowed = ways.contains { way in ids.map { way.cells[$0]?.value } == mine }
      guard mine.contains(where: { $0 != nil }), !isAllowed else { continue }
      result.fill(ids, .unplaced)
      result.remarks.append(Remark.competing(ids))
    }
    return result
  }

  /// Marks rows of table three of which readings compete.
  mutating func leaveOpen(_ rows: [RequestRow]) {
    for row in rows {
      let ids = ApplicantColumn.allCases.map { CellID.requests(row, $0) }
      fill(ids, .unplaced)
      remarks.append(Remark.competing(ids))
    }
  }

  /// The cells of each row of table three.
  static let requestRows = RequestRow.allCases.map { row in
    ApplicantColumn.allCases.map { CellID.requests(row, $0) }
  }

  private static func isPlaced(_ row: [Cell]) -> Bool { row.contains { $0.value != nil } }
}
