import Charts
import DisclosureReport
import PageProse

/// The rows of one office by year: a bar for each report, a gap for each year without one, a break where years must not be joined.
struct YearRows {
  let context: ComparisonContext
  /// Whether the words of gaps must be as short as they can.
  var isDense = false

  /// The years that pictures of some offices have a row for, from the first report to the last.
  ///
  /// Three or more years in a row of which no office has a report share one row.
  static func slots(_ offices: [OfficeSeries]) -> [ClosedRange<Int>] {
    let known = Set(offices.flatMap { $0.reports.map(\.year) + $0.conflicts })
    var slots: [ClosedRange<Int>] = []
    for year in known.sorted() {
      if let before = slots.last?.upperBound, before + 1 < year {
        let gap = (before + 1)...(year - 1)
        slots += gap.count >= 3 ? [gap] : gap.map { $0...$0 }
      }
      slots.append(year...year)
    }
    return slots
  }

  /// The years that panels share; nil where more than a quarter of all their rows would be years without a report.
  ///
  /// Panels then show their own years each, from the first report to the last.
  static func shared(_ offices: [OfficeSeries]) -> [ClosedRange<Int>]? {
    let slots = slots(offices)
    let gaps = offices.reduce(0) { sum, office in
      sum + slots.count { office[$0.lowerBound] == nil && !office.conflicts.contains($0.lowerBound) }
    }
    return gaps * 4 <= offices.count * slots.count ? slots : nil
  }

  /// The rows of an office over its own years, or over those of a picture that it shares with others.
  func bars(
    _ office: OfficeSeries, slots: [ClosedRange<Int>]? = nil, _ bar: (ComparedReport, String) -> Bar
  ) -> [Bar] {
    (slots ?? Self.slots([office])).map { years in
      var row =
        office[years.lowerBound].map { bar($0, String(years.lowerBound)) } ?? gap(office, years)
      let breaks = years.compactMap { breakWords(office, above: $0) }
      row.breakAbove = breaks.isEmpty ? nil : breaks.joined(separator: context.terms["semicolon"])
      return row
    }
  }

  /// A row that has nothing to show, and why.
  static func gap(_ label: String, _ word: String) -> Bar {
    Bar(label: label, segments: [], total: ValueLabel(word, isQuiet: true))
  }

  private func gap(_ office: OfficeSeries, _ years: ClosedRange<Int>) -> Bar {
    let isConflict = office.conflicts.contains(years.lowerBound)
    let conflict = context.terms[isDense ? "compareYears.short.conflict" : "compare.conflictRow"]
    let word = isConflict ? conflict : context.terms["compare.noReport"]
    let (first, last) = (String(years.lowerBound), String(years.upperBound))
    return Self.gap(years.count == 1 ? first : "\(first)–\(last)", word)
  }

  /// The words of the break above a year's row; nil where it may be joined to the row above.
  ///
  /// The form changed with the reports on 2021: where that year lies in a gap between both editions, the break is there.
  func breakWords(_ office: OfficeSeries, above year: Int) -> String? {
    guard let next = office.reports.first(where: { $0.year >= year }),
      let before = office.reports.last(where: { $0.year < year })
    else { return nil }
    let words = SeriesBreak.between(before, next).compactMap { found -> String? in
      switch found {
      case .edition:
        let place = (before.year + 1...next.year).contains(2021) ? 2021 : next.year
        return place == year ? context.terms("compare.breakForm", ["year": String(place)]) : nil
      case .scope(let from, let to):
        guard year == next.year else { return nil }
        return context.terms(
          "compare.breakScope",
          ["from": context.terms["scope.\(from.rawValue)"], "to": context.terms["scope.\(to.rawValue)"]])
      }
    }
    return words.isEmpty ? nil : words.joined(separator: context.terms["semicolon"])
  }
}
