import Charts
import DisclosureReport

/// Puts the texts around a picture of a comparison: the same for every chart.
struct ComparisonSpec {
  let context: ComparisonContext
  let id: ComparisonChartID
  /// The page of a chart of several, from 1.
  var page = 1
  /// What is measured, where it is not what all pages of the chart measure.
  var measure: String?

  /// A chart with title, subtitle, source line and alternative text.
  ///
  /// `measure` is what is measured, `who` and `period` of whom and when, `base` of what; `table` is the key of the form's
  /// table; `remarks` are what a careful reader must know.
  func spec(
    _ kind: ChartSpec.Kind, title: String, who: String, period: String, base: String, reports: Int,
    table: String, remarks: [String?], panels: [Panel], columns: Int = 1, axis: Axis? = nil,
    magnification: String? = nil, legend: [LegendEntry] = [], notice: String? = nil, note: String? = nil,
    unlabelled: UnlabelledNote? = nil
  ) -> ChartSpec {
    let terms = context.terms
    let measure = measure ?? terms["measure.\(id.rawValue)"]
    // A title that is the measure alone is not said again.
    let subtitle = [title == measure ? "" : measure, who, period, base].filter { !$0.isEmpty }
      .joined(separator: terms["separator"])
    let source = terms(
      "compare.source", ["n": String(reports), "table": terms["table.\(table)"]])
    let all =
      [source] + remarks.compactMap { $0 }
      + [ComparisonMark(context: context).remark(panels)].compactMap { $0 }
    let intro = terms(
      "alt.intro",
      ["measure": measure, "office": who + terms["comma"] + period, "base": base, "title": title])
    return ChartSpec(
      id: page == 1 ? id.rawValue : "\(id.rawValue)-\(page)", kind: kind, language: terms.language.tag,
      title: title, subtitle: subtitle, source: all.joined(separator: terms["separator"]),
      alternative: AlternativeText(terms: terms).text(
        intro: intro, panels: panels.map(spoken), notice: notice, mostBars: 60),
      panels: panels, columns: columns, axis: axis, magnification: magnification, legend: legend,
      notice: notice, note: note, unlabelled: unlabelled)
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
