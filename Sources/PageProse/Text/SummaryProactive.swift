import DisclosureReport

extension SummaryText {
  /// Documents issued and in force, decisions and fees of table two, then what the prose states, with its scope.
  var proactive: String {
    let decisions = [ProactiveRow.licences, .penalties, .compulsoryMeasures].compactMap { row in
      item(row, .decisions).map {
        terms("text.decisions", ["row": terms["text.name.\(row.rawValue)"], "n": $0])
      }
    }
    let tableTwo = [documents, (decisions + [fees].compactMap { $0 }).joined(separator: terms["text.join"])]
    return follow(sentence(tableTwo), sentence([prose]))
  }

  /// A figure of table two with how it moved; nil where it is 0, not read or in doubt.
  private func item(_ row: ProactiveRow, _ column: ProactiveColumn) -> String? {
    let cell = [CellID.proactive(row, column)]
    guard let value = facts.value(cell), !value.isZero else { return nil }
    return numbers.count(value, "piece") + move(cell, key: "list")
  }

  // MARK: Documents

  private var documents: String {
    let is2021 = report.form == .form2021
    let rows: [ProactiveRow] = [.rules, .normativeDocuments]
    let stocks = rows.compactMap { item($0, .inForce) }
    // Both kinds are named before: their stocks need no names.
    if let issued = list(.issued), rows.allSatisfy({ item($0, .issued) != nil }), stocks.count == rows.count {
      let both = terms("text.inForceBoth", ["items": stocks.joined(separator: terms["text.and"])])
      return issued + terms["text.join"] + both
    }
    let parts = [
      list(is2021 ? .issued : .newlyProduced), list(is2021 ? nil : .newlyDisclosed),
      list(is2021 ? .inForce : .totalDisclosed),
    ]
    return parts.compactMap { $0 }.joined(separator: terms["text.join"])
  }

  /// `制发规章3件、行政规范性文件564件`: the kinds of document that have a number above 0.
  private func list(_ column: ProactiveColumn?) -> String? {
    guard let column else { return nil }
    let items = [ProactiveRow.rules, .normativeDocuments].compactMap { row in
      item(row, column).map { terms("text.document", ["row": terms["text.name.\(row.rawValue)"], "n": $0]) }
    }
    guard !items.isEmpty else { return nil }
    return terms("text.documents.\(column.rawValue)", ["items": items.joined(separator: terms["text.and"])])
  }

  // MARK: Fees and the prose

  private var fees: String? {
    let cell = CellID.proactive(.fees, .amount)
    guard report.form == .form2021, let amount = report.value(cell), amount > .zero, !facts.isDoubtful([cell])
    else { return nil }
    return terms("text.fees", ["n": numbers.money(amount)])
  }

  /// The quantities of proactive disclosure that the prose states.
  ///
  /// What is stated again by the same number and words is one.
  var volumes: [NarrativeFigure] {
    report.narrative.filter {
      $0.role == .proactiveVolume && $0.kind == .quantity && !$0.value.isNegative
    }.reduce(into: []) { told, figure in
      let isTold = told.contains { $0.label == figure.label && $0.value == figure.value }
      if !isTold { told.append(figure) }
    }
  }

  private var prose: String {
    let all = volumes
    guard !all.isEmpty else { return "" }
    let items = all.prefix(3).map { figure in
      let number = numbers.text(figure.value)
      let item = terms(
        figure.isApproximate ? "text.proseAbout" : "text.proseItem",
        ["label": figure.label, "n": number, "unit": figure.unit])
      guard figure.scope == .region else { return item }
      return item + terms("text.proseScope", ["scope": figure.scopeWord ?? terms["picture.region"]])
    }
    let more = all.count > items.count ? terms("text.proseMore", ["n": String(all.count)]) : ""
    return terms("text.prose", ["items": items.joined(separator: terms["text.and"]) + more])
  }
}
