import Charts
import DisclosureReport

/// reasons: every reason for not disclosing that occurs or is not stated, coloured by its group, largest first.
struct ReasonsChart {
  let context: ChartContext

  private static let groups: [OutcomeGroup] = [.withheld, .unable, .notProcessed, .other]

  var draft: ChartDraft {
    let (report, terms) = (context.report, context.terms)
    let rows = Self.groups.flatMap { report.rows(of: $0) }
    let values = rows.map { report.value(.requests($0, .total)) }
    let state = ValueState(rows.map { [.requests($0, .total)] }, in: report)
    let shown = zip(rows, values).filter { $0.1 != .some(.zero) }
    let ordered =
      shown.filter { $0.1 != nil }.enumerated()
      .sorted { ($1.element.1 ?? .zero, $0.offset) < ($0.element.1 ?? .zero, $1.offset) }.map(\.element.0)
      + shown.filter { $0.1 == nil }.map(\.0)
    let notice = state.notice(terms)
    let panels = notice == nil ? [Panel(bars: ordered.map(bar))] : []
    let title = title(state, rows)
    let present = Self.groups.filter { group in
      panels.isEmpty ? false : ordered.contains { $0.group == group }
    }
    return ChartDraft(
      kind: .bars, title: title, base: terms["picture.unitPieces"], table: "requests",
      absences: state.absences,
      panels: panels, legend: present.map { LegendEntry(name: terms.name($0), color: $0.rawValue) },
      notice: notice)
  }

  private func bar(_ row: RequestRow) -> Bar {
    let terms = context.terms
    return Bar(
      label: terms.name(row),
      segments: [
        FigureMark(context: context).segment(
          name: terms.name(row), color: (row.group ?? .other).rawValue, cells: [.requests(row, .total)],
          unit: terms["unit.piece"], of: .handled(context))
      ])
  }

  /// What was most frequent is said only where every row is read and no sum fails for one.
  private func title(_ state: ValueState, _ rows: [RequestRow]) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.reasons", state, ofTotals: true)
    }
    let cells = rows.map { CellID.requests($0, .total) }
    guard !context.isDoubtful(cells) else { return terms["measure.reasons"] }
    if state.kind == .zero { return terms["title.reasonsNone"] }
    let values = cells.map(context.report.value)
    guard let place = TitleRules.onlyLargest(values), let value = values[place],
      let total = context.report.sum(cells)
    else { return terms["measure.reasons"] }
    let top = rows[place]
    if value == total {
      return terms(
        total == ExactNumber(1) ? "title.reasonsSingle" : "title.reasonsAll",
        ["n": total.grouped, "reason": terms.name(top)])
    }
    return terms(
      "title.reasonsTop", ["n": total.grouped, "k": value.grouped, "reason": terms.name(top)])
  }
}
