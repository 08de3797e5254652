import Charts
import DisclosureReport

/// review: reconsideration and both kinds of litigation by result, stacked, with the total at the end.
struct ReviewChart {
  let context: ChartContext

  var draft: ChartDraft {
    let (report, terms) = (context.report, context.terms)
    let figures = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.results.map { [CellID.review(block, $0)] }
    }
    let state = ValueState(figures, in: report)
    let differs = context.isDoubtful(
      ReviewBlock.allCases.flatMap { block in
        ReviewColumn.allCases.map { .review(block, $0) }
      })
    let title = title(state, addsUp: !differs)
    let notice = state.notice(terms)
    let panels = [Panel(bars: ReviewBlock.allCases.map(bar))]
    let isCounted = isCounted
    return ChartDraft(
      kind: isCounted ? .unitStacks : .stacks, title: title,
      base: terms[isCounted ? "picture.eachCase" : "picture.unitCases"], table: "review",
      remarks: [differs ? terms["picture.reviewDiffers"] : nil], absences: state.absences, panels: panels,
      legend: notice == nil
        ? ReviewColumn.results.map { LegendEntry(name: terms.name($0), color: $0.rawValue) } : [],
      notice: notice, unlabelled: StackWords.unlabelled(terms))
  }

  /// Whether no bar has so many cases that each could not be drawn.
  private var isCounted: Bool {
    let sums = ReviewBlock.allCases.map { block in
      ReviewColumn.results.compactMap { context.report.value(.review(block, $0)) }.reduce(.zero, +)
    }
    return sums.allSatisfy { !$0.isNegative && $0 < ExactNumber(10) }
  }

  private func bar(_ block: ReviewBlock) -> Bar {
    let terms = context.terms
    let marks = FigureMark(context: context)
    let whole = FigureMark.Whole.bar(
      terms.name(block), total: context.report.value(.review(block, .total)),
      parts: context.report.sum(ReviewColumn.results.map { .review(block, $0) }), terms)
    let segments = ReviewColumn.results.map { column in
      marks.segment(
        name: terms.name(column), color: column.rawValue, cells: [.review(block, column)],
        unit: terms["unit.piece"], of: whole)
    }
    return Bar(
      label: terms.name(block), segments: segments,
      total: context.valueLabel([.review(block, .total)], unit: terms["unit.piece"]))
  }

  private func title(_ state: ValueState, addsUp: Bool) -> String {
    let (report, terms) = (context.report, context.terms)
    if state.kind == .missing {
      return context.missingTitle("title.reviewPlain", state)
    }
    guard addsUp else { return terms["title.reviewPlain"] }
    let totals = ReviewBlock.allCases.map { ($0, report.value(.review($0, .total))) }
    let corrected = report.sum(ReviewBlock.allCases.map { .review($0, .corrected) })
    let suits = report.sum([
      .review(.directLitigation, .total), .review(.litigationAfterReconsideration, .total),
    ])
    guard let reviews = totals.first?.1, let suits, let corrected else { return terms["title.reviewPlain"] }
    if state.kind == .zero { return terms["title.reviewNone"] }
    let active = totals.filter { $0.1 != .some(.zero) }
    if active.count == 1, let (block, total) = active.first, let total {
      let results = ReviewColumn.results.filter { report.value(.review(block, $0)) == total }
      if let result = results.first, results.count == 1 {
        let key = total == ExactNumber(1) ? "title.reviewSingle" : "title.reviewOneResult"
        return terms(
          key, ["kind": terms.name(block), "n": total.grouped, "result": terms.name(result)])
      }
    }
    if let words = overall(totals.compactMap(\.1)) { return words }
    return terms(
      "title.reviewCounts",
      ["reviews": reviews.grouped, "suits": suits.grouped, "corrected": corrected.grouped])
  }

  /// What holds of all cases: one result, or more than half pending; else of the reconsiderations that are concluded.
  private func overall(_ totals: [ExactNumber]) -> String? {
    let (report, terms) = (context.report, context.terms)
    let sums = ReviewColumn.results.map { result in
      report.sum(ReviewBlock.allCases.map { .review($0, result) })
    }
    let all = totals.reduce(.zero, +)
    guard totals.count == ReviewBlock.allCases.count, sums.compactMap({ $0 }).count == sums.count else {
      return nil
    }
    if let place = sums.firstIndex(of: all) {
      return terms(
        "title.reviewAlike", ["n": all.grouped, "result": terms.name(ReviewColumn.results[place])])
    }
    if let place = ReviewColumn.results.firstIndex(of: .pending), let pending = sums[place],
      pending + pending > all
    {
      return terms("title.reviewPending", ["n": all.grouped, "k": pending.grouped])
    }
    let rate = context.indicators.all.first {
      $0.id == "correctionRate.reconsideration" && $0.base?.name == "concluded"
    }?.soundRate
    guard let rate, TitleRules.namesShares(of: rate.denominator) else { return nil }
    return terms(
      "title.reviewRate",
      ["n": rate.denominator.grouped, "k": rate.numerator.grouped, "rate": rate.percent])
  }
}
