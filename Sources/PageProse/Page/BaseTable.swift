import DisclosureReport

/// Shows how a rate changes with its base: one row an indicator, one column a base.
package struct BaseTable {
  private let report: AnnualReport
  private let terms: Terms
  private let words: IndicatorWords
  private let indicators: [Indicator]

  package init(_ indicators: Indicators, terms: Terms) {
    report = indicators.report
    self.terms = terms
    words = IndicatorWords(terms: terms)
    self.indicators = indicators.all
  }

  /// What the template reads: a list of one section, or of none where the report has neither table three nor cases.
  package var values: [[String: Any]] {
    let tables = grids
    guard !tables.isEmpty else { return [] }
    return [
      [
        "heading": terms["bases.heading"], "lead": lead.map { ["text": $0] },
        "tables": tables.map(\.values), "notes": notes(tables).map { ["text": $0] },
      ]
    ]
  }

  // MARK: The two tables

  /// The tables that the report bears, at most two.
  package var grids: [BaseGrid] { [requests, disputes].compactMap { $0 } }

  /// Requests: of all handled, of what there was to handle, of what arrived.
  private var requests: BaseGrid? {
    guard !report.requestRows.isEmpty else { return nil }
    let ids = [
      "disclosureRate", "substantiveDisclosureRate", "withholdingRate", "unableRate", "completionRate",
      "carryOverRate", "disputeRate", "disputeRateAllCases",
    ]
    let shown = report.reviewBlocks.isEmpty ? ids.filter { !$0.hasPrefix("dispute") } : ids
    return grid("bases.requestsTable", ["handled", "accepted", "received"], shown)
  }

  /// Results of table four: of all cases, of those concluded, of those upheld or corrected.
  private var disputes: BaseGrid? {
    let used = report.reviewBlocks.filter { block in
      ReviewColumn.allCases.contains { !(report.value(.review(block, $0)) ?? .zero).isZero }
    }
    guard !used.isEmpty else { return nil }
    let suits = used.filter { $0 != .reconsideration }
    var ids = used.flatMap { ["correctionRate.\($0.rawValue)", "upheldRate.\($0.rawValue)"] }
    if suits.count > 1 { ids += ["lossRate"] }
    if used.count > 1 { ids += ["correctionRate.all"] }
    return grid("bases.disputesTable", ["total", "concluded", "decided"], ids)
  }

  private func grid(_ title: String, _ bases: [String], _ ids: [String]) -> BaseGrid {
    BaseGrid(
      head: [terms[title]] + bases.map { terms["quantity.\($0)"] },
      rows: ids.map { id in
        let own = indicators.filter { $0.id == id }
        guard own.contains(where: { bases.contains($0.base?.name ?? "") }) else {
          // Its only base is none of the columns: one cell over all of them, which names it.
          return BaseGrid.Row(
            name: terms["indicator.\(id)"], indicators: own.prefix(1).map { $0 },
            cells: own.prefix(1).map { cell($0, span: bases.count) })
        }
        let placed = bases.map { base in own.first { $0.base?.name == base } }
        return BaseGrid.Row(
          name: terms["indicator.\(id)"], indicators: placed.compactMap { $0 },
          cells: placed.map { $0.map { cell($0) } ?? .empty })
      })
  }

  private func cell(_ indicator: Indicator, span: Int = 1) -> BaseGrid.Cell {
    let base = indicator.base.map(words.name) ?? ""
    var fraction = ""
    if let part = indicator.numerator?.value, let whole = indicator.base?.value {
      fraction = "\(part.grouped)/\(whole.grouped)"
    }
    var details: [BaseGrid.Detail] = []
    if span > 1 { details.append(.init("interval", terms("bases.ownBase", ["base": base]))) }
    if let interval = indicator.interval {
      let (low, high) = (Percent.text(interval.lowerBound), Percent.text(interval.upperBound))
      details.append(.init("interval", terms("bases.interval", ["low": low, "high": high])))
    }
    if let reason = words.reason(indicator, in: report) { details.append(.init("interval", reason)) }
    if indicator.isSmallSample { details.append(.init("mark", terms["bases.small"])) }
    if indicator.isDoubtful {
      let rules = indicator.doubts.map(\.rawValue).joined(separator: terms["comma"])
      details.append(.init("mark doubtful", terms("bases.doubtful", ["rules": rules])))
    }
    return BaseGrid.Cell(
      style: indicator.isDefault ? "default" : "other", span: span, base: span > 1 ? "" : base,
      percent: indicator.rate.map { $0.percent + "%" } ?? terms["none"], fraction: fraction,
      details: details)
  }

  // MARK: Words around them

  /// How the disclosure rate changes with its base; nothing where a base has no rate.
  package var lead: [String] {
    let own = indicators.filter { $0.id == "disclosureRate" && !$0.isDoubtful }
    let rates = own.compactMap(\.rate)
    guard let first = rates.first, rates.count == 3 else { return [] }
    if rates.allSatisfy({ $0.percent == first.percent }) {
      return [terms("bases.leadSame", ["rate": first.percent])]
    }
    let items = zip(own, rates).map { indicator, rate in
      terms(
        "bases.leadItem", ["base": indicator.base.map { baseInSentence($0) } ?? "", "rate": rate.percent])
    }
    return [terms("bases.lead", ["items": items.joined(separator: terms["bases.join"])])]
  }

  private func baseInSentence(_ base: IndicatorQuantity) -> String { terms["bases.of.\(base.name)"] }

  /// What a reader of these tables must know.
  package func notes(_ tables: [BaseGrid]) -> [String] {
    let shown = tables.flatMap { $0.rows.flatMap(\.indicators) }
    var notes = [terms["bases.boldMeaning"], terms["bases.intervalMeaning"]]
    if shown.contains(where: \.isSmallSample) { notes.append(terms["bases.smallMeaning"]) }
    if shown.contains(where: \.isDoubtful) { notes.append(terms["bases.doubtMeaning"]) }
    return notes + [notComputable]
  }

  /// The indicators that no report on the form can answer, grouped by the reason, in one sentence.
  private var notComputable: String {
    let obstacles: [Indicator.Obstacle] = [.noDates, .notInForm]
    let items = obstacles.compactMap { obstacle -> String? in
      let names = indicators.filter { $0.state == .notComputable(obstacle) }.map(words.name)
      guard !names.isEmpty else { return nil }
      return terms(
        "bases.notComputableItem",
        ["names": names.joined(separator: terms["comma"]), "reason": terms["obstacle.\(obstacle.rawValue)"]])
    }
    return terms("bases.notComputable", ["items": items.joined(separator: terms["semicolon"])])
  }
}
