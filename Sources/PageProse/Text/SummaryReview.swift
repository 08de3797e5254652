import DisclosureReport

extension SummaryText {
  private static let reviews: [ReviewBlock] = [.reconsideration]
  private static let suits: [ReviewBlock] = [.directLitigation, .litigationAfterReconsideration]

  /// Reviews and suits, each as one number: how many are decided, how many of them corrected; then how many are pending.
  package var review: String {
    guard !report.reviewBlocks.isEmpty else { return "" }
    let kinds = [("reviews", Self.reviews), ("suits", Self.suits)]
    let totals = kinds.map { facts.fact(cells($0.1, .total)) }
    if totals.allSatisfy({ $0.value?.isZero == true }) { return sentence([terms["text.noReview"]]) }
    let clauses = zip(kinds, totals).map { kind, total in clause(kind.0, kind.1, total) }
    return sentence(clauses + [pending(kinds.map(\.1))])
  }

  private func cells(_ blocks: [ReviewBlock], _ column: ReviewColumn) -> [CellID] {
    blocks.map { .review($0, column) }
  }

  private func clause(_ name: String, _ blocks: [ReviewBlock], _ fact: SummaryFacts.Fact) -> String {
    guard let total = fact.value else { return unsound(fact, name) }
    guard !total.isZero else { return "" }
    var parts = [
      terms("text.cases", ["kind": terms["text.name.\(name)"], "n": numbers.count(total, "case")])
        + move(cells(blocks, .total))
    ]
    guard let decided = facts.value(cells(blocks, .total), minus: cells(blocks, .pending)) else {
      return parts[0]
    }
    if decided.isZero {
      parts.append(terms["text.noneDecided"])
    } else if decided == total {
      parts.append(terms[total == ExactNumber(1) ? "text.oneDecided" : "text.allDecided"])
    } else {
      parts.append(terms("text.decided", ["n": numbers.count(decided, "piece")]))
    }
    if let corrected = facts.value(cells(blocks, .corrected)), !decided.isZero {
      parts.append(
        corrected.isZero
          ? terms["text.noneCorrected"] : terms("text.corrected", ["n": numbers.count(corrected, "piece")]))
    }
    return parts.joined(separator: terms["text.join"])
  }

  private func pending(_ kinds: [[ReviewBlock]]) -> String {
    let open = kinds.map { facts.value(cells($0, .pending)) }
    let totals = kinds.map { facts.value(cells($0, .total)) }
    let known = open.compactMap { $0 }
    guard known.count == open.count else { return "" }
    let sum = known.reduce(.zero, +)
    // Where no case of a kind is decided, that is said already.
    let isSaid = known.indices.allSatisfy { known[$0].isZero || totals[$0] == .some(known[$0]) }
    guard !sum.isZero, !isSaid else { return "" }
    let isOfBoth = known.allSatisfy { !$0.isZero }
    return terms(isOfBoth ? "text.pendingBoth" : "text.pending", ["n": numbers.count(sum, "case")])
  }
}
