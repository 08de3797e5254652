import DisclosureReport

/// Cells of digits that ran together: a number where every remaining way to cut them agrees.
enum ProvenCells {
  /// Puts a row's cells: proven ones with their number, the others marked as unproven with a remark.
  static func put(_ row: TokenRow, _ ways: [[Int]]?, into ids: [CellID], _ result: inout Recognition) {
    var open: [CellID] = []
    for (index, id) in ids.enumerated() {
      let values = Set((ways ?? []).map { $0[index] })
      if let value = values.first, values.count == 1, let ways, let origin = origin(row, ways[0], index) {
        result.cells[id] = Cell(ExactNumber(value), origin: origin)
      } else {
        result.cells[id] = Cell(.unproven, origin: row.values.first?.origin())
        open.append(id)
      }
    }
    guard !open.isEmpty else { return }
    let name = ids.first.map { "\($0.section.rawValue).\($0.row)" } ?? ""
    result.remarks.append(
      Remark.make(
        "R-glued", .warning, cells: open,
        details: [
          "row": name, "columns": "\(ids.count)", "readings": ways.map { "\($0.count)" } ?? "?",
          "raw": row.values.map(\.raw).joined(separator: " "),
        ], line: row.values.first?.line))
  }

  /// Where the digits of a number stand.
  private static func origin(_ row: TokenRow, _ parts: [Int], _ index: Int) -> Origin? {
    var skip = parts[..<index].reduce(0) { $0 + String($1).count }
    for value in row.values {
      if skip < value.digits.count {
        return Origin(
          line: value.line, column: value.column + skip, raw: String(parts[index]), reading: .provenBySums)
      }
      skip -= value.digits.count
    }
    return nil
  }
}
