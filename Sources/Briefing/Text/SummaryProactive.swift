import DisclosureReport

extension SummaryText {
  /// Documents, decisions and fees of table two, then what the prose states, with its scope.
  var proactive: [String] {
    tableTwo + prose
  }

  private var tableTwo: [String] {
    let cells = report.proactiveRows.flatMap { row in
      row.columns(in: report.form).map { CellID.proactive(row, $0) }
    }
    guard !cells.isEmpty else { return [] }
    let missing = cells.count { report.value($0) == nil }
    if missing == 0, cells.allSatisfy({ report.value($0) == .some(.zero) }) {
      return [terms["text.proactiveZero"]]
    }
    var clauses = [ProactiveRow.rules, .normativeDocuments].compactMap(documents)
    for row in [ProactiveRow.licences, .penalties, .compulsoryMeasures] {
      if let value = report.value(.proactive(row, .decisions)) {
        clauses.append(
          terms("text.proactiveDecisions", ["row": terms.name(row), "n": value.grouped]))
      }
    }
    if report.form == .form2021, let fees = report.value(.proactive(.fees, .amount)) {
      clauses.append(terms("text.proactiveFees", ["n": fees.grouped]))
    }
    if missing > 0 { clauses.append(terms("text.proactiveMissing", ["n": String(missing)])) }
    return clauses
  }

  private func documents(_ row: ProactiveRow) -> String? {
    let columns = row.columns(in: report.form)
    let values = columns.compactMap { report.value(.proactive(row, $0)) }
    guard values.count == 3 else { return nil }
    let key = report.form == .form2021 ? "text.proactiveDocuments" : "text.proactiveDocuments2019"
    return terms(
      key,
      [
        "row": terms.name(row), "issued": values[0].grouped, "repealed": values[1].grouped,
        "inForce": values[2].grouped,
      ])
  }

  private var prose: [String] {
    let all = report.narrative.filter { $0.role == .proactiveVolume && $0.kind == .quantity }
    let figures = all.prefix(4)
    guard !figures.isEmpty else { return [] }
    let items = figures.map { figure in
      let number = context.number(figure)
      let item = terms("text.proseItem", ["label": figure.label, "n": number, "unit": figure.unit])
      guard figure.scope == .region else { return item }
      return item + terms("text.proseScope", ["scope": figure.scopeWord ?? terms["picture.region"]])
    }
    let more = all.count > figures.count ? terms("text.proseMore", ["n": String(all.count)]) : ""
    return [terms("text.prose", ["items": items.joined(separator: terms["comma"]) + more])]
  }
}
