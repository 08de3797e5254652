import DisclosureReport

/// The lines of given figures.
enum TableLines {
  /// The lines that hold each table, from the places of its cells.
  static func tables(of cells: [CellID: Cell]) -> [Section: ClosedRange<Int>] {
    var result: [Section: ClosedRange<Int>] = [:]
    for (id, cell) in cells {
      guard let line = cell.origin?.line else { continue }
      let known = result[id.section] ?? line...line
      result[id.section] = min(known.lowerBound, line)...max(known.upperBound, line)
    }
    return result
  }
}
