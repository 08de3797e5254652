import Charts
import DisclosureReport

/// outcomes: six statutory groups, horizontal, count and share of all handled.
struct OutcomesChart {
  let context: ChartContext

  var spec: ChartSpec {
    let (report, terms) = (context.report, context.terms)
    let base = context.handled
    let marks = FigureMark(context: context)
    let sums = OutcomeGroup.allCases.map { report.sum(of: $0) }
    let shares = wholeShares(sums)
    let bars = OutcomeGroup.allCases.enumerated().map { index, group in
      let cells = context.cells(of: group)
      return Bar(
        label: terms.name(group),
        segments: [
          marks.segment(
            name: terms.name(group), color: group.rawValue, cells: cells,
            figure: cells.count == 1 ? nil : "requests.\(group.rawValue).total", unit: terms["unit.piece"],
            share: base, tenths: shares?[index])
        ])
    }
    let state = ValueState(OutcomeGroup.allCases.map { context.cells(of: $0) }, in: report)
    let title = title(state, addsUp: difference(sums) == nil)
    let panels = [Panel(bars: bars)]
    let notice = state.notice(terms)
    let hasWhiskers = bars.contains { bar in
      bar.segments.contains { $0.interval != nil && ($0.length ?? 0) > 0 }
    }
    return context.spec(
      .outcomes, .bars, title: title, base: baseWords(base), table: "requests",
      remarks: [
        sample(shares), hasWhiskers ? terms["picture.whiskers"] : nil, rounding(sums, shares),
        difference(sums),
      ], state: state, panels: panels, notice: notice)
  }

  private func baseWords(_ base: ExactNumber?) -> String {
    guard let base, !base.isZero else { return context.terms["picture.unitPieces"] }
    return context.terms("picture.baseHandled", ["n": base.grouped])
  }

  /// Shares that add up to 100.0 % where the groups are a whole.
  private func wholeShares(_ sums: [ExactNumber?]) -> [Int]? {
    let known = sums.compactMap { $0 }
    guard known.count == sums.count, let base = context.handled else { return nil }
    return WholeShares.tenths(known, of: base)
  }

  /// The interval of the largest group's share where n is under 30.
  private func sample(_ shares: [Int]?) -> String? {
    guard let largest, let place = OutcomeGroup.allCases.firstIndex(of: largest.group) else { return nil }
    return context.smallSample(largest.rate, percent: shares.map { Percent.text($0[place]) })
  }

  /// Which shares differ from their own rounding so that all add up.
  private func rounding(_ sums: [ExactNumber?], _ shares: [Int]?) -> String? {
    let terms = context.terms
    guard let shares, let base = context.handled else { return nil }
    let items = OutcomeGroup.allCases.indices.compactMap { index -> String? in
      guard let rate = sums[index].flatMap({ Rate($0, of: base) }), rate.tenths != shares[index] else {
        return nil
      }
      return terms(
        "picture.ownRounding",
        ["group": terms.name(OutcomeGroup.allCases[index]), "rate": rate.percent])
    }
    guard !items.isEmpty else { return nil }
    return terms("picture.wholeShares", ["items": items.joined(separator: terms["comma"])])
  }

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

  private var isOnlyLargest: Bool {
    guard let largest else { return false }
    return context.indicators.groupRates.values.count { $0.numerator == largest.rate.numerator } == 1
  }

  private func title(_ state: ValueState, addsUp: Bool) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.outcomes", state, ofTotals: true)
    }
    if state.kind == .zero { return terms["title.outcomesNone"] }
    guard addsUp else { return terms["measure.outcomes"] }
    let largest = isOnlyLargest ? largest : nil
    if let largest, largest.rate.tenths >= TitleRules.leastShare,
      !TitleRules.namesShares(of: largest.rate.denominator)
    {
      let (part, base) = (largest.rate.numerator, largest.rate.denominator)
      return terms(
        part == base ? "title.outcomesCountAll" : "title.outcomesCount",
        ["n": base.grouped, "k": part.grouped, "group": terms.name(largest.group)])
    }
    if let largest, let words = ShareWords.text(largest.rate, terms: terms) {
      if largest.group == .unable, let held = context.report.value(.requests(.notHeld, .total)),
        let rate = Rate(held, of: largest.rate.denominator), let share = ShareWords.text(rate, terms: terms)
      {
        return terms("title.outcomesReason", ["share": share])
      }
      return terms("title.outcomesGroup", ["share": words, "group": terms.name(largest.group)])
    }
    if let rate = context.indicators.disclosureRate {
      guard TitleRules.namesShares(of: rate.denominator) else {
        return terms(
          "title.outcomesRateCount", ["n": rate.denominator.grouped, "k": rate.numerator.grouped])
      }
      return terms("title.outcomesRate", ["rate": rate.percent])
    }
    return terms["measure.outcomes"]
  }
}
