import Briefing
import Charts
import DisclosureReport
import PageProse

/// applicants-by-year: the six kinds of applicant as shares of each year's requests received.
struct ApplicantsByYear {
  let years: YearPanels

  private static let received = CellID.requests(.received, .total)
  private static let measure = "measure.applicants-by-year"

  private var terms: Terms { years.terms }

  var spec: ChartSpec? {
    let shares = YearShares(years: years, whole: .received)
    let cells = ApplicantColumn.allCases.map { [CellID.requests(.received, $0)] }
    let state = YearState(years.reports) { _ in cells }
    let parts = ApplicantColumn.kinds.map { kind in
      YearShares.Part(
        name: terms.name(kind), color: kind.rawValue, cells: [.requests(.received, kind)])
    }
    let panels = years.panels(change: change) { report, year in
      shares.bar(report, year, parts: parts)
    }
    let (title, remark) = title
    let draft = ChartDraft(
      kind: .shares, title: title, base: shares.base, table: "requests", remarks: [remark, shares.remark],
      panels: panels,
      legend: ApplicantColumn.kinds.map { LegendEntry(name: terms.name($0), color: $0.rawValue) })
    return years.spec(draft, state: state)
  }

  /// What the title says of natural persons, the first kind: no other begins where its length can be compared.
  private var change: BarChange? {
    guard let office = years.only, let kind = office.reports.last.flatMap(leading),
      kind == ApplicantColumn.kinds.first
    else { return nil }
    let words = YearWords(context: years.context)
    let what = terms("compareYears.kindShare", ["kind": terms.name(kind)])
    return words.mark(words.rateChange(office) { rate($0, kind) }, what: what, segments: 1)
  }

  private var title: (String, String?) {
    let words = YearWords(context: years.context)
    let fallback = terms[Self.measure]
    if let office = years.only {
      guard let kind = office.reports.last.flatMap(leading) else { return (fallback, nil) }
      let what = terms("compareYears.kindShare", ["kind": terms.name(kind)])
      return (words.rate(office, what: what, fallback: fallback) { rate($0, kind) }, nil)
    }
    let what = terms("compareYears.kindShare", ["kind": terms.name(.naturalPersons)])
    let trend = words.rateTrend(years.everyone) { rate($0, .naturalPersons) }
    guard let trend else { return (fallback, nil) }
    return (trend.title(what, words: "rate", terms), trend.remark(terms))
  }

  /// The one kind with most requests; nil where two have as many or one has no number.
  private func leading(_ report: ComparedReport) -> ApplicantColumn? {
    let counts = ApplicantColumn.kinds.map { report.report.value(.requests(.received, $0)) }
    return TitleRules.onlyLargest(counts).map { ApplicantColumn.kinds[$0] }
  }

  /// The share of a kind in what was received; nil where numbers are missing or the row's sum fails.
  private func rate(_ report: ComparedReport, _ kind: ApplicantColumn) -> Rate? {
    let cells = ApplicantColumn.kinds.map { CellID.requests(.received, $0) }
    guard let sum = report.report.sum(cells), let base = report.report.value(Self.received), sum == base,
      report.doubts([.requests(.received, kind), Self.received]).isEmpty,
      let part = report.report.value(.requests(.received, kind))
    else { return nil }
    return Rate(part, of: base)
  }
}
