import Charts
import DisclosureReport

/// The rows of one office by year: a bar for each report, a gap for each year without one, a break where years must not be joined.
struct YearRows {
  let context: ComparisonContext

  /// The rows of an office from its first to its last report, or over given years.
  ///
  /// More than three years in a row without a report share one gap.
  func bars(_ office: OfficeSeries, years: [Int]? = nil, _ bar: (ComparedReport, String) -> Bar) -> [Bar] {
    guard let first = years?.first ?? office.reports.first?.year,
      let last = years?.last ?? office.reports.last?.year
    else { return [] }
    var rows: [Bar] = []
    var year = first
    while year <= last {
      if let report = office[year] {
        var row = bar(report, String(year))
        row.breakAbove = breakWords(office, above: year)
        rows.append(row)
        year += 1
        continue
      }
      let end = gapEnd(office, from: year, to: last)
      let breaking = (year...end).lazy.compactMap { breakWords(office, above: $0) }.first
      rows.append(gap(office, year...end, breaking))
      year = end + 1
    }
    return rows
  }

  /// The last year of a row of gaps that begins at a year: that year, or the end of a long run without reports.
  private func gapEnd(_ office: OfficeSeries, from year: Int, to last: Int) -> Int {
    let next = (year...last).first { office[$0] != nil || office.conflicts.contains($0) } ?? last + 1
    return next - year > 3 ? next - 1 : year
  }

  private func gap(_ office: OfficeSeries, _ years: ClosedRange<Int>, _ breaking: String?) -> Bar {
    let word = office.conflicts.contains(years.lowerBound) ? "compare.conflictRow" : "compare.noReport"
    let label =
      years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
    return Bar(
      label: label, segments: [], total: ValueLabel(context.terms[word], isQuiet: true),
      breakAbove: breaking)
  }

  /// The words of the break above a year's row; nil where it may be joined to the row above.
  ///
  /// The form changed with the reports on 2021: where that year lies in a gap between both editions, the break is there.
  func breakWords(_ office: OfficeSeries, above year: Int) -> String? {
    guard let next = office.reports.first(where: { $0.year >= year }),
      let before = office.reports.last(where: { $0.year < year })
    else { return nil }
    for found in SeriesBreak.between(before, next) {
      switch found {
      case .edition:
        let place = (before.year + 1...next.year).contains(2021) ? 2021 : next.year
        if place == year { return context.terms("compare.breakForm", ["year": String(place)]) }
      case .scope(let from, let to):
        guard year == next.year else { continue }
        return context.terms(
          "compare.breakScope",
          ["from": context.terms["scope.\(from.rawValue)"], "to": context.terms["scope.\(to.rawValue)"]])
      }
    }
    return nil
  }
}
