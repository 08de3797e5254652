import Charts
import DisclosureReport
import PageProse
import SafeFiles

/// rates-by-office: the disclosure rate of each office with its interval, held against median and middle half.
struct RatesByOffice {
  let context: ComparisonContext
  let id: ComparisonChartID

  func specs() throws(BriefingError) -> [ChartSpec] {
    let terms = context.terms
    let reports = context.reportsOfYear
    guard reports.count > 1, let year = context.year else { return [] }
    let sorted = OfficeOrder.sorted(reports, context.wishes.order)
    let groups = OfficeGroup.groups(sorted.map(row))
    let rates = Dictionary(
      reports.map { ($0.office, $0.disclosure.rate) }, uniquingKeysWith: { first, _ in first })
    let spread = { (group: OfficeGroup) in GroupSpread(group.ranked.compactMap { rates[$0.office] ?? nil }) }
    let period = terms("page.year", ["year": String(year)])
    let titles = OfficeTitles(context: context, id: id)
    return try OfficeFrame(
      context: context, id: id, kind: .dots, groups: groups,
      title: FocusPlace(context)?.words(terms) ?? titles.spread(groups, spread) ?? titles.plain(period),
      period: period,
      base: terms["compareOffices.ratesBase.\(context.wishes.order.rawValue)"],
      unordered: terms["compareOffices.unlikeBase"], reports: reports.count,
      remarks: [
        terms("compareOffices.rankedRates", ["least": String(context.wishes.leastSample)]),
        groups.contains { spread($0) == nil }
          ? terms("compareOffices.noMedian", ["least": String(GroupSpread.leastOffices)]) : nil,
        OfficeRemarks(context: context).conflicts([year]),
      ],
      axis: Axis(ticks: [0, 20, 40, 60, 80, 100].map { Axis.Tick(Double($0), "\($0)%") }),
      references: { group in spread(group).map { references($0, group.scope, year) } ?? [] },
      legend: legend
    ).specs()
  }

  private func row(_ report: ComparedReport) -> OfficeRow {
    let standing = context.standing(report)
    return OfficeRow(office: report.office, scope: report.scope.kind, standing: standing) {
      bar(report, standing)
    }
  }

  private func bar(_ report: ComparedReport, _ standing: OfficeRow.Standing) -> Bar {
    let cells = (report.disclosure.numerator?.cells ?? []) + [.requests(.handled, .total)]
    let label = ComparisonMark(context: context).label(report.office, report, cells)
    return Bar(label: label, segments: [segment(report, standing)])
  }

  private func segment(_ report: ComparedReport, _ standing: OfficeRow.Standing) -> Segment {
    let terms = context.terms
    let mark = ComparisonMark(context: context)
    var segment = mark.marks(report).segment(
      name: terms["compareOffices.disclosed"], color: OutcomeGroup.disclosed.rawValue,
      cells: report.disclosure.numerator?.cells ?? [], figure: report.disclosure.id,
      unit: terms["unit.piece"], share: report.total(.handled))
    segment.isFaint = standing != .ranked
    guard let rate = report.disclosure.rate else {
      // Without a base the part alone is no rate.
      segment.length = nil
      segment.datum.value = nil
      segment.datum.share = nil
      if case .without(let word) = standing { segment.label = ValueLabel(word, isQuiet: true) }
      segment.datum = mark.placed(segment.datum, report)
      return segment
    }
    segment.length = Double(rate.tenths) / 10
    if let bounds = report.disclosure.interval {
      let words = terms(
        "picture.interval",
        ["low": Percent.text(bounds.lowerBound), "high": Percent.text(bounds.upperBound)])
      segment.interval = Interval(
        Double(bounds.lowerBound) / 10...Double(bounds.upperBound) / 10, words: words)
      segment.datum.tooltip = told(segment.datum.tooltip, words)
    }
    let fraction = "\(rate.numerator.grouped)/\(rate.denominator.grouped)"
    segment.label =
      context.isSmall(rate)
      ? ValueLabel(fraction, isQuiet: true) : ValueLabel("\(rate.percent)%", share: fraction)
    segment.datum = mark.placed(segment.datum, report)
    return segment
  }

  /// A tooltip whose first line ends with the interval.
  private func told(_ tooltip: String, _ interval: String) -> String {
    var lines = tooltip.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[0] += context.terms("tip.interval", ["interval": interval])
    return lines.joined(separator: "\n")
  }

  /// The band of the middle half and the line of the median, with how many offices they are of.
  ///
  /// The band's figure is its width, the difference between both quartiles.
  private func references(_ spread: GroupSpread, _ scope: ReportScope.Kind, _ year: Int) -> [Reference] {
    let terms = context.terms
    let (low, median, high) = (
      Percent.text(spread.lower), Percent.text(spread.median), Percent.text(spread.upper)
    )
    let values: KeyValuePairs = [
      "n": String(spread.count), "scope": terms["scope.\(scope.rawValue)"], "year": String(year), "low": low,
      "median": median, "high": high,
    ]
    let datum = { (figure: String, value: String, key: String) in
      Datum(
        figure: "\(scope.rawValue)/\(year)/disclosureRate.\(figure)", value: value, share: value,
        tooltip: terms("compareOffices.\(key)", values))
    }
    return [
      Reference(
        Double(spread.lower) / 10...Double(spread.upper) / 10,
        label: terms("compareOffices.middleHalf", ["low": low, "high": high]),
        datum: datum("middleHalf", Percent.text(spread.upper - spread.lower), "middleHalfOf")),
      Reference(
        Double(spread.median) / 10...Double(spread.median) / 10,
        label: terms("compareOffices.median", ["median": median]), datum: datum("median", median, "medianOf")),
    ]
  }

  private func legend(_ panels: [Panel]) -> [LegendEntry] {
    let terms = context.terms
    let segments = panels.flatMap(\.bars).flatMap(\.segments).filter { $0.length != nil }
    let color = OutcomeGroup.disclosed.rawValue
    let hasReferences = panels.contains { !$0.references.isEmpty }
    let entries: [(isShown: Bool, key: String, symbol: LegendEntry.Symbol)] = [
      (segments.contains { !$0.isFaint }, "rateDot", .dot),
      (segments.contains { $0.isFaint }, "faintDot", .faintDot),
      (segments.contains { $0.interval != nil }, "whisker", .whisker),
      (hasReferences, "medianLine", .line), (hasReferences, "middleBand", .band),
    ]
    return entries.filter(\.isShown).map {
      LegendEntry(name: terms["compareOffices.\($0.key)"], color: color, symbol: $0.symbol)
    }
  }
}
