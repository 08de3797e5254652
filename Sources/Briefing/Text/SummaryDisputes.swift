import DisclosureReport

extension SummaryText {
  /// Reviews, direct suits, suits after review; then the rate of correction with its base.
  var disputes: [String] {
    let blocks = ReviewBlock.allCases
    guard !report.reviewBlocks.isEmpty else {
      return [
        terms("text.reviewMissing", ["row": terms["section.review"], "word": Absence.notFound.word(terms)])
      ]
    }
    let totals = blocks.map { report.value(.review($0, .total)) }
    if totals.allSatisfy({ $0 == .some(.zero) }), !blocks.contains(where: differs) {
      return [terms["text.reviewAllZero"]]
    }
    var clauses = zip(blocks, totals).map { block, total -> String in
      guard let total else {
        let word = Absence([.review(block, .total)], in: report) ?? .notStated
        return terms("text.reviewMissing", ["row": terms.name(block), "word": word.word(terms)])
      }
      guard !total.isZero || differs(block) else {
        return terms("text.reviewZero", ["row": terms.name(block)])
      }
      let items = ReviewColumn.results.compactMap { column -> String? in
        guard let value = report.value(.review(block, column)), !value.isZero else { return nil }
        return terms("text.reviewItem", ["result": terms.name(column), "n": value.grouped])
      }
      let text = terms(
        "text.reviewBlock",
        ["row": terms.name(block), "n": total.grouped, "items": items.joined(separator: terms["comma"])])
      return differs(block) ? text + terms["text.differs"] : text
    }
    let corrected = report.sum(blocks.map { .review($0, .corrected) })
    let all = report.sum(blocks.map { .review($0, .total) })
    if !blocks.contains(where: differs), let corrected, let all, let rate = Rate(corrected, of: all),
      corrected <= all
    {
      clauses.append(
        terms(
          "text.correction", ["rate": rate.percent, "k": corrected.grouped, "n": all.grouped])
          + closed(corrected, of: all))
    }
    return clauses
  }

  /// The rate among concluded cases, where some are pending; nothing otherwise.
  private func closed(_ corrected: ExactNumber, of all: ExactNumber) -> String {
    guard let pending = report.sum(ReviewBlock.allCases.map { .review($0, .pending) }), !pending.isZero,
      let rate = Rate(corrected, of: all - pending)
    else { return "" }
    return terms(
      "text.correctionClosed",
      ["rate": rate.percent, "k": corrected.grouped, "n": rate.denominator.grouped])
  }

  /// Whether a block's results do not add up to its total (check D).
  private func differs(_ block: ReviewBlock) -> Bool {
    context.isDoubtful(ReviewColumn.allCases.map { .review(block, $0) })
  }
}
