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

  /// `制发规章3件、行政规范性文件564件，现行有效分别为74件、4185件`: what the columns print of each kind above 0.
  private var documents: String {
    let columns: [ProactiveColumn] =
      report.form == .form2021 ? [.issued, .inForce] : [.newlyProduced, .newlyDisclosed, .totalDisclosed]
    var named: [ProactiveRow] = []
    let parts = columns.compactMap { column -> String? in
      let items = [ProactiveRow.rules, .normativeDocuments].compactMap { row in
        item(row, column).map { (row: row, count: $0) }
      }
      guard !items.isEmpty else { return nil }
      // The kinds that the part before names need no names again.
      let isSaid = items.map(\.row) == named
      named = items.map(\.row)
      let words = items.map { row, count in
        isSaid ? count : terms("text.document", ["row": terms["text.name.\(row.rawValue)"], "n": count])
      }
      return terms(
        isSaid && items.count > 1
          ? "text.documentsBoth.\(column.rawValue)" : "text.documents.\(column.rawValue)",
        ["items": words.joined(separator: terms["text.and"])])
    }
    return parts.joined(separator: terms["text.join"])
  }

  // MARK: Fees and the prose

  private var fees: String? {
    let cell = CellID.proactive(.fees, .amount)
    guard report.form == .form2021, let amount = report.value(cell), amount > .zero, !facts.isDoubtful([cell])
    else { return nil }
    return terms("text.fees", ["n": numbers.money(amount)]) + moved(amount)
  }

  /// How the fees moved since last year, in brackets; empty where that cannot be said.
  private func moved(_ amount: ExactNumber) -> String {
    guard let then = facts.feesBefore else { return "" }
    guard amount != then else { return terms["text.listSame"] }
    let isMore = then < amount
    return terms(
      isMore ? "text.feesMore" : "text.feesLess", ["n": numbers.money(isMore ? amount - then : then - amount)]
    )
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
