import DisclosureReport
import PageProse
import SafeFiles

/// Makes the page: one HTML file with everything in it, no script, no request.
package struct PageTemplate {
  private let terms: Terms
  private let template: HTMLTemplate

  /// Reads `briefing.mustache`, the parts that pages share, and `briefing.css`.
  ///
  /// Throws where a file is damaged, or where a template puts text into the page without escaping it: only the two
  /// pictures and the style sheet may go in as they are.
  package init(_ resources: ResourceFolder, terms: Terms) throws(BriefingError) {
    self.terms = terms
    template = try HTMLTemplate("briefing", resources)
  }

  /// The page of a report.
  package func render(_ checked: CheckedReport, figures: [PageFigure]) throws(BriefingError) -> String {
    template.render(PageContent(checked: checked, figures: figures, terms: terms).values)
  }
}
