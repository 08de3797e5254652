import DisclosureReport
import Mustache

/// Makes the page: one HTML file with everything in it, no script, no request.
public struct PageTemplate {
  private let terms: Terms
  private let template: MustacheTemplate
  private let css: String

  /// Reads `briefing.mustache` and `briefing.css`.
  ///
  /// Throws where a file is damaged, or where the template puts text into the page without escaping it: only the two
  /// pictures and the style sheet may go in as they are.
  public init(_ resources: ResourceFolder, terms: Terms) throws(BriefingError) {
    self.terms = terms
    let file = resources.assets.appendingPathComponent("briefing.mustache")
    let text = try resources.text(file)
    let raw = text.components(after: "{{{").map { $0.prefix { $0 != "}" } }
    guard Set(raw.map(String.init)).isSubset(of: ["css", "svg", "narrow"]), !text.contains("{{&") else {
      throw BriefingError(
        .resources, "\(file.path): unescaped text; only {{{css}}}, {{{svg}}} and {{{narrow}}} are allowed")
    }
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      throw BriefingError(.resources, "\(file.path): not a valid template: \(error)")
    }
    css = try resources.text(resources.styles.appendingPathComponent("briefing.css"))
  }

  /// The page of a report.
  public func render(_ checked: CheckedReport, figures: [PageFigure]) throws(BriefingError) -> String {
    let content = PageContent(checked: checked, figures: figures, terms: terms)
    var values = content.values
    values["css"] = css
    return template.render(values)
  }
}

extension String {
  /// The texts that follow each place where a mark stands.
  fileprivate func components(after mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}
