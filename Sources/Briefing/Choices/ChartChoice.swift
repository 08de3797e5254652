import Charts
import DisclosureReport
import PageProse

/// Maps the figures of a report to chart specs: the only place where the form and the drawing meet.
package struct ChartChoice {
  let context: ChartContext

  /// The choice for one report in one language.
  ///
  /// `title` stands in the place of the charts' own titles, in the picture and in its texts; nil and a blank one leave
  /// these. `credit` says how the source line names the report, `words` which words the pictures have.
  package init(
    _ checked: CheckedReport, terms: Terms, title: String? = nil, credit: Credit = .own,
    words: PictureWords = .whole
  ) {
    let title = title?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    context = ChartContext(
      checked, terms, title: title.isEmpty ? nil : title, credit: credit, words: words)
  }

  /// All charts in the order of the briefing.
  package func specs() -> [ChartSpec] { ChartRegistry.rows.map { context.spec($0) } }

  /// One chart.
  package func spec(_ id: ChartID) -> ChartSpec { context.spec(id.row) }
}
