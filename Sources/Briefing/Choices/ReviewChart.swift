import Charts
import DisclosureReport
import PageProse

/// review: reconsideration and both kinds of litigation by result.
///
/// Few are cells, one a case; where a kind has 30 or more, how many stand beside what they ended in: a 100 % bar, or for
/// fewer than 30 the counts in words.
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
    let isCounted = isCounted
    let isComposed = !isCounted && ReviewBlock.allCases.contains { isMany($0) }
    let few = isComposed && ReviewBlock.allCases.contains { !isMany($0) && total($0) != .zero }
    let panels = [Panel(bars: ReviewBlock.allCases.map { bar($0, isComposed: isComposed) })]
    return ChartDraft(
      kind: isCounted ? .unitStacks : isComposed ? .composition : .stacks, title: title,
      base: terms[
        isCounted ? "picture.eachCase" : isComposed ? "picture.twoPanelsCases" : "picture.unitCases"],
      table: "review",
      remarks: [differs ? terms["picture.reviewDiffers"] : nil, few ? terms["picture.fewInWords"] : nil],
      absences: state.absences, panels: panels,
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

  private func total(_ block: ReviewBlock) -> ExactNumber? { context.report.value(.review(block, .total)) }

  /// Whether a kind has so many cases that their shares are drawn.
  private func isMany(_ block: ReviewBlock) -> Bool { total(block).map { $0 >= Rate.smallSample } ?? false }

  private func bar(_ block: ReviewBlock, isComposed: Bool) -> Bar {
    var bar = bar(block)
    guard isComposed else { return bar }
    bar.total = context.valueLabel([.review(block, .total)], unit: nil)
    for place in bar.segments.indices {
      // Its length is a share of its own bar.
      bar.segments[place].datum.panel = block.rawValue
      if isMany(block), let base = total(block),
        let value = context.report.value(.review(block, ReviewColumn.results[place])),
        let rate = Rate(value, of: base)
      {
        bar.segments[place].label.share = ShareWords.whole(rate) + "%"
        bar.segments[place].datum.share = rate.percent
      }
    }
    var all = FigureMark(context: context).segment(
      name: context.terms.name(block), color: "quantity", cells: [.review(block, .total)],
      unit: context.terms["unit.piece"])
    all.datum.panel = "total"
    bar.marker = all.length.map { Marker(length: $0, datum: all.datum) }
    return bar
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
