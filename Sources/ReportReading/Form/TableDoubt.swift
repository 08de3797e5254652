import DisclosureReport

/// Why nothing of a table is taken, though its rows are read: figures are taken by their places, and the page says that these are not
/// the form's, or that the table stands there twice, as where last year's is printed too.
enum TableDoubt: String {
  /// The headers name the columns in another order, not all of them, or another year's.
  case columns = "R-columns"
  /// The table stands twice with different figures.
  case twice = "R-two-tables"
  /// A line above its figures says that they are of another year, another office, or counted in thousands.
  case foreign = "R-foreign-table"

  /// How many rows of table three must stand twice.
  private static let leastRows = 3

  /// Table two without the rows whose headers contradict the form's columns.
  static func held(proactive read: Recognition, _ rows: [TokenRow], _ edition: FormEdition) -> Recognition {
    let contradicted = HeaderOrder.contradicted(proactive: rows, edition)
    let ids = ProactiveRow.rows(in: edition).filter(contradicted.contains).flatMap { row in
      row.columns(in: edition).map { CellID.proactive(row, $0) }
    }
    return TableDoubt.columns.withheld(read, ids, rows)
  }

  /// Table three, or none of its figures.
  static func held(requests read: Recognition, _ rows: [TokenRow]) -> Recognition {
    let doubt: TableDoubt? =
      HeaderOrder.contradictsRequests(rows) ? .columns : standsTwice(requests: rows) ? .twice : nil
    return doubt?.withheld(read, Array(read.cells.keys), rows) ?? read
  }

  /// Table four, or none of its figures.
  static func held(review read: Recognition, _ rows: [TokenRow]) -> Recognition {
    let doubt: TableDoubt? =
      HeaderOrder.contradictsReview(rows) ? .columns : standsTwice(review: rows) ? .twice : nil
    return doubt?.withheld(read, Array(read.cells.keys), rows) ?? read
  }

  /// Whether rows of table three stand twice, each whole and with other figures.
  private static func standsTwice(requests rows: [TokenRow]) -> Bool {
    var figures: [RequestRow: Set<[ExactNumber]>] = [:]
    for row in rows {
      let numbers = row.values.compactMap(\.number)
      guard numbers.count == ApplicantColumn.allCases.count,
        let match = RequestLabels.owner(in: LabelText.core(of: row.label))
      else { continue }
      figures[match.row, default: []].insert(numbers)
    }
    return figures.values.count { $0.count > 1 } >= leastRows
  }

  /// Whether two rows have fifteen figures each, and not the same.
  private static func standsTwice(review rows: [TokenRow]) -> Bool {
    let count = ReviewBlock.allCases.count * ReviewColumn.allCases.count
    return Set(rows.map { $0.values.compactMap(\.number) }.filter { $0.count == count }).count > 1
  }

  private func withheld(_ read: Recognition, _ ids: [CellID], _ rows: [TokenRow]) -> Recognition {
    withheld(read, ids, line: rows.lazy.compactMap(\.line).first)
  }

  /// The reading without the values of some cells of a table; `line` is what the doubt stands in.
  func withheld(_ read: Recognition, _ ids: [CellID], line: Int?) -> Recognition {
    let withheld = Set(ids)
    guard let section = ids.first?.section else { return read }
    var result = read
    result.cells = read.cells.filter { !withheld.contains($0.key) }
    if section == .requests { result.subtotals = [:] }
    if section == .review { result.reviewBlocks = [] }
    result.remarks = read.remarks.filter { !$0.cells.contains(where: withheld.contains) }
    result.fill(ids, .unplaced)
    result.remarks.append(
      Remark.make(
        rawValue, .warning, cells: ids.sorted { $0.description < $1.description },
        details: ["table": section.rawValue], line: line))
    return result
  }
}
