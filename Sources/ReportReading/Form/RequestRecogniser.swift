import DisclosureReport

/// Table three: labels in the form's order, seven values a row.
struct RequestRecogniser: Sendable {
  /// The most rows that are looked at: far more than the form has.
  static let maximumRows = 2000

  private let rows: [TokenRow]
  private let matches: [[RequestLabels.Match]]
  private let labels: [[Unicode.Scalar]]
  private var owner: [RequestRow: Int] = [:]

  /// A recogniser for the rows of one table.
  init(_ rows: [TokenRow]) {
    let rows = Array(rows.prefix(Self.maximumRows))
    self.rows = rows
    labels = rows.map { LabelText.core(of: $0.label) }
    matches = labels.map(RequestLabels.matches)
    assignMatched()
    assignTotal()
    assignAlike()
    assignRest()
  }

  /// The cells and remarks.
  func recognition() -> Recognition {
    var result = Recognition()
    let doubtful = doubtfulRows
    let glued = glued
    for row in RequestLabels.order {
      let ids = ApplicantColumn.allCases.map { CellID.requests(row, $0) }
      if let index = owner[row], let glued, !rows[index].isCut, !isWhole(rows[index]) {
        ProvenCells.put(rows[index], glued.ways[row], into: ids, &result)
      } else if let index = owner[row] {
        put(rows[index], row, ids, doubt: doubtful[row], into: &result)
      } else if let (raw, line) = PrintedText.behind(row, in: rows) {
        result.fill(ids, .unreadable)
        result.remarks.append(
          Remark.make("R-unreadable", .warning, cells: ids, details: ["raw": raw], line: line))
      } else if namesBlank(row) {
        result.putBlank(ids)
      }
    }
    let subtotals = glued == nil ? subtotals : nil
    result.subtotals = subtotals?.cells ?? [:]
    result.remarks += extraRows(without: subtotals?.groups ?? [:])
    return result
  }

  /// The solver, where the table's digits ran together; it solves only rows that print digits for all their cells.
  private var glued: GluedRows? {
    let owned = owner.mapValues { rows[$0] }
    guard GluedRows.isGlued(Array(owned.values), columns: 7) else { return nil }
    let leavesEmpty = RequestLabels.order.contains { owner[$0] == nil && namesBlank($0) }
    return GluedRows(
      owner.filter { !GluedRows.goesOn($0.value, in: rows) }.mapValues { rows[$0] },
      fillsCells: !leavesEmpty && GluedRows.fillCells(owned.values.map { ($0, 7) }))
  }

  /// Whether a row of a glued table is printed apart: seven values that add up.
  private func isWhole(_ row: TokenRow) -> Bool {
    let numbers = row.values.compactMap(\.number)
    return row.values.count > 7 || numbers.count == 7 && numbers.dropLast().reduce(.zero, +) == numbers[6]
  }

  private func put(
    _ tokens: TokenRow, _ row: RequestRow, _ ids: [CellID], doubt: String?, into result: inout Recognition
  ) {
    if let doubt {
      result.fill(ids, .unplaced)
      result.remarks.append(
        Remark.unplaced(
          doubt, row: tokens, name: "requests.\(row.rawValue)", columns: ids.count,
          found: tokens.values.count, cells: ids))
    } else {
      result.put(tokens, into: ids)
    }
  }

  // MARK: - Which row is which

  /// The longest series of rows whose last named label stands in the form's order.
  private mutating func assignMatched() {
    let owners = RequestLabels.owners(in: labels)
    let candidates = rows.indices.compactMap { index -> (Int, Int)? in
      guard !rows[index].values.isEmpty, let match = owners[index] else { return nil }
      return RequestLabels.order.firstIndex(of: match.row).map { (index, $0) }
    }
    for (index, place) in Self.longestRise(candidates) { owner[RequestLabels.order[place]] = index }
  }

  /// 总计 without its （七）: the only row of that name between the outcomes and 结转下年.
  private mutating func assignTotal() {
    guard owner[.handled] == nil, let end = owner[.carriedOut] else { return }
    let last = owner.filter { $0.key.group != nil }.map(\.value).max() ?? rows.count
    let named = rows.indices.filter { index in
      index > last && index < end && !rows[index].values.isEmpty
        && LabelText.words(of: labels[index]).ends(with: "总计".scalars) && labels[index].count <= 20
    }
    if named.count == 1 { owner[.handled] = named[0] }
  }

  /// （六）其他处理 is one row or three: after its first or second row, what is called 其他 is the third.
  private mutating func assignRest() {
    guard let index = owner[.other], owner[.notCorrected] != nil || owner[.feeUnpaid] != nil else { return }
    owner[.other] = nil
    if owner[.otherRest] == nil, LabelText.words(of: labels[index]).ends(with: "其他".scalars) {
      owner[.otherRest] = index
    }
  }

  /// A row whose label is damaged takes the place that is free between its neighbours, if its words are alike enough.
  private mutating func assignAlike() {
    for index in rows.indices
    where !rows[index].values.isEmpty && RequestLabels.owner(in: labels[index]) == nil
      && !RequestLabels.namesAdded(labels[index])
    {
      let before = owner.filter { $0.value < index }.compactMap { RequestLabels.order.firstIndex(of: $0.key) }
      let after = owner.filter { $0.value > index }.compactMap { RequestLabels.order.firstIndex(of: $0.key) }
      guard let low = before.max(), let high = after.min(), high > low + 1 else { continue }
      let start = max(
        RequestLabels.ordinalStart(in: labels[index]) ?? 0, RequestLabels.headStart(in: labels[index]) ?? 0)
      let ordinal = labels[index].indices.contains(start) ? labels[index][start] : nil
      // An ordinal that is printed is the row's own: 1.申请 is no 2.重复申请.
      let free = RequestLabels.order[(low + 1)..<high].filter { row in
        row != .other && (ordinal.map(EvenText.isDigit) != true || RequestLabels.ordinal(of: row) == ordinal)
      }
      let words = LabelText.words(of: Array(labels[index][start...]))
      let scored = free.map { ($0, LabelText.likeness(words, to: RequestLabels.words(of: $0))) }
      guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 0.5,
        scored.count(where: { $0.1 > best.1 - 0.1 }) == 1
      else { continue }
      owner[best.0] = index
    }
  }

  // MARK: - Doubts

  /// Whether values stand in a run of two rows or more, or seven without a label.
  var isDisordered: Bool {
    let taken = Set(owner.values)
    let sums = subtotals.groups
    let end = owner[.carriedOut] ?? rows.count
    return rows.indices.contains { index in
      guard index <= end, !rows[index].isDelimited else { return false }
      let count = rows[index].values.count { !$0.isBlank }
      if taken.contains(index) { return count >= 14 }
      return count >= 7 && matches[index].isEmpty && !RequestLabels.isSubtotal(labels[index])
        && sums[index] == nil
    }
  }

  /// Rows whose values may be another row's, and the rule that says so.
  ///
  /// Labels in a run, then values: where values also come in runs or without a label, the text's order is not the table's.
  private var doubtfulRows: [RequestRow: String] {
    let isDisordered = isDisordered
    let isWhole = owner[.carriedOut] != nil
    var doubtful: [RequestRow: String] = [:]
    for (row, index) in owner where !rows[index].isDelimited {
      let unowned = matches[index].dropLast().contains { owner[$0.row] == nil && $0.row != row }
      let contradicts = rows[index].values.count { !$0.isBlank } == 7 && unowned
      if contradicts, isDisordered || !isWhole || mayBeTotals(index) { doubtful[row] = "R-unplaced" }
      if isDisordered, !rows[index].isDelimited { doubtful[row] = "R-unplaced" }
    }
    if losesCells {
      for (row, index) in owner where !rows[index].isDelimited && breaksSum(index) {
        doubtful[row] = "R-unplaced"
      }
    }
    for (row, index) in owner where LabelText.isQualified(rows[index].label) || namesSeveral(index) {
      doubtful[row] = "R-unplaced"
    }
    for (row, index) in owner where conflicts(row, index) { doubtful[row] = "R-duplicate" }
    return doubtful
  }

  /// Whether one cell names several rows, whose figures may be any one's or all together.
  private func namesSeveral(_ index: Int) -> Bool {
    guard rows[index].isDelimited, matches[index].count > 1, let cell = rows[index].labels.last else {
      return false
    }
    let named = RequestLabels.matches(in: LabelText.core(of: cell.scalars)).map(\.row)
    return Set(named).subtracting([.other]).count > 1
  }

  /// Whether the layout leaves out cells, so that seven values need not be one for each column.
  private var losesCells: Bool {
    owner.values.contains {
      !rows[$0].isDelimited && !rows[$0].isCut && (1..<7).contains(rows[$0].values.count)
    }
  }

  /// Whether a run of labels may be followed by one figure for each of them, instead of the last one's seven.
  private func mayBeTotals(_ index: Int) -> Bool { matches[index].count == 7 || breaksSum(index) }

  /// Whether seven numbers do not add up.
  private func breaksSum(_ index: Int) -> Bool {
    let numbers = rows[index].values.compactMap(\.number)
    return numbers.count == 7 && numbers.dropLast().reduce(.zero, +) != numbers[6]
  }

  /// Whether the same row stands a second time with other values.
  private func conflicts(_ row: RequestRow, _ index: Int) -> Bool {
    rows.indices.contains { other in
      other != index && matches[other].last?.row == row && !rows[other].values.isEmpty
        && (!RequestLabels.isBareTotal(labels[other]) || RequestLabels.isBareTotal(labels[index]))
        && rows[other].values.map(\.content) != rows[index].values.map(\.content)
    }
  }

  /// Whether a row is named without any value.
  private func namesBlank(_ row: RequestRow) -> Bool {
    matches.contains { $0.contains { $0.row == row } }
      && (row != .other || ![.notCorrected, .feeUnpaid, .otherRest].contains { owner[$0] != nil })
  }

  private var subtotals: GroupSubtotals { GroupSubtotals(rows, labels: labels, owner: owner) }

  private func extraRows(without subtotals: [Int: OutcomeGroup]) -> [Finding] {
    let taken = Set(owner.values).union(subtotals.keys)
    let end = owner[.carriedOut] ?? rows.count
    return rows.indices.filter { index in
      index < end && !taken.contains(index) && rows[index].values.contains { !$0.isBlank }
    }.map { Remark.extra(rows[$0], section: .requests) }
  }

  /// The longest subsequence with rising places; the earliest of equals.
  static func longestRise(_ items: [(Int, Int)]) -> [(Int, Int)] {
    var length = [Int](repeating: 1, count: items.count)
    var back = [Int?](repeating: nil, count: items.count)
    for index in items.indices {
      for earlier in 0..<index where items[earlier].1 < items[index].1 && length[earlier] + 1 > length[index]
      {
        length[index] = length[earlier] + 1
        back[index] = earlier
      }
    }
    guard var index = length.indices.max(by: { length[$0] < length[$1] }) else { return [] }
    if let first = length.firstIndex(of: length[index]) { index = first }
    var result: [(Int, Int)] = []
    var next: Int? = index
    while let position = next {
      result.append(items[position])
      next = back[position]
    }
    return result.reversed()
  }
}
