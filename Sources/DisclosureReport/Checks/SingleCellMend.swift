/// The cells whose change alone mends at least two failing sums and breaks none: where a row and a column cross.
enum SingleCellMend {
  /// One change a cell, in the order of the sums.
  static func changes(_ sums: BrokenSums) -> [BrokenSums.Change] {
    let report = sums.subject.report
    var changes: [BrokenSums.Change] = []
    for index in sums.failing {
      let equation = sums.equations[index]
      for id in equation.cells {
        guard let value = report.value(id) else { continue }
        let residual = sums.residual(index)
        let proposed = equation.left.contains(id) ? value - residual : value + residual
        guard let change = sums.change(id, to: proposed, kind: .mend), change.mended.count >= 2,
          !changes.contains(where: { $0.cells == change.cells })
        else { continue }
        changes.append(change)
      }
    }
    return changes
  }
}
