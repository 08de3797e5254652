import DisclosureReport

extension SummaryText {
  /// Reviews, direct suits, suits after review; then the rate of correction with its base.
  var disputes: [String] {
    let blocks = report.reviewBlocks
    guard !blocks.isEmpty else { return [] }
    let totals = blocks.map { report.value(.review($0, .total)) }
    if totals.allSatisfy({ $0 == .some(.zero) }) { return [terms["text.reviewAllZero"]] }
    var clauses = zip(blocks, totals).map { block, total -> String in
      guard let total else { return terms("text.reviewMissing", ["row": terms.name(block)]) }
      guard !total.isZero else { return terms("text.reviewZero", ["row": terms.name(block)]) }
      let items = ReviewColumn.results.compactMap { column -> String? in
        guard let value = report.value(.review(block, column)), !value.isZero else { return nil }
        return terms("text.reviewItem", ["result": terms.name(column), "n": value.grouped])
      }
      return terms(
        "text.reviewBlock",
        ["row": terms.name(block), "n": total.grouped, "items": items.joined(separator: terms["comma"])])
    }
    let corrected = report.sum(blocks.map { .review($0, .corrected) })
    let all = report.sum(blocks.map { .review($0, .total) })
    if let corrected, let all, let rate = Rate(corrected, of: all), corrected <= all {
      clauses.append(
        terms(
          "text.correction", ["rate": rate.percent, "k": corrected.grouped, "n": all.grouped]))
    }
    return clauses
  }
}
