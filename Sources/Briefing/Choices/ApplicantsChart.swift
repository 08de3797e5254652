import Charts
import DisclosureReport

/// applicants: the six kinds of applicant by outcome group, stacked, with the total handled at the end.
struct ApplicantsChart {
  let context: ChartContext

  var draft: ChartDraft {
    let terms = context.terms
    let bars = ApplicantColumn.kinds.map(bar)
    let figures = ApplicantColumn.kinds.flatMap { column in
      OutcomeGroup.allCases.map { context.cells(of: $0, column) }
    }
    let state = ValueState(figures, in: context.report)
    let notice = state.notice(terms)
    let panels = [Panel(bars: bars)]
    let title = title(state)
    let base =
      context.handled.map { terms("picture.handledPieces", ["n": $0.grouped]) } ?? terms["picture.unitPieces"]
    let differs = ApplicantColumn.kinds.contains { column in
      guard let total = context.report.value(.requests(.handled, column)) else { return false }
      let sum = context.report.sum(OutcomeGroup.allCases.flatMap { context.cells(of: $0, column) })
      return sum.map { $0 != total } ?? false
    }
    return ChartDraft(
      kind: .stacks, title: title, base: base, table: "requests",
      remarks: [differs ? terms["picture.reviewDiffers"] : nil], absences: state.absences,
      panels: panels,
      legend: notice == nil
        ? OutcomeGroup.allCases.map { LegendEntry(name: terms.name($0), color: $0.rawValue) } : [],
      notice: notice, unlabelled: StackWords.unlabelled(terms))
  }

  private func bar(_ column: ApplicantColumn) -> Bar {
    let terms = context.terms
    let marks = FigureMark(context: context)
    let whole = FigureMark.Whole.bar(
      terms.name(column), total: context.report.value(.requests(.handled, column)),
      parts: context.report.sum(OutcomeGroup.allCases.flatMap { context.cells(of: $0, column) }), terms)
    let segments = OutcomeGroup.allCases.map { group in
      let cells = context.cells(of: group, column)
      return marks.segment(
        name: terms.name(group), color: group.rawValue, cells: cells,
        figure: cells.count == 1 ? nil : "requests.\(group.rawValue).\(column.rawValue)",
        unit: terms["unit.piece"], of: whole)
    }
    return Bar(
      label: terms.name(column), segments: segments,
      total: context.valueLabel([.requests(.handled, column)], unit: terms["unit.piece"]))
  }

  private func title(_ state: ValueState) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.applicants", state)
    }
    let counts = ApplicantColumn.kinds.map { context.report.value(.requests(.handled, $0)) }
    let isSound = !context.isDoubtful(ApplicantColumn.allCases.map { .requests(.handled, $0) })
    if isSound, state.kind == .zero { return terms["title.applicantsNone"] }
    guard isSound, let base = context.handled, let place = TitleRules.onlyLargest(counts),
      let rate = context.indicators.share(of: ApplicantColumn.kinds[place], in: .handled).soundRate
    else { return terms["measure.applicants"] }
    let kind = terms.name(ApplicantColumn.kinds[place])
    if rate.numerator == rate.denominator { return terms("title.applicantsAll", ["kind": kind]) }
    guard TitleRules.namesShares(of: base) else {
      return terms(
        "title.applicantsCount", ["kind": kind, "n": base.grouped, "k": rate.numerator.grouped])
    }
    if let share = ShareWords.text(rate, terms: terms) {
      return terms("title.applicantsShare", ["share": share, "kind": kind])
    }
    return terms("title.applicantsPlain", ["kind": kind, "rate": rate.percent])
  }
}
