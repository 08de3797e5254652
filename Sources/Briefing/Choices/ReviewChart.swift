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
    return ChartDraft(
      kind: .stacks, title: title, base: terms["picture.unitCases"], table: "review",
      remarks: [differs ? terms["picture.reviewDiffers"] : nil], absences: state.absences, panels: panels,
      legend: notice == nil
        ? ReviewColumn.results.map { LegendEntry(name: terms.name($0), color: $0.rawValue) } : [],
      notice: notice, unlabelled: StackWords.unlabelled(terms))
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
    return terms(
      "title.reviewCounts",
      ["reviews": reviews.grouped, "suits": suits.grouped, "corrected": corrected.grouped])
  }
}
