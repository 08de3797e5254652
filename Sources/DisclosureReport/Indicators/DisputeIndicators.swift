extension Indicators {
  /// Reconsideration and litigation: how often, and how they end, block by block and together.
  var disputes: [Indicator] { howOften + results }

  private func cells(_ blocks: [ReviewBlock], _ column: ReviewColumn) -> [CellID] {
    blocks.map { .review($0, column) }
  }

  private var howOften: [Indicator] {
    let suits: [ReviewBlock] = [.directLitigation, .litigationAfterReconsideration]
    let reconsideration = quantity("reconsideration", cells([.reconsideration], .total))
    let litigation = quantity("litigation", cells(suits, .total))
    let once = quantity("disputes", cells([.reconsideration, .directLitigation], .total))
    let all = quantity("allCases", cells(ReviewBlock.allCases, .total))
    let named = [
      ("reconsiderationRate", reconsideration), ("litigationRate", litigation), ("disputeRate", once),
      ("disputeRateAllCases", all),
    ]
    let concluded = quantity(
      "concludedReconsideration", reconsideration.added, minus: cells([.reconsideration], .pending))
    return [count("disputes", .disputes, once), count("litigation", .disputes, litigation)]
      + named.flatMap { id, cases in
        rates(id, .disputes, cases, of: (handled, .ratio), (received, .ratio))
      }
      + rates(
        "litigationAfterReconsiderationRate", .disputes,
        quantity("litigationAfterReconsideration", cells([.litigationAfterReconsideration], .total)),
        of: (concluded, .ratio))
  }

  private var results: [Indicator] {
    let scopes: [(String, [ReviewBlock])] =
      ReviewBlock.allCases.map { ($0.rawValue, [$0]) } + [
        ("litigation", [.directLitigation, .litigationAfterReconsideration]), ("all", ReviewBlock.allCases),
      ]
    return scopes.flatMap { scope, blocks in
      let total = quantity("total", cells(blocks, .total))
      let pending = quantity("pending", cells(blocks, .pending))
      let corrected = quantity("corrected", cells(blocks, .corrected))
      let upheld = quantity("upheld", cells(blocks, .upheld))
      let concluded = quantity("concluded", total.added, minus: pending.added)
      let decided = quantity("decided", zip(upheld.added, corrected.added).flatMap { [$0, $1] })
      // 败诉率 is the correction rate of both kinds of suit together.
      let correction = scope == "litigation" ? "lossRate" : "correctionRate.\(scope)"
      return [(correction, corrected), ("upheldRate.\(scope)", upheld)].flatMap { id, numerator in
        rates(
          id, .disputes, numerator, of: (total, .proportion), (concluded, .proportion), (decided, .proportion)
        )
      } + [rate("pendingRate.\(scope)", .disputes, pending, of: total)]
    }
  }
}
