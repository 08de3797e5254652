extension Check {
  /// J5: the value that a sum implies for the one cell that it lacks, and the one cell whose change mends every sum it breaks.
  ///
  /// Both are derived, never the report's own: `kind` is `implied` or `mend`.
  public static let derivedValues = Check(hint: .j5) { sums in
    implied(sums) + BrokenSums.unrivalled(SingleCellMend.changes(sums)).map { sums.hint(.j5, $0) }
  }

  private static func implied(_ sums: BrokenSums) -> [Finding] {
    let report = sums.subject.report
    var order: [CellID] = []
    var values: [CellID: [(equation: Int, value: ExactNumber)]] = [:]
    for (index, equation) in sums.equations.enumerated() where sums.residuals[index] == nil {
      let missing = equation.cells.filter { report.value($0) == nil }
      guard missing.count == 1, let id = missing.first, report[id] != nil else { continue }
      let own = equation.left.contains(id) ? equation.left : equation.right
      let across = equation.left.contains(id) ? equation.right : equation.left
      let known = own.filter { $0 != id }.compactMap(report.value).reduce(.zero, +)
      let sum = across.compactMap(report.value).reduce(.zero, +)
      // The constant stands on the right, beside no cell.
      let value = sum - known + (equation.left.contains(id) ? equation.constant : .zero - equation.constant)
      if values[id] == nil { order.append(id) }
      values[id, default: []].append((index, value))
    }
    return order.compactMap { id in
      guard let found = values[id], let value = found.first?.value, value.isWhole, !value.isNegative,
        found.allSatisfy({ $0.value == value })
      else { return nil }
      return sums.hint(.j5, cells: [id], right: value, explains: found.map(\.equation), kind: .implied)
    }
  }
}
