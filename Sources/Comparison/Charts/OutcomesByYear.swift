import Briefing
import Charts
import DisclosureReport
import PageProse

/// outcomes-by-year: the six outcome groups as shares of each year's requests handled.
struct OutcomesByYear {
  let years: YearPanels

  private static let handled = CellID.requests(.handled, .total)
  private static let measure = "measure.outcomes-by-year"

  private var terms: Terms { years.terms }

  var spec: ChartSpec? {
    let shares = YearShares(years: years, whole: .handled)
    let state = YearState(years.reports) { report in
      let context = ChartContext(report.indicators, terms)
      return OutcomeGroup.allCases.map { context.cells(of: $0) } + [[Self.handled]]
    }
    let panels = years.panels(change: change) { report, year in
      shares.bar(report, year, parts: parts(report))
    }
    let (title, remark) = title
    let saysRate = title != terms[Self.measure]
    let draft = ChartDraft(
      kind: .shares, title: title, base: shares.base, table: "requests",
      remarks: [saysRate ? terms["compareYears.rateMeaning"] : nil, remark, shares.remark], panels: panels,
      legend: OutcomeGroup.allCases.map { LegendEntry(name: terms.name($0), color: $0.rawValue) })
    return years.spec(draft, state: state)
  }

  private func parts(_ report: ComparedReport) -> [YearShares.Part] {
    let context = ChartContext(report.indicators, terms)
    return OutcomeGroup.allCases.map { group in
      let cells = context.cells(of: group)
      return YearShares.Part(
        name: terms.name(group), color: group.rawValue, cells: cells,
        figure: cells.count == 1 ? nil : "requests.\(group.rawValue).total")
    }
  }

  private func rate(_ report: ComparedReport) -> Rate? {
    report.disclosure.isDoubtful ? nil : report.disclosure.rate
  }

  /// What the title says of the first two groups, 予以公开 and 部分公开.
  private var change: BarChange? {
    let words = YearWords(context: years.context)
    return words.mark(
      years.only.flatMap { words.rateChange($0, rate) }, what: terms["key.disclosureRate"], segments: 2)
  }

  private var title: (String, String?) {
    let words = YearWords(context: years.context)
    let what = terms["key.disclosureRate"]
    if let office = years.only {
      return (words.rate(office, what: what, fallback: terms[Self.measure], rate), nil)
    }
    guard let trend = words.rateTrend(years.everyone, rate) else { return (terms[Self.measure], nil) }
    return (trend.title(what, words: "rate", terms), trend.remark(terms))
  }
}
