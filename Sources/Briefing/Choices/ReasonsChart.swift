import Charts
import DisclosureReport
import PageProse

/// reasons: the reasons for not disclosing that occur or are not stated, coloured by their group, largest first.
///
/// More than nine are the eight largest and one row for the others, whose reasons stand in the data table.
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
    let few = ordered.count > Self.most + 1 ? Array(ordered.prefix(Self.most)) : ordered
    let rest = Array(ordered.dropFirst(few.count))
    let bars = few.map(bar) + (rest.isEmpty ? [] : [self.rest(rest)])
    let restAbsence = rest.isEmpty ? nil : Absence(rest.map { .requests($0, .total) }, in: report)
    let panels = notice == nil ? [Panel(bars: bars, more: rest.map(bar))] : []
    return ChartDraft(
      kind: .bars, title: title(state, rows), base: terms["picture.unitPieces"], table: "requests",
      remarks: [context.doubtRemark(panels)],
      absences: Absence.allCases.filter { state.absences.contains($0) || $0 == restAbsence },
      panels: panels,
      notice: notice)
  }

  /// How many reasons have a row of their own where there are more than one more.
  private static let most = 8

  private func bar(_ row: RequestRow) -> Bar {
    let terms = context.terms
    let group = row.group ?? .other
    return Bar(
      label: context.marked(terms.name(row), [.requests(row, .total)]), aside: terms.name(group),
      segments: [
        FigureMark(context: context).segment(
          name: terms.name(row), color: group.rawValue, cells: [.requests(row, .total)],
          unit: terms["unit.piece"], of: .handled(context))
      ])
  }

  /// The others in one row, in no group's colour.
  private func rest(_ rows: [RequestRow]) -> Bar {
    let terms = context.terms
    let name = terms("picture.rest", ["n": String(rows.count)])
    return Bar(
      label: context.marked(name, rows.map { .requests($0, .total) }),
      segments: [
        FigureMark(context: context).segment(
          name: name, color: "quantity", cells: rows.map { .requests($0, .total) },
          figure: "requests.reasons.rest", unit: terms["unit.piece"], of: .handled(context))
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
