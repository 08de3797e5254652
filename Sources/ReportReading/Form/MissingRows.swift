import DisclosureReport

/// Names what the form has and the page does not: a table, or rows of a table that is there.
enum MissingRows {
  /// One remark for each table that is missing or lacks rows, with the cells that it would have.
  static func remarks(_ cells: [CellID: Cell], _ edition: FormEdition, lines: [Section: ClosedRange<Int>])
    -> [Finding]
  {
    let have = Set(cells.keys)
    return expected(have, edition).compactMap { section, rows in
      let missing = rows.filter { row in !row.cells.contains(where: have.contains) }
      guard !missing.isEmpty else { return nil }
      let ids = missing.flatMap(\.cells)
      guard missing.count < rows.count else {
        return Remark.make("R-no-table", .warning, cells: ids, details: ["table": section.rawValue])
      }
      return Remark.make(
        "R-missing-row", .warning, cells: ids,
        details: ["rows": missing.map(\.name).joined(separator: " "), "table": section.rawValue],
        line: lines[section]?.upperBound)
    }
  }

  /// A remark on the blank rows of the last table where the file ends inside it: their values may have been cut off.
  static func ending(_ cells: [CellID: Cell], lines: [Section: ClosedRange<Int>]) -> [Finding] {
    guard
      let last = Section.allCases.last(where: { section in cells.keys.contains { $0.section == section } })
    else { return [] }
    let rows = Dictionary(grouping: cells.keys.filter { $0.section == last }, by: \.row)
    let blank = rows.filter { $0.value.allSatisfy { cells[$0]?.mark == .blank } }
    guard !blank.isEmpty else { return [] }
    let ids = blank.values.flatMap { $0 }.sorted { $0.description < $1.description }
    return [
      Remark.make(
        "R-open-end", .information, cells: ids, details: ["count": "\(blank.count)", "table": last.rawValue],
        line: lines[last]?.upperBound)
    ]
  }

  private typealias Row = (name: String, cells: [CellID])

  private static func expected(_ have: Set<CellID>, _ edition: FormEdition) -> [(Section, [Row])] {
    let proactive = ProactiveRow.rows(in: edition).map { row in
      (name: row.rawValue, cells: row.columns(in: edition).map { CellID.proactive(row, $0) })
    }
    // （六） may be one row within the newer form, or three within the older: either will do.
    let isOneRow = have.contains(.requests(.other, .total))
    let isThreeRows = [RequestRow.notCorrected, .feeUnpaid, .otherRest].contains {
      have.contains(.requests($0, .total))
    }
    let form: FormEdition = isOneRow ? .form2019 : isThreeRows ? .form2021 : edition
    let requests = RequestRow.rows(in: form).map { row in
      (name: row.rawValue, cells: ApplicantColumn.allCases.map { CellID.requests(row, $0) })
    }
    let review = ReviewBlock.allCases.map { block in
      (name: block.rawValue, cells: ReviewColumn.allCases.map { CellID.review(block, $0) })
    }
    return [(.proactive, proactive), (.requests, requests), (.review, review)]
  }
}
