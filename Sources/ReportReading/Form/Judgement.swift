import DisclosureReport

/// Two readings of the same tables, from texts of one page that have its words in different orders.
extension Recognition {
  /// What holds of both, table by table.
  ///
  /// A row that only one of them could place is taken. Where they place a row differently, one of them has taken rows for others: if
  /// the form's sums prove one of them wholly and the other not, that one counts; else only the rows that both read alike.
  func judged(with other: Recognition, _ edition: FormEdition) -> Recognition {
    var result = Recognition(remarks: remarks.filter(\.cells.isEmpty))
    for section in Section.allCases {
      let rows = Self.rows(section, edition)
      let mine = part(section)
      let theirs = other.part(section)
      if mine.contradicts(theirs, rows) {
        switch (mine.isProven(section, edition), theirs.isProven(section, edition)) {
        case (true, false): result.add(mine)
        case (false, true): result.add(theirs)
        default: result.add(mine.common(with: theirs, rows))
        }
      } else {
        var joined = mine.reconciled(with: theirs, rows: rows)
        joined.reviewBlocks = mine.reviewBlocks.isEmpty ? theirs.reviewBlocks : mine.reviewBlocks
        result.add(joined)
      }
    }
    return result
  }

  /// How many numbers were read.
  var numberCount: Int { cells.values.count { $0.value != nil } }

  /// The same with other numbers for the lines.
  func renumbered(_ lines: [Int: Int]) -> Recognition {
    var result = self
    result.cells = cells.mapValues { $0.renumbered(lines) }
    result.subtotals = subtotals.mapValues { $0.mapValues { $0.renumbered(lines) } }
    result.remarks = remarks.map { remark in
      guard case .remark(let id) = remark.rule, case .remark(let words) = remark.matter else { return remark }
      return Finding(
        remark: id, severity: remark.severity, status: remark.status, cells: remark.cells, words: words,
        line: remark.line.flatMap { lines[$0] })
    }
    return result
  }

  // MARK: - Tables

  /// One table's cells and what is said of them.
  private func part(_ section: Section) -> Recognition {
    var part = Recognition()
    part.cells = cells.filter { $0.key.section == section }
    part.remarks = remarks.filter { $0.cells.first?.section == section }
    if section == .requests { part.subtotals = subtotals }
    if section == .review { part.reviewBlocks = reviewBlocks }
    return part
  }

  private static func rows(_ section: Section, _ edition: FormEdition) -> [[CellID]] {
    switch section {
    case .proactive:
      ProactiveRow.rows(in: edition).map { row in row.columns(in: edition).map { .proactive(row, $0) } }
    case .requests: requestRows
    case .review: ReviewBlock.allCases.map { block in ReviewColumn.allCases.map { .review(block, $0) } }
    }
  }

  /// The numbers of a row; nil where it has none.
  private func numbers(_ row: [CellID]) -> [ExactNumber?]? {
    let values = row.map { cells[$0]?.value }
    return values.contains { $0 != nil } ? values : nil
  }

  private func contradicts(_ other: Recognition, _ rows: [[CellID]]) -> Bool {
    rows.contains { row in
      guard let mine = numbers(row), let theirs = other.numbers(row) else { return false }
      return mine != theirs
    }
  }

  /// The rows that both readings place alike; the others are left open.
  private func common(with other: Recognition, _ rows: [[CellID]]) -> Recognition {
    var result = Recognition()
    for row in rows where row.contains(where: { cells[$0] != nil || other.cells[$0] != nil }) {
      if row.allSatisfy({ cells[$0]?.value == other.cells[$0]?.value }) {
        for id in row { result.cells[id] = cells[id] }
        result.remarks += remarks.filter { $0.cells.contains(where: row.contains) }
      } else {
        result.fill(row, .unplaced)
        result.remarks.append(Remark.competing(row))
      }
    }
    return result
  }

  private static let sums: Set<Check.ID> = [.a1, .a2, .b, .d]

  /// Whether each of a table's sums can be made and holds.
  private func isProven(_ section: Section, _ edition: FormEdition) -> Bool {
    let report = AnnualReport(
      office: nil, year: nil, form: edition, title: nil, cells: cells, subtotals: subtotals,
      source: ReportSource(file: "", kind: .text, tableLines: [:]))
    let sums = CheckRun.run(report).filter { $0.check.map(Self.sums.contains) == true }
    return section != .proactive && !sums.isEmpty && sums.allSatisfy { $0.status == .pass }
  }
}

extension Cell {
  /// The same at another line.
  fileprivate func renumbered(_ lines: [Int: Int]) -> Cell {
    guard let origin, let line = lines[origin.line] else { return self }
    let moved = Origin(line: line, column: origin.column, raw: origin.raw, reading: origin.reading)
    return value.map { Cell($0, origin: moved, note: note) } ?? Cell(mark, origin: moved, note: note)
  }
}
