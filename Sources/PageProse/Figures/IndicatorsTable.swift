import DisclosureReport

/// The full table of indicators as a terminal shows it.
package enum IndicatorsTable {
  /// A heading, one table for each matter, and what the marks mean.
  package static func text(_ indicators: Indicators, terms: Terms) -> String {
    let words = IndicatorWords(terms: terms)
    let (report, all) = (indicators.report, indicators.all)
    let heading = [
      report.office ?? terms["picture.officeUnknown"],
      report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
    ].compactMap { $0 }.joined(separator: terms["separator"])
    let head = ["indicator", "base", "fraction", "value", "interval", "mark"].map { terms["heading.\($0)"] }
    let tables = Indicator.Matter.allCases.map { matter -> String in
      let rows = all.filter { $0.matter == matter }.map { row($0, report, words) }
      return words.name(matter) + "\n" + TerminalTable.text([head] + rows)
    }
    return heading + "（\(report.source.file)）\n\n" + tables.joined(separator: "\n") + legend(all, terms)
  }

  private static func row(
    _ indicator: Indicator, _ report: AnnualReport, _ words: IndicatorWords
  ) -> [String] {
    let terms = words.terms
    let base = indicator.base.map { words.name($0) + (indicator.isDefault ? " *" : "") } ?? ""
    let fraction = indicator.base.map { base in
      (indicator.numerator?.value?.grouped ?? terms["none"]) + "/" + (base.value?.grouped ?? terms["none"])
    }
    let value = indicator.rate.map { $0.percent + "%" } ?? indicator.count?.grouped ?? terms["none"]
    let interval = indicator.interval.map {
      "\(Percent.text($0.lowerBound))–\(Percent.text($0.upperBound))%"
    }
    var marks = [words.reason(indicator, in: report)].compactMap { $0 }
    if indicator.isSmallSample { marks.append(terms["bases.small"]) }
    if indicator.isDoubtful {
      marks.append(
        terms("bases.doubtful", ["rules": indicator.doubts.map(\.rawValue).joined(separator: terms["comma"])])
      )
    }
    return [
      words.name(indicator), base, fraction ?? "", value, interval ?? "",
      marks.joined(separator: terms["comma"]),
    ]
  }

  private static func legend(_ all: [Indicator], _ terms: Terms) -> String {
    let lines = [
      "* " + terms["bases.defaultMeaning"], terms["bases.intervalMeaning"],
      all.contains(where: \.isSmallSample)
        ? terms["bases.smallMeaning"] : nil,
    ].compactMap { $0 }
    return "\n" + lines.joined(separator: "\n") + "\n"
  }
}
