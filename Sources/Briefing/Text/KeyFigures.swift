import DisclosureReport

/// A key figure of the page: a label, a number with its unit, and lines that give its base.
struct KeyFigure: Equatable {
  let label: String
  let number: String
  let unit: String
  let notes: [String]

  /// What the template reads.
  var values: [String: Any] {
    ["label": label, "number": number, "unit": unit, "notes": notes.map { ["text": $0] }]
  }
}

/// The four key figures: received, handled, disclosure rate, disputes.
struct KeyFigures {
  let context: ChartContext

  var all: [KeyFigure] { [received, handled, rate, disputes] }

  private var terms: Terms { context.terms }

  private func value(_ id: CellID) -> ExactNumber? { context.report.value(id) }

  private func figure(_ key: String, _ cells: [CellID], notes: [String?]) -> KeyFigure {
    guard let value = context.report.sum(cells) else { return missing(key, cells) }
    return KeyFigure(
      label: terms["key.\(key)"], number: value.grouped, unit: terms["unit.piece"],
      notes: notes.compactMap { $0 })
  }

  private func missing(_ key: String, _ cells: [CellID]) -> KeyFigure {
    let word = (Absence(cells, in: context.report) ?? .notStated).word(terms)
    return KeyFigure(
      label: terms["key.\(key)"], number: terms["none"], unit: "",
      notes: [terms("key.missing", ["word": word])])
  }

  private var received: KeyFigure {
    let total = value(.requests(.received, .total))
    var notes: [String?] = []
    if let total, !total.isZero {
      let single = ApplicantColumn.kinds.first { value(.requests(.received, $0)) == total }
      if let single {
        notes.append(terms("key.receivedAll", ["kind": terms.name(single)]))
      } else if let rate = context.indicators.share(of: .naturalPersons, in: .received).rate {
        notes.append(
          terms(
            "key.receivedShare",
            ["rate": rate.percent, "k": rate.numerator.grouped, "n": rate.denominator.grouped]))
      }
    }
    if let carried = value(.requests(.carriedIn, .total)), !carried.isZero {
      notes.append(terms("key.receivedNote", ["n": carried.grouped]))
    }
    return figure("received", [.requests(.received, .total)], notes: notes)
  }

  private var handled: KeyFigure {
    // A rate whose two sides contradict each other is not printed.
    let balances = !context.isDoubtful([.requests(.handled, .total)])
    let rate = balances ? context.indicators.completionRate.rate : nil
    return figure(
      "handled", [.requests(.handled, .total)],
      notes: [
        rate.map {
          terms(
            "key.handledNote",
            ["rate": $0.percent, "k": $0.numerator.grouped, "n": $0.denominator.grouped])
        },
        balances ? nil : terms["key.unbalanced"],
      ])
  }

  private var rate: KeyFigure {
    guard let rate = context.indicators.disclosureRate.rate else {
      let base = context.handled
      let cells = context.cells(of: .disclosed) + context.cells(of: .partiallyDisclosed)
      guard base?.isZero == true else {
        return missing("disclosureRate", cells + [.requests(.handled, .total)])
      }
      return KeyFigure(
        label: terms["key.disclosureRate"], number: terms["none"], unit: "", notes: [terms["key.noBase"]])
    }
    let fraction = { (rate: Rate) in
      KeyValuePairs(
        dictionaryLiteral: ("rate", rate.percent), ("k", rate.numerator.grouped),
        ("n", rate.denominator.grouped))
    }
    var notes = [terms("key.rateNote", fraction(rate))]
    if context.indicators.disclosureRate.isDoubtful { notes.append(terms["key.differs"]) }
    if rate.isSmallSample, let interval = rate.wilson {
      notes.append(
        terms(
          "key.rateInterval",
          ["low": Percent.text(interval.lowerBound), "high": Percent.text(interval.upperBound)]))
    }
    if let substantive = context.indicators.substantiveDisclosureRate.rate {
      notes.append(terms("key.substantive", fraction(substantive)))
    }
    return KeyFigure(
      label: terms["key.disclosureRate"], number: rate.percent, unit: "%", notes: notes)
  }

  private var disputes: KeyFigure {
    let known = ReviewBlock.allCases.map { context.valueLabel([.review($0, .total)], unit: nil).number }
    let differs = context.isDoubtful(ReviewBlock.allCases.map { .review($0, .total) })
    return figure(
      "disputes", [.review(.reconsideration, .total), .review(.directLitigation, .total)],
      notes: [
        terms("key.disputesNote", ["reviews": known[0], "suits": known[1], "after": known[2]]),
        differs ? terms["key.differs"] : nil,
      ])
  }
}
