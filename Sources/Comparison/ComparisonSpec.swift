import Briefing
import Charts
import DisclosureReport
import PageProse

/// Puts the texts around a picture of a comparison: the same for every chart.
struct ComparisonSpec {
  let context: ComparisonContext
  let id: ComparisonChartID
  /// The page of a chart of several, from 1.
  var page = 1
  /// What is measured, where it is not what all pages of the chart measure.
  var measure: String?
  /// Of whom the figures are.
  let who: String
  /// On which years.
  let period: String
  /// How many reports they come from.
  let reports: Int

  /// A chart with title, subtitle, source line and alternative text.
  func spec(_ draft: ChartDraft) -> ChartSpec {
    let terms = context.terms
    let measure = measure ?? terms["measure.\(id.rawValue)"]
    // A title that is the measure alone is not said again.
    let subtitle = [draft.title == measure ? "" : measure, who, period, draft.base].filter { !$0.isEmpty }
    let source = terms(
      "compare.source", ["n": String(reports), "table": terms["table.\(draft.table)"]])
    let intro = terms(
      "alt.intro",
      [
        "measure": measure, "office": who + terms["comma"] + period, "base": draft.base, "title": draft.title,
      ])
    let texts = ChartTexts(
      id: page == 1 ? id.rawValue : "\(id.rawValue)-\(page)", title: draft.title,
      subtitle: subtitle.joined(separator: terms["separator"]),
      source: draft.source(context.marked(source), last: last(draft), terms),
      alternative: AlternativeText(terms: terms).text(
        intro: context.marked(intro), panels: draft.panels.map(spoken), notice: draft.notice, mostBars: 60))
    var spec = ChartSpec(draft, texts, terms)
    spec.keepsRows = true
    return spec
  }

  /// What marks mean, and how many reports have numbers of this table that were set by hand.
  private func last(_ draft: ChartDraft) -> String? {
    let corrected = context.collection.reports.count { report in
      report.report.correctedCells.contains { $0.section.rawValue == draft.table }
    }
    let byHand =
      corrected == 0
      ? nil
      : context.terms("correction.compared", ["mark": CorrectionText.mark, "n": String(corrected)])
    let notes = [ComparisonMark(context: context).remark(draft.panels), byHand].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: context.terms["separator"])
  }

  /// A panel as the alternative text reads it: every stack is named by its panel and ends with what stands beyond it.
  private func spoken(_ panel: Panel) -> Panel {
    var panel = panel
    panel.bars = panel.bars.map { bar in
      guard bar.segments.count != 1 else { return bar }
      var bar = bar
      let total = bar.segments.isEmpty ? nil : bar.total
      let words = total.map { [$0.number, $0.unit, $0.share].compactMap { $0 }.joined(separator: " ") }
      let end = words.map { context.terms("alt.share", ["share": $0]) } ?? ""
      bar.label = (panel.title.map { $0 + " " } ?? "") + bar.label + end
      return bar
    }
    return panel
  }
}
