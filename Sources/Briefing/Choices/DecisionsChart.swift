import Charts
import DisclosureReport
import PageProse

/// decisions: licences, penalties, compulsory measures, all on one scale.
struct DecisionsChart {
  let context: ChartContext

  private static let rows: [ProactiveRow] = [.licences, .penalties, .compulsoryMeasures]

  var draft: ChartDraft {
    let (report, terms) = (context.report, context.terms)
    let marks = FigureMark(context: context)
    let bars = Self.rows.map { row in
      Bar(
        label: context.marked(terms.name(row), [.proactive(row, .decisions)]),
        segments: [
          marks.segment(
            name: terms.name(row), color: "quantity", cells: [.proactive(row, .decisions)],
            unit: terms["unit.piece"])
        ])
    }
    let panels = [Panel(id: "decisions", bars: bars)]
    let values = Self.rows.map { report.value(.proactive($0, .decisions)) }
    let state = ValueState(Self.rows.map { [.proactive($0, .decisions)] }, in: report)
    let title = title(state, values)
    let notice = state.notice(terms)
    return ChartDraft(
      kind: .bars, title: title, base: terms["picture.unitDecisions"], table: "proactive",
      remarks: [context.doubtRemark(panels, ofSums: false)], absences: state.absences, panels: panels,
      notice: notice)
  }

  private func title(_ state: ValueState, _ values: [ExactNumber?]) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.decisions", state)
    }
    if state.kind == .zero { return terms["title.decisionsNone"] }
    guard let place = TitleRules.onlyLargest(values), TitleRules.areCounts(values.compactMap { $0 }),
      !context.isSuspect(Self.rows.map { .proactive($0, .decisions) }),
      let most = values[place]
    else {
      return terms["title.decisionsPlain"]
    }
    return terms("title.decisionsMost", ["kind": terms.name(Self.rows[place]), "n": most.grouped])
  }
}
