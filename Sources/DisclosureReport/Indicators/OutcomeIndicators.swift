extension IndicatorMaker {
  /// Shares of the outcome groups, first of all handled, then of what there was to handle and of what arrived.
  ///
  /// What was carried in can be answered without having arrived in the year: of the received it is so many to a hundred.
  var outcomes: [Indicator] {
    let named: [(String, OutcomeGroup)] = [
      ("fullDisclosureRate", .disclosed), ("partialDisclosureRate", .partiallyDisclosed),
      ("withholdingRate", .withheld), ("unableRate", .unable), ("notProcessedRate", .notProcessed),
      ("otherRate", .other),
    ]
    return onAllBases("disclosureRate", open)
      + named.flatMap { id, group in onAllBases(id, quantity(group.rawValue, cells(of: group))) }
      + [
        rate("substantiveDisclosureRate", .outcomes, open, of: substantive),
        rate("processableDisclosureRate", .outcomes, open, of: processable),
      ]
  }

  /// The first of ``outcomes``.
  var disclosureRate: Indicator { rate("disclosureRate", .outcomes, open, of: handled) }

  private func onAllBases(_ id: String, _ numerator: IndicatorQuantity) -> [Indicator] {
    rates(
      id, .outcomes, numerator, of: (handled, .proportion), (accepted, .proportion), (received, .ratio))
  }

  private var substantive: IndicatorQuantity {
    quantity("substantive", cells(of: .disclosed, .partiallyDisclosed, .withheld))
  }

  private var processable: IndicatorQuantity {
    quantity("processable", handled.added, minus: cells(of: .notProcessed, .other))
  }
}
