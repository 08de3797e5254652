import Charts
import DisclosureReport

/// documents-by-year: normative documents, each measure of each edition of the form by itself.
///
/// 现行有效 and 对外公开总数 count different things, so that years on one edition are never rows of a panel of the other.
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
  private static let measure = "measure.documents-by-year"
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

  var spec: ChartSpec { years.only.map(single) ?? several }

  // MARK: One office

  private func single(_ office: OfficeSeries) -> ChartSpec {
    let rows = rows
    // The measures of both editions alternate, so that each edition has a column of its own.
    let panels = rows.flatMap { row in
      (0..<3).flatMap { place in
        editions.compactMap { form in
          Self.order[form].map { panel(office, row, $0[place], form, named: rows.count > 1) }
        }
      }
    }
    let state = YearState(years.reports) { report in
      rows.flatMap { row in row.columns(in: report.form).map { [.proactive(row, $0)] } }
    }
    return years.spec(
      .documentsByYear, .bars, title: title(office), base: terms["picture.unitDocuments"],
      table: "proactive", remarks: [editions.count > 1 ? terms["compareYears.editionsApart"] : nil],
      state: state, panels: panels, columns: areAlike(panels) ? (editions.count > 1 ? 2 : 3) : 1,
      magnification: terms["picture.magnified"], note: state.notice(terms) == nil ? equation(office) : nil)
  }

  /// The reports on one edition of the form, a bar a year.
  private func panel(
    _ office: OfficeSeries, _ row: ProactiveRow, _ column: ProactiveColumn, _ form: FormEdition, named: Bool
  ) -> Panel {
    let slots = slots(office, form)
    var bars = YearRows(context: years.context).bars(office, slots: slots) { bar($0, $1, row, column) }
    if !bars.isEmpty { bars[0].breakAbove = nil }
    let words =
      [named ? terms.name(row) : nil, terms.name(column), editions.count > 1 ? terms.name(form) : nil]
    return Panel(
      id: "\(row.rawValue).\(column.rawValue)",
      title: words.compactMap { $0 }.joined(separator: terms["separator"]), bars: bars)
  }

  /// The years of an edition: those from the change of the form on, or those before it.
  private func slots(_ office: OfficeSeries, _ form: FormEdition) -> [ClosedRange<Int>] {
    let slots = YearRows.slots([office])
    let old = office.reports.last { $0.form == .form2019 }?.year
    let new = office.reports.first { $0.form == .form2021 }?.year
    guard let old, let new else { return slots }
    let change = old < 2021 && new >= 2021 ? 2021 : new
    return slots.filter { form == .form2021 ? $0.lowerBound >= change : $0.upperBound < change }
  }

  /// Whether the panels can be drawn to one scale and still be seen.
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
    if years.isDense { segment.label.unit = nil }
    return Bar(label: years.mark.year(year, report, [cell]), segments: [segment])
  }

  /// Whether last year's stock, what was issued and what was repealed make this year's (check E1).
  private func equation(_ office: OfficeSeries) -> String? {
    guard let pair = YearWords.latest(office) else { return nil }
    let row = ProactiveRow.normativeDocuments
    let finding = pair.findings.first { $0.rule == "E1" && $0.details["row"] == row.rawValue }
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

  private func title(_ office: OfficeSeries) -> String {
    guard let last = office.reports.last else { return terms[Self.measure] }
    let column = Self.stock(last.form)
    let what = words(column)
    let id = CellID.proactive(.normativeDocuments, column)
    return YearWords(context: years.context).count(office, id, what: what, fallback: terms[Self.measure])
  }

  private func words(_ column: ProactiveColumn) -> String {
    terms[column == .inForce ? "compareYears.inForce" : "compareYears.disclosed"]
  }

  private static func stock(_ form: FormEdition) -> ProactiveColumn {
    form == .form2021 ? .inForce : .totalDisclosed
  }

  // MARK: Several offices

  private var several: ChartSpec {
    let form = editions.first ?? .form2021
    let column = Self.stock(form)
    let cell = CellID.proactive(.normativeDocuments, column)
    let what = words(column)
    let trend = YearWords(context: years.context).countTrend(cell, what: what)
    let state = YearState(years.reports.filter { $0.form == form }) { _ in [[cell]] }
    return years.spec(
      .documentsByYear, .bars,
      title: trend?.title(what, words: "count", terms) ?? what,
      base: terms[column == .inForce ? "compareYears.onlyInForce" : "compareYears.onlyDisclosed"],
      table: "proactive",
      remarks: [editions.count > 1 ? terms["compareYears.editionsApart"] : nil, trend?.remark(terms)],
      state: state, panels: years.panels { bar($0, $1, .normativeDocuments, column) })
  }
}
