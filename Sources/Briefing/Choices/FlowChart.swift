import Charts
import DisclosureReport
import PageProse

/// flow: received and carried in against handled and carried out, of equal length when A2 holds.
struct FlowChart {
  let context: ChartContext

  private static let rows: [RequestRow] = [.received, .carriedIn, .handled, .carriedOut]

  var draft: ChartDraft {
    let (report, terms) = (context.report, context.terms)
    let marks = FigureMark(context: context)
    let incoming = FigureMark.Whole.bar(
      terms["picture.incoming"], total: sides?.left, parts: sides?.left, terms)
    let sum = report.sum(OutcomeGroup.allCases.flatMap { context.cells(of: $0) })
    let outgoing = FigureMark.Whole.bar(
      terms["picture.outgoing"], total: sides?.right, parts: sides?.right, terms)
    let piece = { (row: RequestRow, color: String, whole: FigureMark.Whole) in
      marks.segment(
        name: terms.name(row), color: color, cells: [.requests(row, .total)], unit: terms["unit.piece"],
        of: whole)
    }
    let outcomes = OutcomeGroup.allCases.map { group in
      let cells = context.cells(of: group)
      return marks.segment(
        name: terms.name(group), color: group.rawValue, cells: cells,
        figure: cells.count == 1 ? nil : "requests.\(group.rawValue).total", unit: terms["unit.piece"],
        of: outgoing)
    }
    // Where none of the outcomes is known, or they do not add up to their total, the total is drawn in their place.
    let isDrawn = context.handled == nil ? outcomes.contains { $0.length != nil } : sum == context.handled
    let handled =
      isDrawn ? outcomes : [piece(.handled, "received", outgoing)]
    let bars = [
      Bar(
        label: terms["picture.incoming"],
        segments: [piece(.received, "received", incoming), piece(.carriedIn, "carried", incoming)]),
      Bar(label: terms["picture.outgoing"], segments: handled + [piece(.carriedOut, "carried", outgoing)]),
    ]
    let state = ValueState(Self.rows.map { [.requests($0, .total)] }, in: report)
    let title = title(state)
    let notice = state.notice(terms)
    let panels = [Panel(bars: bars)]
    return ChartDraft(
      kind: .namedStacks, title: title, base: terms["picture.unitPieces"], table: "requests",
      absences: state.absences,
      panels: panels, notice: notice, note: notice == nil ? equation : nil)
  }

  private func value(_ row: RequestRow) -> ExactNumber? { context.report.value(.requests(row, .total)) }

  private var sides: (left: ExactNumber, right: ExactNumber)? {
    let left = context.report.sum([.requests(.received, .total), .requests(.carriedIn, .total)])
    let right = context.report.sum([.requests(.handled, .total), .requests(.carriedOut, .total)])
    guard let left, let right else { return nil }
    return (left, right)
  }

  private var equation: String? {
    guard let sides else { return nil }
    let key = sides.left == sides.right ? "picture.balance" : "picture.imbalance"
    return context.terms(
      key,
      [
        "received": value(.received)?.grouped ?? "", "carriedIn": value(.carriedIn)?.grouped ?? "",
        "handled": value(.handled)?.grouped ?? "", "carriedOut": value(.carriedOut)?.grouped ?? "",
        "sum": sides.left.grouped, "left": sides.left.grouped, "right": sides.right.grouped,
      ])
  }

  private func title(_ state: ValueState) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.flow", state)
    }
    guard let sides, let carriedOut = value(.carriedOut) else { return terms["measure.flow"] }
    if sides.left != sides.right {
      return terms("title.flowDiffers", ["left": sides.left.grouped, "right": sides.right.grouped])
    }
    guard !context.isDoubtful(Self.rows.map { .requests($0, .total) }) else { return terms["measure.flow"] }
    if sides.left.isZero { return terms["title.flowNone"] }
    if carriedOut.isZero { return terms("title.flowDone", ["n": sides.left.grouped]) }
    return terms("title.flowCarried", ["n": sides.left.grouped, "k": carriedOut.grouped])
  }
}
