extension Indicators {
  /// Shares of the outcome groups, first of all handled, then of what there was to handle and of what arrived.
  ///
  /// What was carried in can be answered without having arrived in the year: of the received it is so many to a hundred.
  var outcomes: [Indicator] {
    onAllBases("disclosureRate", open)
      + OutcomeGroup.allCases.flatMap { group in
        onAllBases(Self.id(group), quantity(group.rawValue, cells(of: group)))
      } + [
        substantiveDisclosureRate, rate("processableDisclosureRate", .outcomes, open, of: processable),
      ]
  }

  /// 公开率: disclosed and partially disclosed, of all handled; the first of the outcomes.
  public var disclosureRate: Indicator { rate("disclosureRate", .outcomes, open, of: handled) }

  /// 实体公开率: disclosed and partially disclosed, of these and the withheld.
  public var substantiveDisclosureRate: Indicator {
    rate("substantiveDisclosureRate", .outcomes, open, of: substantive)
  }

  /// An outcome group, of all handled.
  public func share(of group: OutcomeGroup) -> Indicator {
    rate(Self.id(group), .outcomes, quantity(group.rawValue, cells(of: group)), of: handled)
  }

  private static func id(_ group: OutcomeGroup) -> String {
    switch group {
    case .disclosed: "fullDisclosureRate"
    case .partiallyDisclosed: "partialDisclosureRate"
    case .withheld: "withholdingRate"
    case .unable: "unableRate"
    case .notProcessed: "notProcessedRate"
    case .other: "otherRate"
    }
  }

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
