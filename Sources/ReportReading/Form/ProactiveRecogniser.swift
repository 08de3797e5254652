import DisclosureReport

/// Table two: labels in the form's order, one to three values a row by edition.
struct ProactiveRecogniser: Sendable {
  private let rows: [TokenRow]
  private let block: [Int]
  private let isReordered: Bool
  private let isScrambled: Bool
  private let edition: FormEdition
  private let matches: [[ProactiveLabels.Match]]
  private var owner: [ProactiveRow: Int] = [:]

  /// A recogniser for the rows of one table.
  init(_ rows: [TokenRow], _ edition: FormEdition) {
    let printed = ProactiveSegments.split(Array(rows.prefix(RequestRecogniser.maximumRows)))
    let segments = printed.map { ProactiveSegments.mended($0, edition) }
    isScrambled = ProactiveSegments.isScrambled(printed)
    isReordered = zip(printed, segments).contains { $0.count != $1.count }
    let rows = segments.flatMap { $0 }
    self.rows = rows
    block = segments.indices.flatMap { index in segments[index].map { _ in index } }
    self.edition = edition
    matches = rows.map { ProactiveLabels.matches(in: LabelText.core(of: $0.label)) }
    assign()
  }

  /// The cells and remarks.
  func recognition() -> Recognition {
    var result = Recognition()
    let isGlued = isGlued
    for row in ProactiveRow.rows(in: edition) {
      let columns = row.columns(in: edition)
      let ids = columns.map { CellID.proactive(row, $0) }
      if let index = owner[row] {
        if let doubt = doubt(row, index) {
          result.fill(ids, .unplaced)
          result.remarks.append(
            Remark.unplaced(
              doubt, row: rows[index], name: "proactive.\(row.rawValue)", columns: ids.count,
              found: rows[index].values.count, cells: ids))
        } else if isGlued, rows[index].values.count < ids.count, !rows[index].isCut {
          let isKnown = fillsCells && !GluedRows.goesOn(index, in: rows)
          let pieces = isKnown ? GluedRows.pieces(rows[index]) : nil
          let ways = pieces.flatMap { DigitCuts.plain($0, into: ids.count) }
          ProvenCells.put(rows[index], ways?.isEmpty == true ? nil : ways, into: ids, &result)
        } else {
          result.put(unmerged(rows[index], columns: ids.count), into: ids)
          MoneyUnit.settle(rows[index], row, ids, header: header(of: index), in: &result)
        }
      } else if names(row) {
        result.fill(ids, isOfRun(row) ? .unplaced : .blank)
      }
    }
    result.remarks += extraRows
    return result
  }

  /// A row with more values than columns as its merged cells have them, where that is as many.
  private func unmerged(_ row: TokenRow, columns: Int) -> TokenRow {
    guard row.values.count > columns, let merged = row.merged, merged.count == columns else { return row }
    var row = row
    row.values = merged
    return row
  }

  /// Whether the table's digits ran together with its labels.
  private var isGlued: Bool {
    let owned = owner.filter { $0.key.columns(in: edition).count > 1 }.map { rows[$0.value] }
    return owned.count { $0.values.first?.touches == true && $0.values.count == 1 } * 2 > owned.count
  }

  /// Whether every row that is named prints a digit for each of its cells.
  private var fillsCells: Bool {
    let order = ProactiveRow.rows(in: edition)
    guard !order.contains(where: { owner[$0] == nil && names($0) }) else { return false }
    return GluedRows.fillCells(owner.map { (rows[$0.value], $0.key.columns(in: edition).count) })
  }

  /// A row belongs to the last label named in it, unless that label goes on to name something else.
  private mutating func assign() {
    let order = ProactiveRow.rows(in: edition)
    var last = -1
    for index in rows.indices where !rows[index].values.isEmpty {
      guard let match = matches[index].last, ProactiveLabels.isHarmless(match),
        let place = order.firstIndex(of: match.row), place > last
      else { continue }
      owner[match.row] = index
      last = place
    }
    assignByOrder()
  }

  /// Rows of figures without a label of their own, between two rows of a block, are the form's where there are as many of them.
  private mutating func assignByOrder() {
    let order = ProactiveRow.rows(in: edition)
    let owned = Set(owner.values)
    let free = rows.indices.filter { index in
      !owned.contains(index) && matches[index].isEmpty && rows[index].values.contains { !$0.isBlank }
    }
    for (block, indexes) in Dictionary(grouping: free, by: { self.block[$0] }) {
      let places = order.indices.filter { owner[order[$0]].map { self.block[$0] == block } == true }
      // Only before the first row that the block names: what stands behind may be a note.
      guard let first = places.first, let next = owner[order[first]], indexes.allSatisfy({ $0 < next }) else {
        continue
      }
      let before = order[..<first].filter { ArticleRows.article($0) == ArticleRows.article(order[first]) }
      guard before.count == indexes.count, before.allSatisfy({ owner[$0] == nil && !names($0) }) else {
        continue
      }
      let fits = zip(before, indexes).allSatisfy { rows[$1].values.count == $0.columns(in: edition).count }
      guard fits else { continue }
      for (row, index) in zip(before, indexes) { owner[row] = index }
    }
  }

  /// Whether the text's order may not be the table's: values before any label of the same block.
  private func doubt(_ row: ProactiveRow, _ index: Int) -> String? {
    if conflicts(row, index) { return "R-duplicate" }
    if isScrambled || isQualified(row, index)
      || MoneyUnit.isMisplaced(rows[index], columns: row.columns(in: edition))
    {
      return "R-unplaced"
    }
    if rows[index].isDelimited { return nil }
    if namesSeveral(index) { return "R-unplaced" }
    let own = owner.values.filter { block[$0] == block[index] }
    let isBehind = rows.indices.contains { other in
      block[other] == block[index] && other > index && matches[other].isEmpty
        && HeaderWords.of(row, edition).isName(rows[other].label)
        && rows[other].values.contains { $0.number != nil }
    }
    let isDisordered =
      isBehind
      || rows.indices.contains { other in
        block[other] == block[index] && other < (own.max() ?? 0) && matches[other].isEmpty
          && !own.contains(other)
          && rows[other].values.contains { $0.number != nil || !$0.isBlank && !$0.touches }
      }
    // Where the text prints values before labels, a value between two labels may be either's.
    let isOpen =
      isReordered
      && rows.indices.contains { other in
        block[other] == block[index] && matches[other].contains { owner[$0.row] == nil }
      }
    return isDisordered || isOpen ? "R-unplaced" : nil
  }

  /// Whether several rows of a block are named before the same figures: these may be any one's.
  private func namesSeveral(_ index: Int) -> Bool {
    let articles = matches[index].map { ($0.row, ArticleRows.article($0.row)) }
    guard let last = articles.last else { return false }
    return articles.contains { $0.0 != last.0 && $0.1 == last.1 && owner[$0.0] == nil }
  }

  /// Whether a row without figures is named before those of another row.
  private func isOfRun(_ row: ProactiveRow) -> Bool {
    owner.values.contains { index in
      !rows[index].isDelimited && matches[index].contains { $0.row == row } && namesSeveral(index)
    }
  }

  /// Whether a label says of what, or of when, its figures are besides the row's name: 行政处罚（上年）, 撤销行政处罚, 行政处罚（万件）.
  private func isQualified(_ row: ProactiveRow, _ index: Int) -> Bool {
    let label = rows[index].label
    if LabelText.isQualified(label) { return true }
    guard let match = matches[index].last else { return false }
    let lead = LabelText.core(of: label).prefix(match.start).suffix(4)
    return Self.negations.stands(in: Array(lead))
  }

  private static let negations: WordList = ["撤销", "不予", "取消", "免予", "上年行", "去年行"]

  private func conflicts(_ row: ProactiveRow, _ index: Int) -> Bool {
    rows.indices.contains { other in
      other != index && matches[other].last?.row == row
        && matches[other].last.map(ProactiveLabels.isHarmless) == true
        && !rows[other].values.isEmpty
        && rows[other].values.map(\.content) != rows[index].values.map(\.content)
    }
  }

  private func names(_ row: ProactiveRow) -> Bool {
    matches.contains { $0.contains { $0.row == row } }
  }

  /// The labels and headers of a row's block.
  private func header(of index: Int) -> [Unicode.Scalar] {
    rows.indices.filter { block[$0] == block[index] }.flatMap { rows[$0].label }
  }

  private var extraRows: [Finding] {
    let taken = Set(owner.values)
    return rows.indices.filter { index in
      !taken.contains(index) && rows[index].values.contains { !$0.isBlank }
    }.map { Remark.extra(rows[$0], section: .proactive) }
  }
}
