extension Check {
  /// J3: a sum's difference is exactly one of its cells, which was left out of the total or counted twice.
  ///
  /// The cell must be the only one of that value. A difference of 1 says something only where no other cell is above 0. The total itself
  /// is no such cell, and a sum that J1, J2 or another change of one of its parts explains is left to them.
  public static let differenceIsACell = Check(hint: .j3) { sums in
    let mending = SingleCellMend.changes(sums)
    let explained = Set(splits(sums).flatMap(\.mended) + offset(sums))
    return sums.failing.filter { !explained.contains($0) }.compactMap { index in
      let equation = sums.equations[index]
      let residual = sums.residual(index)
      let amount = residual.isNegative ? .zero - residual : residual
      let parts = equation.right.count == 1 ? equation.left : equation.cells
      // A total that was left blank leaves out every cell.
      if equation.right.count == 1, sums.subject.assumedZeros.contains(equation.right[0]) { return nil }
      guard !equation.right.isEmpty, let cell = only(amount, of: parts, sums) else { return nil }
      let others = mending.filter { $0.mended.contains(index) }.flatMap(\.cells)
      guard others.allSatisfy({ equation.right == [$0] }) else { return nil }
      let isLeft = equation.left.contains(cell)
      return sums.hint(
        .j3, cells: [cell], right: nil, explains: [index],
        kind: residual.isNegative == isLeft ? .twice : .leftOut, amount: amount)
    }
  }

  private static func only(_ amount: ExactNumber, of parts: [CellID], _ sums: BrokenSums) -> CellID? {
    let filled = parts.filter { sums.subject.report.value($0).map { !$0.isZero } ?? false }
    let fitting = filled.filter { sums.subject.report.value($0) == amount }
    guard fitting.count == 1, amount >= ExactNumber(2) || filled.count == 1 else { return nil }
    return fitting.first
  }
}
