extension Check {
  /// J1: one number was split in two, as a page's layout does: joining two neighbouring cells' digits mends their row and columns.
  ///
  /// The freed place is the second cell, or a later one where the figures after it have moved one column on.
  public static let splitNumber = Check(hint: .j1) { sums in
    // Where one changed value mends as much, two cells need not be one number.
    let mended = Set(SingleCellMend.changes(sums).flatMap(\.mended))
    return splits(sums).filter { !mended.isSuperset(of: $0.mended) }.map { sums.hint(.j1, $0) }
  }

  /// The joins that nothing else contends with.
  static func splits(_ sums: BrokenSums) -> [BrokenSums.Change] {
    let rows = (sums.failing(.b) + sums.failing(.d)).map { sums.equations[$0].cells }
    return BrokenSums.unrivalled(rows.flatMap { joins(in: $0, sums) })
  }

  private static func joins(in row: [CellID], _ sums: BrokenSums) -> [BrokenSums.Change] {
    let printed = row.compactMap(sums.subject.report.value)
    guard printed.count == row.count else { return [] }
    var changes: [BrokenSums.Change] = []
    for first in 0..<(row.count - 1) {
      guard let joined = joined(printed[first], printed[first + 1]) else { continue }
      var rest = printed
      rest[first] = joined
      rest.remove(at: first + 1)
      for freed in (first + 1)..<row.count {
        var values = rest
        values.insert(.zero, at: freed)
        var changed: [CellID: ExactNumber] = [:]
        for (place, id) in row.enumerated() where values[place] != printed[place] {
          changed[id] = values[place]
        }
        guard let mended = sums.mended(by: changed) else { continue }
        // One sum alone cannot tell 1 beside 0 from a total with a digit too many.
        guard mended.count > 1 || !printed[first + 1].isZero else { continue }
        let isInPlace = changed.keys.allSatisfy { $0 == row[first] || $0 == row[first + 1] }
        changes.append(
          BrokenSums.Change(
            cells: [row[first], row[first + 1]], values: changed, mended: mended,
            kind: isInPlace ? .join : .shift))
      }
    }
    // A join that leaves the columns of the moved figures wrong is no rival of one that mends them too, nor is one that
    // moves figures without need.
    let most = changes.map(\.mended.count).max()
    let best = changes.filter { $0.mended.count == most }
    let inPlace = best.filter { $0.kind == .join }
    return inPlace.isEmpty ? best : inPlace
  }

  private static func joined(_ left: ExactNumber, _ right: ExactNumber) -> ExactNumber? {
    guard left > .zero, left.isWhole, right.isWhole, !right.isNegative else { return nil }
    return ExactNumber(left.description + right.description)
  }
}
