import DisclosureReport
import SafeText

/// The full table of indicators in long form: one line an indicator and base.
package enum IndicatorsCSV {
  /// A header and the lines of every report; the columns say the same as ``IndicatorsJSON``.
  ///
  /// Several paths, rules or missing cells in one field are separated by a space. A text that a spreadsheet would take for
  /// a formula begins with an apostrophe.
  package static func text(_ reports: [Indicators], terms: Terms) -> String {
    let words = IndicatorWords(terms: terms)
    let header = [
      "office", "year", "form", "matter", "id", "name", "kind", "base", "baseName", "default", "numerator",
      "n",
      "value", "unit", "low", "high", "small", "state", "failingRules", "missing", "numeratorCells",
      "baseCells",
    ]
    let lines = reports.flatMap { indicators in
      let report = indicators.report
      let start = [
        report.office ?? "", report.year.map(String.init) ?? "", report.form.rawValue,
      ]
      return indicators.all.map { start + fields($0, words) }
    }
    return ([header] + lines).map(SpreadsheetText.row).joined()
  }

  private static func fields(_ indicator: Indicator, _ words: IndicatorWords) -> [String] {
    let (numerator, base) = (indicator.numerator, indicator.base)
    let paths = { (quantity: IndicatorQuantity?) in
      quantity.map { IndicatorWords.paths($0).joined(separator: " ") } ?? ""
    }
    return [
      indicator.matter.rawValue, indicator.id, words.name(indicator), indicator.kind.rawValue,
      base?.name ?? "", base.map(words.name) ?? "", indicator.isDefault ? "true" : "false",
      numerator?.value?.description ?? "", base?.value?.description ?? "",
      IndicatorWords.number(indicator) ?? "", IndicatorWords.unit(indicator),
      indicator.interval.map { Percent.text($0.lowerBound) } ?? "",
      indicator.interval.map { Percent.text($0.upperBound) } ?? "",
      indicator.isSmallSample ? "true" : "false", indicator.state.key,
      indicator.doubts.map(\.rawValue).joined(separator: " "),
      IndicatorWords.missing(indicator).joined(separator: " "), paths(numerator), paths(base),
    ]
  }
}
