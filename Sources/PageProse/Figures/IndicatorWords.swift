import DisclosureReport

/// Says the parts of an indicator in words.
package struct IndicatorWords {
  package let terms: Terms

  package init(terms: Terms) {
    self.terms = terms
  }

  /// The indicator's name.
  package func name(_ indicator: Indicator) -> String { terms["indicator.\(indicator.id)"] }

  /// The name of what stands above or below the line.
  package func name(_ quantity: IndicatorQuantity) -> String { terms["quantity.\(quantity.name)"] }

  /// The name of what indicators are about.
  func name(_ matter: Indicator.Matter) -> String { terms["matter.\(matter.rawValue)"] }

  /// Why there is no value; nil where there is one.
  package func reason(_ indicator: Indicator, in report: AnnualReport) -> String? {
    switch indicator.state {
    case .computed: nil
    case .missing(let cells): (Absence(cells, in: report) ?? .notStated).word(terms)
    case .notComputable(let obstacle): terms["obstacle.\(obstacle.rawValue)"]
    case .zeroBase, .inconsistent: terms["indicatorState.\(indicator.state.key)"]
    }
  }

  /// The number of an indicator without its unit: per cent with one decimal, or a count; nil where it has none.
  static func number(_ indicator: Indicator) -> String? {
    indicator.rate?.percent ?? indicator.count?.description
  }

  /// Its unit in machine output.
  static func unit(_ indicator: Indicator) -> String { indicator.kind == .count ? "count" : "%" }

  /// The paths of a quantity's cells; one that is taken away has a minus before it.
  static func paths(_ quantity: IndicatorQuantity) -> [String] {
    quantity.added.map(\.description) + quantity.subtracted.map { "-" + $0.description }
  }

  /// The paths of the cells without a number.
  static func missing(_ indicator: Indicator) -> [String] {
    if case .missing(let cells) = indicator.state { return cells.map(\.description) }
    return []
  }
}
