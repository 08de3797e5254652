import Briefing
import Charts
import DisclosureReport
import PageProse

/// documents-by-year: normative documents, each measure of each edition of the form by itself.
///
/// 现行有效 and 对外公开总数 count different things, so that years on one edition are never rows of a panel of the other.
/// Rules, of which an office has few, have a page of their own: beside documents their bars would not be seen.
struct DocumentsByYear {
  let years: YearPanels

  private static let colors: [ProactiveColumn: String] = [
    .issued: "issued", .repealed: "repealed", .inForce: "inForce", .newlyProduced: "issued",
    .newlyDisclosed: "carried", .totalDisclosed: "inForce",
  ]
  private static let order: [FormEdition: [ProactiveColumn]] = [
    .form2021: [.inForce, .issued, .repealed],
    .form2019: [.totalDisclosed, .newlyProduced, .newlyDisclosed],
  ]
  /// How many times as long the longest bar may be as that of another panel beside it.
  private static let limit = 100.0

  private var terms: Terms { years.terms }
  /// Whether reports on either edition are drawn.
  private var editions: [FormEdition] {
    [.form2021, .form2019].filter { form in years.reports.contains { $0.form == form } }
  }
  /// The rows of table two that are drawn.
  private var rows: [ProactiveRow] {
    let hasRules = years.reports.contains { report in
      ProactiveRow.rules.columns(in: report.form).contains {
        (report.report.value(.proactive(.rules, $0)) ?? .zero) > .zero
      }
    }
    return [.normativeDocuments] + (years.only != nil && hasRules ? [.rules] : [])
  }

  /// A page of each kind of document for one office; one page for several.
  var specs: [ChartSpec] {
    guard let office = years.only else { return [several].compactMap { $0 } }
    return rows.reduce(into: []) { found, row in
      if let spec = single(office, row, page: years.page + found.count) { found.append(spec) }
    }
  }

  // MARK: One office

  private func single(_ office: OfficeSeries, _ row: ProactiveRow, page: Int) -> ChartSpec? {
    if let chain = chain(office, row) {
      return years.spec(
        chain, state: YearState(years.reports) { _ in [[.proactive(row, .inForce)]] }, columns: 1, page: page,
        measure: measure(row))
    }
    // The measures of both editions alternate, so that each edition has a column of its own.
    let panels = (0..<3).flatMap { place in
      editions.compactMap { form in Self.order[form].map { panel(office, row, $0[place], form) } }
    }
    let state = YearState(years.reports) { report in
      row.columns(in: report.form).map { [.proactive(row, $0)] }
    }
    let draft = ChartDraft(
      kind: .bars, title: title(office, row), base: terms["picture.unitDocuments"], table: "proactive",
      remarks: [editions.count > 1 ? terms["compareYears.editionsApart"] : nil], panels: panels,
      note: state.notice(terms) == nil ? equation(office, row) : nil)
    return years.spec(
      draft, state: state, columns: areAlike(panels) ? (editions.count > 1 ? 2 : 3) : 1, page: page,
      measure: measure(row))
  }

  /// Of two neighbouring years: what was in force, what came and went, what is in force then.
  private func chain(_ office: OfficeSeries, _ row: ProactiveRow) -> ChartDraft? {
    guard office.reports.count == 2, office.conflicts.isEmpty, let pair = YearWords.latest(office),
      let stock = DocumentStock(row, from: pair.before.report, to: pair.now.report), !stock.isEmpty
    else { return nil }
    let segment = { (report: ComparedReport, column: ProactiveColumn) in
      var segment = years.mark.segment(
        report, name: terms.name(row) + " " + terms.name(column), color: Self.colors[column] ?? "quantity",
        cells: [.proactive(row, column)], unit: terms["unit.piece"])
      segment.label.unit = nil
      return segment
    }
    let bars = stock.bars(year: pair.now.year, terms, last: segment(pair.before, .inForce)) {
      segment(pair.now, $0)
    }
    return ChartDraft(
      kind: .bars, title: title(office, row), base: terms["picture.unitDocuments"], table: "proactive",
      panels: [Panel(id: row.rawValue, bars: bars)],
      note: equation(office, row) ?? stock.equation(terms))
  }

  /// The reports on one edition of the form, a bar a year.
  private func panel(
    _ office: OfficeSeries, _ row: ProactiveRow, _ column: ProactiveColumn, _ form: FormEdition
  ) -> Panel {
    let slots = slots(office, form)
    var bars = YearRows(context: years.context).bars(office, slots: slots) { bar($0, $1, row, column) }
    if !bars.isEmpty { bars[0].breakAbove = nil }
    let words = [terms.name(column), editions.count > 1 ? terms.name(form) : nil]
    return Panel(
      id: "\(row.rawValue).\(column.rawValue)",
      title: words.compactMap { $0 }.joined(separator: terms["separator"]), bars: bars)
  }

  /// The years of an edition from its first report to its last: after the change of the form, or before it.
  private func slots(_ office: OfficeSeries, _ form: FormEdition) -> [ClosedRange<Int>] {
    let slots = YearRows.slots([office])
    let old = office.reports.last { $0.form == .form2019 }?.year
    let new = office.reports.first { $0.form == .form2021 }?.year
    guard let old, let new else { return slots }
    let change = old < 2021 && new >= 2021 ? 2021 : new
    let own = (office.reports.map(\.year) + office.conflicts).filter { ($0 >= change) == (form == .form2021) }
    guard let first = own.min(), let last = own.max() else { return [] }
    return slots.filter { $0.lowerBound >= first && $0.upperBound <= last }
  }

  /// Whether the panels are seen side by side on their one scale.
  private func areAlike(_ panels: [Panel]) -> Bool {
    let lengths = panels.map { $0.bars.flatMap(\.segments).compactMap(\.length).max() ?? 0 }.filter { $0 > 0 }
    guard let most = lengths.max(), let least = lengths.min() else { return true }
    return least * Self.limit >= most
  }

  private func bar(
    _ report: ComparedReport, _ year: String, _ row: ProactiveRow, _ column: ProactiveColumn
  ) -> Bar {
    guard row.columns(in: report.form).contains(column) else {
      return YearRows.gap(
        year, terms[years.isDense ? "compareYears.short.otherForm" : "compareYears.otherForm"])
    }
    let cell = CellID.proactive(row, column)
    var segment = years.mark.segment(
      report, name: terms.name(row) + " " + terms.name(column), color: Self.colors[column] ?? "quantity",
      cells: [cell], unit: terms["unit.piece"])
    // The subtitle says the unit.
    segment.label.unit = nil
    return Bar(label: years.mark.year(year, report, [cell]), segments: [segment])
  }

  /// Whether last year's stock, what was issued and what was repealed make this year's (check E1).
  private func equation(_ office: OfficeSeries, _ row: ProactiveRow) -> String? {
    guard let pair = YearWords.latest(office) else { return nil }
    let finding = pair.findings.first { $0.check == .e1 && $0.place == .proactive(row) }
    guard let finding, finding.status != .notAssessable, let left = finding.left, let right = finding.right,
      let before = pair.before.report.value(.proactive(row, .inForce)),
      let issued = pair.now.report.value(.proactive(row, .issued)),
      let repealed = pair.now.report.value(.proactive(row, .repealed))
    else { return nil }
    let difference = left < right ? right - left : left - right
    return terms(
      finding.status == .pass ? "compareYears.stockHolds" : "compareYears.stockDiffers",
      [
        "year": String(pair.now.year), "before": before.grouped, "issued": issued.grouped,
        "repealed": repealed.grouped, "sum": right.grouped, "inForce": left.grouped,
        "difference": difference.grouped,
      ])
  }

  private func title(_ office: OfficeSeries, _ row: ProactiveRow) -> String {
    guard let last = office.reports.last else { return measure(row) }
    let column = Self.stock(last.form)
    return YearWords(context: years.context).count(
      office, .proactive(row, column), what: words(row, column), fallback: measure(row))
  }

  private func measure(_ row: ProactiveRow) -> String {
    terms[row == .rules ? "compareYears.rules" : "measure.documents-by-year"]
  }

  private func words(_ row: ProactiveRow, _ column: ProactiveColumn) -> String {
    let key = column == .inForce ? "inForce" : "disclosed"
    return terms("compareYears.\(key)", ["row": terms.name(row)])
  }

  private static func stock(_ form: FormEdition) -> ProactiveColumn {
    form == .form2021 ? .inForce : .totalDisclosed
  }

  // MARK: Several offices

  private var several: ChartSpec? {
    let form = editions.first ?? .form2021
    let column = Self.stock(form)
    let cell = CellID.proactive(.normativeDocuments, column)
    let what = words(.normativeDocuments, column)
    let measure = terms("compareYears.byYear", ["what": what])
    let trend = YearWords(context: years.context).countTrend(years.everyone, cell)
    let state = YearState(years.reports.filter { $0.form == form }) { _ in [[cell]] }
    let draft = ChartDraft(
      kind: .bars, title: trend?.title(what, words: "count", terms) ?? measure,
      base: terms["picture.unitDocuments"], table: "proactive",
      remarks: [editions.count > 1 ? terms["compareYears.editionsApart"] : nil, trend?.remark(terms)],
      panels: years.panels { bar($0, $1, .normativeDocuments, column) })
    return years.spec(draft, state: state, measure: measure)
  }
}
