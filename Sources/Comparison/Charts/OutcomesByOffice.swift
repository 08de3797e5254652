import Briefing
import Charts
import DisclosureReport
import PageProse
import SafeFiles

/// outcomes-by-office: shares of the six outcome groups by office, with n at each bar.
struct OutcomesByOffice {
  let context: ComparisonContext
  let id: ComparisonChartID

  func specs() throws(BriefingError) -> [ChartSpec] {
    let terms = context.terms
    let reports = context.reportsOfYear
    guard reports.count > 1, let year = context.year else { return [] }
    let sorted = OfficeOrder.sorted(reports, context.wishes.order)
    let groups = OfficeGroup.groups(sorted.map(row))
    let period = terms("page.year", ["year": String(year)])
    let titles = OfficeTitles(context: context, id: id)
    let places = Dictionary(reports.map { ($0.office, $0) }, uniquingKeysWith: { first, _ in first })
    // An office whose largest group another figure could overturn leaves open which leads in most.
    let allSound = groups.flatMap(\.ranked).allSatisfy { row in places[row.office].map(isSound) ?? false }
    let title = allSound ? titles.outcomes(groups) { office in places[office].flatMap(largest) } : nil
    return try OfficeFrame(
      context: context, id: id, kind: .shares, groups: groups,
      title: title ?? titles.plain(period), period: period,
      base: terms["compareOffices.outcomesBase.\(context.wishes.order.rawValue)"],
      unordered: terms["compareOffices.unlikeBase"], reports: reports.count,
      remarks: [
        terms("compareOffices.ranked", ["least": String(context.wishes.leastSample)]),
        OfficeRemarks(context: context).conflicts([year]),
      ], unlabelled: StackWords.unlabelled(terms),
      legend: { _ in OutcomeGroup.allCases.map { LegendEntry(name: terms.name($0), color: $0.rawValue) } }
    ).specs()
  }

  private func sums(_ report: ComparedReport) -> [ExactNumber?] {
    OutcomeGroup.allCases.map { report.report.sum(of: $0) }
  }

  private func cells(_ report: ComparedReport) -> [[CellID]] {
    let figures = ChartContext(report.indicators, context.terms)
    return OutcomeGroup.allCases.map { figures.cells(of: $0) }
  }

  /// Whether no sum fails for a figure that the groups are made of.
  private func isSound(_ report: ComparedReport) -> Bool {
    report.doubts(cells(report).flatMap(\.self) + [.requests(.handled, .total)]).isEmpty
  }

  /// The group that is alone the largest; nil where there is none.
  private func largest(_ report: ComparedReport) -> OutcomeGroup? {
    TitleRules.onlyLargest(sums(report)).map { OutcomeGroup.allCases[$0] }
  }

  private func row(_ report: ComparedReport) -> OfficeRow {
    let isWhole = isWhole(report)
    let standing = isWhole ? context.standing(report) : OfficeRow.Standing.without(word(report))
    return OfficeRow(office: report.office, scope: report.scope.kind, standing: standing) {
      isWhole ? bar(report) : OfficeRow.gap(report.office, word(report))
    }
  }

  /// Whether the groups are the parts of all handled: known, none negative, and adding up to a base above 0.
  private func isWhole(_ report: ComparedReport) -> Bool {
    let known = sums(report).compactMap { $0 }
    guard known.count == OutcomeGroup.allCases.count, let base = report.total(.handled), base > .zero else {
      return false
    }
    return known.allSatisfy { !$0.isNegative } && known.reduce(.zero, +) == base
  }

  /// Why the groups of a report are no whole: a number is missing, nothing was handled, or their sum is another.
  private func word(_ report: ComparedReport) -> String {
    let terms = context.terms
    let all = cells(report).flatMap(\.self) + [.requests(.handled, .total)]
    if let absence = Absence(all, in: report.report) { return absence.word(terms) }
    let sum = sums(report).compactMap { $0 }.reduce(.zero, +)
    guard let base = report.total(.handled), base == sum else { return terms["compareOffices.partsDiffer"] }
    return terms[base.isZero ? "compareOffices.noneHandled" : "compareOffices.inconsistent"]
  }

  private func bar(_ report: ComparedReport) -> Bar {
    let terms = context.terms
    let mark = ComparisonMark(context: context)
    let base = report.total(.handled)
    let isSmall = report.disclosure.rate.map(context.isSmall) ?? true
    let cells = cells(report)
    let sums = sums(report)
    let segments = OutcomeGroup.allCases.enumerated().map { index, group in
      var segment = mark.segment(
        report, name: terms.name(group), color: group.rawValue, cells: cells[index],
        figure: cells[index].count == 1 ? nil : "requests.\(group.rawValue).total",
        unit: terms["unit.piece"], share: base)
      // Of a few the bar counts, of many it says the share.
      segment.label = ValueLabel(isSmall ? segment.label.number : percent(sums[index], of: base))
      return segment
    }
    return Bar(
      label: mark.label(report.office, report, cells.flatMap(\.self) + [.requests(.handled, .total)]),
      segments: segments,
      total: ValueLabel(terms("compareOffices.sample", ["n": base?.grouped ?? ""]), isQuiet: true))
  }

  /// A share in whole per cent from the exact fraction.
  private func percent(_ part: ExactNumber?, of base: ExactNumber?) -> String {
    guard let part, let base, let rate = Rate(part, of: base) else { return "" }
    return ShareWords.whole(rate) + "%"
  }
}
