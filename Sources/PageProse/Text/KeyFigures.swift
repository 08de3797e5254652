import DisclosureReport

/// A key figure of the page: a label, a number with its unit, and lines that say what belongs to it.
package struct KeyFigure: Equatable {
  package let label: String
  package let number: String
  package let unit: String
  package let notes: [String]

  package init(label: String, number: String, unit: String, notes: [String]) {
    self.label = label
    self.number = number
    self.unit = unit
    self.notes = notes
  }

  /// What the template reads.
  package var values: [String: Any] {
    ["label": label, "number": number, "unit": unit, "notes": notes.map { ["text": $0] }]
  }
}

/// The four key figures: received, handled, disclosure rate, reviews and suits; the same figures as in the summary.
///
/// A number that stands in a failing sum is none of them.
package struct KeyFigures {
  package let facts: SummaryFacts
  package let terms: Terms

  package init(facts: SummaryFacts, terms: Terms) {
    self.facts = facts
    self.terms = terms
  }

  package var all: [KeyFigure] { [received, handled, rate, disputes] }

  /// A sound number with its notes, or a line that says why there is none.
  private func figure(_ key: String, _ cells: [CellID], notes: [String?]) -> KeyFigure {
    let label = terms["key.\(key)"]
    switch facts.fact(cells) {
    case .sound(let value):
      return KeyFigure(
        label: label, number: value.grouped, unit: terms["unit.piece"],
        notes: (notes + [byHand(cells)]).compactMap { $0 })
    case .doubtful: return KeyFigure(label: label, number: terms["none"], unit: "", notes: [doubt(cells)])
    case .unread(let absence, let stated):
      let told = stated.map { terms("key.stated", ["n": $0.grouped]) }
      return KeyFigure(
        label: label, number: terms["none"], unit: "",
        notes: [terms("key.missing", ["word": absence.word(terms)]), told].compactMap { $0 })
    }
  }

  /// That one of the cells was set by hand; nil where none was.
  private func byHand(_ cells: [CellID]) -> String? {
    guard cells.contains(where: { facts.report[$0]?.correction != nil }) else { return nil }
    return terms("key.corrected", ["mark": CorrectionText.mark])
  }

  private func doubt(_ cells: [CellID]) -> String {
    let printed = facts.report.sum(cells)?.grouped ?? terms["none"]
    let rules = facts.indicators.doubts(cells).map(\.rawValue).joined(separator: terms["comma"])
    return rules.isEmpty
      ? terms("key.implausible", ["n": printed]) : terms("key.doubtful", ["n": printed, "rules": rules])
  }

  /// A line on a row of table three where its number is sound and above 0.
  private func note(_ key: String, _ row: RequestRow) -> String? {
    guard let value = facts.total(row).value, !value.isZero else { return nil }
    return terms("key.\(key)", ["n": value.grouped])
  }

  private var received: KeyFigure {
    figure("received", [.requests(.received, .total)], notes: [note("carriedIn", .carriedIn)])
  }

  private var handled: KeyFigure {
    figure("handled", [.requests(.handled, .total)], notes: [note("carriedOut", .carriedOut)])
  }

  private var rate: KeyFigure {
    let indicator = facts.indicators.disclosureRate
    let label = terms["key.disclosureRate"]
    guard let rate = indicator.soundRate, let part = indicator.numerator?.value,
      let base = indicator.base?.value
    else { return withoutRate(indicator, label) }
    let cells = [OutcomeGroup.disclosed, .partiallyDisclosed].flatMap { facts.cells(of: $0) }
    let mark = [byHand(cells + [.requests(.handled, .total)])].compactMap { $0 }
    if base < SummaryFacts.leastBase {
      return KeyFigure(
        label: terms["key.disclosed"], number: part.grouped, unit: terms["unit.piece"],
        notes: [terms("key.small", ["n": base.grouped])] + mark)
    }
    return KeyFigure(
      label: label, number: rate.percent, unit: "%",
      notes: [terms("key.rateNote", ["k": part.grouped, "n": base.grouped])] + mark)
  }

  private func withoutRate(_ indicator: Indicator, _ label: String) -> KeyFigure {
    let note: String
    if indicator.isDoubtful {
      let rules = indicator.doubts.map(\.rawValue).joined(separator: terms["comma"])
      note = terms("key.rateDoubtful", ["rules": rules])
    } else {
      note = IndicatorWords(terms: terms).reason(indicator, in: facts.report) ?? ""
    }
    return KeyFigure(
      label: label, number: terms["none"], unit: "",
      notes: [indicator.state == .zeroBase ? terms["key.noBase"] : note])
  }

  private var disputes: KeyFigure {
    let suits: [ReviewBlock] = [.directLitigation, .litigationAfterReconsideration]
    let total = { (blocks: [ReviewBlock]) in facts.value(blocks.map { .review($0, .total) }) }
    var notes: [String] = []
    if let reviews = total([.reconsideration]), let suits = total(suits) {
      notes.append(terms("key.disputesNote", ["reviews": reviews.grouped, "suits": suits.grouped]))
    }
    if let pending = facts.value(ReviewBlock.allCases.map { .review($0, .pending) }), !pending.isZero {
      notes.append(terms("key.pending", ["n": pending.grouped]))
    }
    return figure(
      "disputes", ReviewBlock.allCases.map { .review($0, .total) },
      notes: [notes.joined(separator: terms["semicolon"])].filter { !$0.isEmpty })
  }
}
