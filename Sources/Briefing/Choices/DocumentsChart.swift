import Charts
import DisclosureReport

/// documents: rules and normative documents as a stock and what came and went, or the columns of the 2019 edition.
///
/// All bars are on one scale; the stock stands first, the others thinner beneath it.
struct DocumentsChart {
  let context: ChartContext

  private static let rows: [ProactiveRow] = [.rules, .normativeDocuments]
  private static let colors: [ProactiveColumn: String] = [
    .issued: "issued", .repealed: "repealed", .inForce: "inForce", .newlyProduced: "issued",
    .newlyDisclosed: "carried", .totalDisclosed: "inForce",
  ]

  /// What an office has at the end of the year, in either edition of the form.
  private static let stocks: Set<ProactiveColumn> = [.inForce, .totalDisclosed]

  /// The columns of a row, the stock first.
  private static func order(_ row: ProactiveRow, _ form: FormEdition) -> [ProactiveColumn] {
    let columns = row.columns(in: form)
    return columns.filter(stocks.contains) + columns.filter { !stocks.contains($0) }
  }

  var draft: ChartDraft {
    let (report, terms) = (context.report, context.terms)
    let marks = FigureMark(context: context)
    let panels = Self.rows.map { row in
      Panel(
        id: row.rawValue, title: terms.name(row),
        bars: Self.order(row, report.form).map { column in
          Bar(
            label: terms.name(column), isMinor: !Self.stocks.contains(column),
            segments: [
              marks.segment(
                name: terms.name(row) + " " + terms.name(column), color: Self.colors[column] ?? "quantity",
                cells: [.proactive(row, column)], unit: terms["unit.piece"])
            ])
        })
    }
    let figures = Self.rows.flatMap { row in
      row.columns(in: report.form).map { [CellID.proactive(row, $0)] }
    }
    let state = ValueState(figures, in: report)
    let title = title(state)
    let notice = state.notice(terms)
    return ChartDraft(
      kind: .bars, title: title, base: terms["picture.unitDocuments"], table: "proactive",
      absences: state.absences,
      panels: panels, notice: notice)
  }

  private func title(_ state: ValueState) -> String {
    let (report, terms) = (context.report, context.terms)
    if state.kind == .missing {
      return context.missingTitle("measure.documents", state)
    }
    if state.kind == .zero { return terms["title.documentsNone"] }
    let is2021 = report.form == .form2021
    let stock: ProactiveColumn = is2021 ? .inForce : .totalDisclosed
    let added: ProactiveColumn = is2021 ? .issued : .newlyDisclosed
    for row in Self.rows.reversed() {
      guard let total = report.value(.proactive(row, stock)), !total.isZero,
        let new = report.value(.proactive(row, added))
      else { continue }
      // What cannot be so is told by the checks, not by a title.
      guard TitleRules.areCounts([total, new]), new <= total else { return terms["title.documentsPlain"] }
      return terms(
        is2021 ? "title.documentsInForce" : "title.documentsDisclosed",
        ["kind": terms.name(row), "n": total.grouped, "issued": new.grouped])
    }
    return terms["title.documentsPlain"]
  }
}
