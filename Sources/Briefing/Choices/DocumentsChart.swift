import Charts
import DisclosureReport
import PageProse

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

  var draft: ChartDraft { chain ?? columns }

  /// With last year's report: what was in force then, what came and went, and what is in force now.
  private var chain: ChartDraft? {
    guard let before = context.checked?.before, let year = report.year else { return nil }
    let stocks = Self.rows.reversed().map { DocumentStock($0, from: before.report, to: report) }
    let drawn = stocks.compactMap { $0 }.filter { !$0.isEmpty }
    let cells = Self.rows.flatMap { row in row.columns(in: report.form).map { CellID.proactive(row, $0) } }
    guard stocks.allSatisfy({ $0 != nil }), !context.isSuspect(cells), let first = drawn.first else {
      return nil
    }
    let (marks, lastMarks) = (
      FigureMark(context: context), FigureMark(context: ChartContext(before, terms))
    )
    let panels = drawn.map { stock in
      let segment = { (marks: FigureMark, column: ProactiveColumn) in
        marks.segment(
          name: terms.name(stock.row) + " " + terms.name(column), color: Self.colors[column] ?? "quantity",
          cells: [.proactive(stock.row, column)], unit: terms["unit.piece"])
      }
      var last = segment(lastMarks, .inForce)
      last.datum.figure = "\(year - 1)/" + last.datum.figure
      return Panel(
        id: stock.row.rawValue, title: drawn.count > 1 ? terms.name(stock.row) : nil,
        bars: stock.bars(year: year, terms, last: last) { segment(marks, $0) })
    }
    let none = Self.rows.filter { row in !drawn.contains { $0.row == row } }.map { terms.name($0) }
    return ChartDraft(
      kind: .bars, title: title(first), base: terms["picture.unitDocuments"], table: "proactive",
      remarks: drawn.map {
        drawn.count > 1 ? terms.name($0.row) + " " + $0.equation(terms) : $0.equation(terms)
      }
        + [none.isEmpty ? nil : terms("picture.noneOf", ["names": none.joined(separator: terms["comma"])])],
      panels: panels)
  }

  /// From how many to how many; where the sum does not hold, by how much it does not.
  private func title(_ stock: DocumentStock) -> String {
    let name = terms.name(stock.row)
    guard stock.holds else {
      return terms("title.documentsGap", ["kind": name, "n": stock.gap.grouped])
    }
    let key = stock.before == stock.now ? "Same" : stock.before < stock.now ? "More" : "Less"
    return terms(
      "title.documents\(key)", ["kind": name, "from": stock.before.grouped, "n": stock.now.grouped])
  }

  private var report: AnnualReport { context.report }
  private var terms: Terms { context.terms }

  private var columns: ChartDraft {
    let marks = FigureMark(context: context)
    let panels = Self.rows.map { row in
      Panel(
        id: row.rawValue, title: terms.name(row),
        bars: Self.order(row, report.form).map { column in
          Bar(
            label: context.marked(terms.name(column), [.proactive(row, column)]),
            isMinor: !Self.stocks.contains(column),
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
      remarks: [context.doubtRemark(panels, ofSums: false)], absences: state.absences, panels: panels,
      notice: notice)
  }

  private func title(_ state: ValueState) -> String {
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
      let cells: [CellID] = [.proactive(row, stock), .proactive(row, added)]
      guard TitleRules.areCounts([total, new]), new <= total, !context.isSuspect(cells) else {
        return terms["title.documentsPlain"]
      }
      return terms(
        is2021 ? "title.documentsInForce" : "title.documentsDisclosed",
        ["kind": terms.name(row), "n": total.grouped, "issued": new.grouped])
    }
    return terms["title.documentsPlain"]
  }
}
