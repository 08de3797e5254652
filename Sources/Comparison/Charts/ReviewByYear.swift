import Briefing
import Charts
import DisclosureReport
import PageProse

/// review-by-year: reconsideration and both kinds of litigation by result, stacked, with the printed total at the end.
struct ReviewByYear {
  let years: YearPanels

  private static let measure = "measure.review-by-year"

  private var terms: Terms { years.terms }

  /// The blocks that are drawn: of several offices reconsideration alone, of one those with a number.
  private var blocks: [ReviewBlock] {
    guard years.only != nil else { return [.reconsideration] }
    let known = ReviewBlock.allCases.filter { block in
      years.reports.contains { report in
        ReviewColumn.allCases.contains { report.report.value(.review(block, $0)) != nil }
      }
    }
    return known.isEmpty ? [.reconsideration] : known
  }

  var spec: ChartSpec? {
    let blocks = blocks
    let state = YearState(years.reports) { _ in
      blocks.flatMap { block in ReviewColumn.allCases.map { [.review(block, $0)] } }
    }
    let panels = blocks.flatMap { block -> [Panel] in
      years.panels { bar($0, $1, block) }.map { panel in
        guard years.only != nil else { return panel }
        var panel = panel
        panel.title = terms.name(block)
        return panel
      }
    }
    let (title, remark) = title(state)
    let draft = ChartDraft(
      kind: .stacks, title: title, base: terms["picture.unitCases"], table: "review", remarks: [remark],
      panels: panels,
      legend: ReviewColumn.results.map { LegendEntry(name: terms.name($0), color: $0.rawValue) })
    return years.spec(
      draft, state: state, columns: years.only == nil ? nil : blocks.count,
      measure: years.only == nil ? terms["compareYears.reconsideration"] : nil)
  }

  private func bar(_ report: ComparedReport, _ year: String, _ block: ReviewBlock) -> Bar {
    let results = ReviewColumn.results.map { CellID.review(block, $0) }
    let whole = FigureMark.Whole.bar(
      terms.name(block), total: report.report.value(.review(block, .total)),
      parts: report.report.sum(results), terms)
    let segments = ReviewColumn.results.map { column in
      years.mark.segment(
        report, name: terms.name(column), color: column.rawValue, cells: [.review(block, column)],
        unit: terms["unit.piece"], of: whole)
    }
    let total = CellID.review(block, .total)
    return Bar(
      label: years.mark.year(year, report, results + [total]), segments: segments,
      total: ChartContext(report.indicators, terms).valueLabel([total], unit: nil))
  }

  private func title(_ state: YearState) -> (String, String?) {
    let words = YearWords(context: years.context)
    let total = CellID.review(.reconsideration, .total)
    let what = terms.name(ReviewBlock.reconsideration)
    if let office = years.only {
      let fallback = terms[Self.measure]
      if state.isZero { return (terms["title.reviewNone"], nil) }
      return (words.count(office, total, what: what, fallback: fallback), nil)
    }
    guard let trend = words.countTrend(years.everyone, total) else {
      return (terms["compareYears.reconsideration"], nil)
    }
    return (trend.title(what, words: "count", terms), trend.remark(terms))
  }
}
