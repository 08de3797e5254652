import DisclosureReport
import FigureFiles

/// The full table of indicators as JSON.
package enum IndicatorsJSON {
  /// An array with one object a report: office, year, form, and every indicator on every base in a fixed order.
  ///
  /// `value` is per cent with one decimal or a count, and null where there is none; `state` says why. `low` and `high` are
  /// the Wilson 95 % interval in per cent, null where the numerator is no part of the base. A cell that is taken away has a
  /// minus before its path.
  package static func text(_ reports: [Indicators], terms: Terms) -> String {
    let words = IndicatorWords(terms: terms)
    return JSONText.array(
      reports.map { indicators in
        .object([
          ("office", .text(indicators.report.office)), ("year", .whole(indicators.report.year)),
          ("form", .string(indicators.report.form.rawValue)),
          ("indicators", .array(indicators.all.map { object($0, words) })),
        ])
      }
    ).render() + "\n"
  }

  private static func object(_ indicator: Indicator, _ words: IndicatorWords) -> JSONText {
    var members: [(String, JSONText)] = [
      ("id", .string(indicator.id)), ("name", .string(words.name(indicator))),
      ("matter", .string(indicator.matter.rawValue)), ("kind", .string(indicator.kind.rawValue)),
      ("numerator", quantity(indicator.numerator, words)), ("base", quantity(indicator.base, words)),
      ("default", .truth(indicator.isDefault)),
      ("value", IndicatorWords.number(indicator).map(JSONText.number) ?? .null),
      ("unit", .string(IndicatorWords.unit(indicator))),
      ("low", bound(indicator.interval?.lowerBound)), ("high", bound(indicator.interval?.upperBound)),
      ("n", .figure(indicator.base?.value)), ("small", .truth(indicator.isSmallSample)),
      ("state", .string(indicator.state.key)), ("doubtful", .truth(indicator.isDoubtful)),
      ("failingRules", .array(indicator.doubts.map { .string($0.rawValue) })),
      ("missing", .array(IndicatorWords.missing(indicator).map(JSONText.string))),
    ]
    if case .notComputable(let obstacle) = indicator.state {
      members.append(("reason", .string(words.terms["obstacle.\(obstacle.rawValue)"])))
    }
    return .object(members)
  }

  private static func quantity(_ quantity: IndicatorQuantity?, _ words: IndicatorWords) -> JSONText {
    guard let quantity else { return .null }
    return .object([
      ("id", .string(quantity.name)), ("name", .string(words.name(quantity))),
      ("cells", .array(IndicatorWords.paths(quantity).map(JSONText.string))),
      ("value", .figure(quantity.value)),
    ])
  }

  private static func bound(_ tenths: Int?) -> JSONText {
    tenths.map { .number(Percent.text($0)) } ?? .null
  }
}
