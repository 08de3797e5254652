import Charts
import DisclosureReport

/// outcomes: six statutory groups, horizontal, count and share of all handled.
struct OutcomesChart {
  let context: ChartContext

  var spec: ChartSpec {
    let (report, terms) = (context.report, context.terms)
    let base = context.handled
    let marks = FigureMark(context: context)
    let bars = OutcomeGroup.allCases.map { group in
      let cells = context.cells(of: group)
      return Bar(
        label: terms.name(group),
        segments: [
          marks.segment(
            name: terms.name(group), color: group.rawValue, cells: cells,
            figure: cells.count == 1 ? nil : "requests.\(group.rawValue).total", unit: terms["unit.piece"],
            share: base)
        ])
    }
    let sums = OutcomeGroup.allCases.map { report.sum(of: $0) }
    let state = ValueState(OutcomeGroup.allCases.map { context.cells(of: $0) }, in: report)
    let title = title(state, addsUp: difference(sums) == nil)
    let panels = [Panel(bars: bars)]
    let notice = state.notice(terms)
    return context.spec(
      .outcomes, .bars, title: title, base: baseWords(base), table: "requests",
      remarks: [sample, difference(sums)], state: state, panels: panels, notice: notice)
  }

  private func baseWords(_ base: ExactNumber?) -> String {
    guard let base, !base.isZero else { return context.terms["picture.unitPieces"] }
    return context.terms("picture.baseHandled", ["n": base.grouped])
  }

  /// The interval of the largest group's share where n is under 30.
  private var sample: String? { context.smallSample(largest?.rate) }

  /// Whether the groups fail to add up to the base that is printed beside them (check A1).
  private func difference(_ sums: [ExactNumber?]) -> String? {
    let known = sums.compactMap { $0 }
    guard known.count == sums.count, let base = context.handled else { return nil }
    let sum = known.reduce(.zero, +)
    guard sum != base else { return nil }
    return context.terms("picture.outcomesDiffer", ["left": sum.grouped, "right": base.grouped])
  }

  private var largest: (group: OutcomeGroup, rate: Rate)? {
    OutcomeGroup.allCases.compactMap { group in context.indicators.groupRates[group].map { (group, $0) } }
      .reduce(nil) { best, next in
        guard let best else { return next }
        return next.1.numerator > best.rate.numerator ? next : best
      }
  }

  private func title(_ state: ValueState, addsUp: Bool) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.outcomes", state, ofTotals: true)
    }
    if state.kind == .zero { return terms["title.outcomesNone"] }
    guard addsUp else { return terms["measure.outcomes"] }
    if let largest, let words = ShareWords.text(largest.rate, terms: terms) {
      if largest.group == .unable, let held = context.report.value(.requests(.notHeld, .total)),
        let rate = Rate(held, of: largest.rate.denominator), let share = ShareWords.text(rate, terms: terms)
      {
        return terms("title.outcomesReason", ["share": share])
      }
      return terms("title.outcomesGroup", ["share": words, "group": terms.name(largest.group)])
    }
    if let rate = context.indicators.disclosureRate {
      return terms("title.outcomesRate", ["rate": rate.percent])
    }
    return terms["measure.outcomes"]
  }
}
