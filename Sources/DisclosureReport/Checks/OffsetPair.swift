extension Check {
  /// J2: two columns are off by +k and −k while the total holds, or two rows are: k cases stand in the wrong place.
  ///
  /// The cells are those of the one row or column where moving k mends everything; where there are several, those whose two figures
  /// stand in each other's place, else all; and the sums' own where there is none.
  public static let offsetPair = Check(hint: .j2) { sums in
    let columns = [Check.ID.a1, .a2, .f1].compactMap { pair(of: $0, sums) }
    return merged(columns, sums).map { hint($0, kind: .columns, sums) }
      + [pair(of: .b, sums)].compactMap { $0 }.map { hint([$0], kind: .rows, sums) }
  }

  /// The failing sums that such a pair explains.
  static func offset(_ sums: BrokenSums) -> [Int] {
    [Check.ID.a1, .a2, .b, .f1].compactMap { pair(of: $0, sums) }.flatMap { [$0.over, $0.under] }
  }

  /// Two failing sums of one rule, the left side of the first too large and that of the second too small by as much.
  private struct Pair: Equatable {
    let over: Int
    let under: Int
  }

  private static func pair(of rule: Check.ID, _ sums: BrokenSums) -> Pair? {
    let failing = sums.failing(rule)
    guard failing.count == 2, (sums.residual(failing[0]) + sums.residual(failing[1])).isZero else {
      return nil
    }
    if rule != .b {
      let total = sums.equations.indices.first {
        sums.equations[$0].rule == rule
          && sums.equations[$0].place == .column(.total)
      }
      guard let total, sums.residuals[total]?.isZero == true else { return nil }
    }
    return sums.residual(failing[0]).isNegative
      ? Pair(over: failing[1], under: failing[0]) : Pair(over: failing[0], under: failing[1])
  }

  /// Pairs of several rules in the same two columns together, where one move mends them all.
  private static func merged(_ pairs: [Pair], _ sums: BrokenSums) -> [[Pair]] {
    pairs.count > 1 && !moves(pairs, sums).isEmpty ? [pairs] : pairs.map { [$0] }
  }

  private static func hint(_ pairs: [Pair], kind: Finding.SumHint.Kind, _ sums: BrokenSums) -> Finding {
    let amount = sums.residual(pairs[0].over)
    let explained = pairs.flatMap { [$0.over, $0.under] }.sorted()
    let pair = Finding.SumHint.Pair(
      over: sums.equations[pairs[0].over].place, under: sums.equations[pairs[0].under].place)
    let found = moves(pairs, sums)
    if found.count == 1, let only = found.first {
      return sums.hint(.j2, only, pair: pair, amount: amount)
    }
    // Two figures that stand in each other's place are likelier than some of a larger one's.
    let exchanged = found.filter { change in
      zip(change.cells, change.cells.dropFirst()).contains {
        change.values[$0] == sums.subject.report.value($1)
      }
    }
    let likely = exchanged.isEmpty ? found : exchanged
    let cells =
      likely.isEmpty
      ? explained.flatMap { sums.equations[$0].right + sums.equations[$0].left.prefix(1) }
      : likely.flatMap(\.cells)
    var seen: Set<CellID> = []
    return sums.hint(
      .j2, cells: cells.filter { seen.insert($0).inserted }, right: nil, explains: explained, kind: kind,
      pair: pair, amount: amount)
  }

  /// The moves of the amount between two cells that stand alike in the two sums and that mend all the pairs.
  private static func moves(_ pairs: [Pair], _ sums: BrokenSums) -> [BrokenSums.Change] {
    let report = sums.subject.report
    let wanted = Set(pairs.flatMap { [$0.over, $0.under] })
    guard let pair = pairs.first else { return [] }
    let (over, under) = (sums.equations[pair.over], sums.equations[pair.under])
    let amount = sums.residual(pair.over)
    let left = zip(over.left, under.left).map { (from: $0, to: $1) }
    let right = zip(under.right, over.right).map { (from: $0, to: $1) }
    return (left + right).compactMap { move in
      guard let from = report.value(move.from), let to = report.value(move.to), from >= amount else {
        return nil
      }
      let values = [move.from: from - amount, move.to: to + amount]
      guard let mended = sums.mended(by: values), wanted.isSubset(of: mended) else { return nil }
      return BrokenSums.Change(
        cells: [move.from, move.to], values: values, mended: mended,
        kind: sums.equations[pair.over].rule == .b ? .rows : .columns)
    }
  }
}
