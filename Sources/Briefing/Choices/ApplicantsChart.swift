import Charts
import DisclosureReport

/// applicants: the six kinds of applicant by outcome group, stacked, with the total handled at the end.
struct ApplicantsChart {
  let context: ChartContext

  var spec: ChartSpec {
    let (report, terms) = (context.report, context.terms)
    let bars = ApplicantColumn.kinds.map(bar)
    let values = ApplicantColumn.kinds.flatMap { column in
      OutcomeGroup.allCases.map { report.sum(of: $0, column) }
    }
    let state = ValueState(values)
    let notice = state.notice(terms)
    let panels = [Panel(bars: bars)]
    let title = title(state)
    return ChartSpec(
      id: ChartID.applicants.rawValue, kind: .stacks, language: terms.language.tag, title: title,
      subtitle: context.subtitle(.applicants, base: terms["picture.unitPieces"]),
      source: context.source("requests", missing: state.hasMissing),
      alternative: context.alternative(.applicants, title: title, panels: panels, notice: notice),
      panels: panels,
      legend: notice == nil
        ? OutcomeGroup.allCases.map { LegendEntry(name: terms.name($0), color: $0.rawValue) } : [],
      notice: notice, unlabelled: StackWords.unlabelled(terms))
  }

  private func bar(_ column: ApplicantColumn) -> Bar {
    let (report, terms) = (context.report, context.terms)
    let marks = FigureMark(context: context)
    let segments = OutcomeGroup.allCases.map { group in
      let rows = report.rows(of: group)
      let cells = (rows.isEmpty ? Array(group.rows.prefix(1)) : rows).map { CellID.requests($0, column) }
      return marks.segment(
        name: terms.name(group), color: group.rawValue, cells: cells,
        figure: cells.count == 1 ? nil : "requests.\(group.rawValue).\(column.rawValue)",
        unit: terms["unit.piece"])
    }
    let total = report.value(.requests(.handled, column))
    let allMissing = segments.allSatisfy { $0.length == nil } && total == nil
    return Bar(
      label: terms.name(column), segments: segments,
      total: total.map { context.valueLabel($0, unit: terms["unit.piece"]) }
        ?? (allMissing ? ValueLabel(terms["missing"]) : StackWords.sum(segments, terms)))
  }

  private func title(_ state: ValueState) -> String {
    let terms = context.terms
    if state == .missing { return terms["title.applicantsMissing"] }
    if state == .zero { return terms["title.applicantsNone"] }
    let counts = ApplicantColumn.kinds.map { ($0, context.report.value(.requests(.handled, $0))) }
    guard counts.allSatisfy({ $0.1 != nil }), let base = context.handled,
      let top = counts.max(by: { ($0.1 ?? .zero) < ($1.1 ?? .zero) }),
      let rate = Rate(top.1 ?? .zero, of: base), rate.numerator <= rate.denominator
    else { return terms["measure.applicants"] }
    let kind = terms.name(top.0)
    if rate.numerator == rate.denominator { return terms("title.applicantsAll", ["kind": kind]) }
    if let share = ShareWords.text(rate, terms: terms) {
      return terms("title.applicantsShare", ["share": share, "kind": kind])
    }
    return terms("title.applicantsPlain", ["kind": kind, "rate": rate.percent])
  }
}
