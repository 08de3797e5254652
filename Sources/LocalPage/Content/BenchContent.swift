import Briefing
import DisclosureReport
import PageProse

/// One report on the bench: its verdict, its tables, its charts with their titles.
struct BenchContent {
  let report: DeskReport
  /// The words of what is made.
  let words: Terms
  /// The words of the page.
  let terms: Terms

  func html(_ templates: PageTemplates) -> String {
    let (checked, credit) = report.checked
    let glance = ReportGlance(checked, terms: terms)
    let charts = ChartChoice(checked, terms: words, credit: credit).specs().map { spec in
      [
        "id": spec.id, "name": terms["measure.\(spec.id)"], "title": spec.title,
        "alternative": spec.alternative,
      ]
    }
    // The options that set cells by hand are those of the commands.
    let own: [String: Any] = ["id": String(report.id), "charts": charts, "hasSettable": false]
    return templates.html(.bench, glance.values.merging(own) { $1 }, terms)
  }
}
