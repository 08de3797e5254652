import Charts
import DisclosureReport
import PageProse

/// outcomes: six statutory groups, horizontal, count and share of all handled.
struct OutcomesChart {
  let context: ChartContext

  var draft: ChartDraft {
    let (report, terms) = (context.report, context.terms)
    let base = context.handled
    let marks = FigureMark(context: context)
    let sums = OutcomeGroup.allCases.map { report.sum(of: $0) }
    let bars = OutcomeGroup.allCases.map { group in
      let cells = context.cells(of: group)
      return Bar(
        label: context.marked(terms.name(group), cells + [.requests(.handled, .total)]),
        segments: [
          marks.segment(
            name: terms.name(group), color: group.rawValue, cells: cells,
            figure: cells.count == 1 ? nil : "requests.\(group.rawValue).total", unit: terms["unit.piece"],
            share: base)
        ])
    }
    let state = ValueState(OutcomeGroup.allCases.map { context.cells(of: $0) }, in: report)
    let title = title(state)
    var panels = [Panel(bars: bars)]
    let notice = state.notice(terms)
    let isCounted = isCounted(sums)
    if notice == nil { panels[0].bars[0].bracket = bracket }
    return ChartDraft(
      kind: isCounted ? .units : .bars, title: title, base: baseWords(base, isCounted), table: "requests",
      remarks: [context.few(base), rounding(sums), difference(sums), context.doubtRemark(panels)],
      absences: state.absences, panels: panels, notice: notice)
  }

  /// Whether so few were handled that each can be drawn.
  private func isCounted(_ sums: [ExactNumber?]) -> Bool {
    guard let base = context.handled, base < Rate.smallSample else { return false }
    return sums.compactMap { $0 }.allSatisfy { !$0.isNegative && $0 <= Rate.smallSample }
  }

  /// What was disclosed in full or in part: 予以公开 and 部分公开 stand first; nil where their sum is not sound.
  private var bracket: Bracket? {
    let terms = context.terms
    guard let rate = context.indicators.disclosureRate.soundRate, !rate.numerator.isZero else { return nil }
    let count = terms("picture.together", ["n": rate.numerator.grouped])
    let names = TitleRules.namesShares(of: rate.denominator)
    return Bracket(
      rows: 2, number: names ? rate.percent + "%" : count, note: names ? count : nil,
      datum: FigureMark(context: context).disclosureRate(rate, panel: "disclosureRate"))
  }

  private func baseWords(_ base: ExactNumber?, _ isCounted: Bool) -> String {
    guard let base, !base.isZero else { return context.terms["picture.unitPieces"] }
    return context.terms(isCounted ? "picture.eachCell" : "picture.baseHandled", ["n": base.grouped])
  }

  /// That the printed shares need not add up to 100.0; nil where they do, or where the groups are no whole.
  private func rounding(_ sums: [ExactNumber?]) -> String? {
    guard difference(sums) == nil, let base = context.handled else { return nil }
    let tenths = sums.compactMap { sum in sum.flatMap { Rate($0, of: base) }?.tenths }
    guard tenths.count == sums.count, tenths.reduce(0, +) != 1000 else { return nil }
    return context.terms["picture.rounded"]
  }

  /// Whether the groups fail to add up to the base that is printed beside them (check A1).
  private func difference(_ sums: [ExactNumber?]) -> String? {
    let known = sums.compactMap { $0 }
    guard known.count == sums.count, let base = context.handled else { return nil }
    let sum = known.reduce(.zero, +)
    guard sum != base else { return nil }
    return context.terms("picture.outcomesDiffer", ["left": sum.grouped, "right": base.grouped])
  }

  /// The largest group with its share; nil where a group has no number or a sum behind one fails.
  private var largest: (group: OutcomeGroup, rate: Rate)? {
    let rates = OutcomeGroup.allCases.map { context.indicators.share(of: $0).soundRate }
    guard let place = rates.compactMap({ $0 }).count == rates.count ? greatest(rates) : nil,
      let rate = rates[place]
    else { return nil }
    return (OutcomeGroup.allCases[place], rate)
  }

  /// The place of the first of the largest shares; nil for none.
  private func greatest(_ rates: [Rate?]) -> Int? {
    let most = rates.compactMap { $0?.numerator }.max()
    return rates.firstIndex { $0?.numerator == most }
  }

  private var isOnlyLargest: Bool {
    TitleRules.onlyLargest(OutcomeGroup.allCases.map { context.report.sum(of: $0) }) != nil
  }

  private func title(_ state: ValueState) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.outcomes", state, ofTotals: true)
    }
    let cells = OutcomeGroup.allCases.flatMap { context.cells(of: $0) } + [.requests(.handled, .total)]
    guard !context.isDoubtful(cells) else { return terms["measure.outcomes"] }
    if state.kind == .zero { return terms["title.outcomesNone"] }
    let largest = isOnlyLargest ? largest : nil
    if let largest, largest.rate.tenths >= TitleRules.leastShare,
      !TitleRules.namesShares(of: largest.rate.denominator)
    {
      let (part, base) = (largest.rate.numerator, largest.rate.denominator)
      if largest.group == .unable, part != base, part == context.report.value(.requests(.notHeld, .total)) {
        return terms("title.outcomesReasonCount", ["n": base.grouped, "k": part.grouped])
      }
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
    if let rate = context.indicators.disclosureRate.soundRate {
      guard TitleRules.namesShares(of: rate.denominator) else {
        return terms(
          "title.outcomesRateCount", ["n": rate.denominator.grouped, "k": rate.numerator.grouped])
      }
      return terms("title.outcomesRate", ["rate": rate.percent])
    }
    return terms["measure.outcomes"]
  }
}
