import Mustache
import SafeFiles
import SafeText

/// A template of a page with the parts that all pages share, and their one style sheet.
package struct HTMLTemplate: Sendable {
  /// What goes into a page as it is: pictures and the style sheet.
  private static let raw: Set<String> = ["css", "svg", "narrow"]
  /// The parts that pages share: the head, a figure with caption, links and data table, and the three tables of the form.
  private static let parts = ["head", "figure", "tables"]

  /// How text goes into a page: the library's own way walks characters and lets a sign pass that is joined to a letter.
  private struct Escaping: MustacheContentType {
    static let name = "PAGE"
    func escapeText(_ text: String) -> String { MarkupText.html.escaped(text) }
  }

  private let library: MustacheLibrary
  private let name: String
  private let css: String

  /// Reads `<name>.mustache`, the shared parts and `briefing.css`.
  ///
  /// Throws where a file is damaged, or where a template puts text into the page without escaping it: only pictures and
  /// the style sheet may go in as they are.
  package init(_ name: String, _ resources: ResourceFolder) throws(BriefingError) {
    MustacheContentTypes.register(Escaping(), named: Escaping.name)
    var templates: [String: MustacheTemplate] = [:]
    for part in [name] + Self.parts { templates[part] = try Self.template(part, resources) }
    library = MustacheLibrary(templates: templates)
    self.name = name
    css = try resources.text(resources.styles.appendingPathComponent("briefing.css"))
  }

  /// The page with its values filled in.
  package func render(_ values: [String: Any]) -> String {
    var values = values
    values["css"] = css
    return library.render(values, withTemplate: name) ?? ""
  }

  private static func template(
    _ name: String, _ resources: ResourceFolder
  ) throws(BriefingError) -> MustacheTemplate {
    let file = resources.assets.appendingPathComponent("\(name).mustache")
    let text = try resources.text(file)
    let tags = TemplateTag.all(in: text)
    guard tags.allSatisfy({ !$0.isUnescaped || raw.contains($0.name) }) else {
      throw BriefingError(
        .resources, "\(file.path): unescaped text; only {{{css}}}, {{{svg}}} and {{{narrow}}} are allowed")
    }
    // A tag that sets delimiters or another content type could hide unescaped text.
    guard tags.allSatisfy({ $0.sign != "=" && $0.sign != "%" }) else {
      throw BriefingError(.resources, "\(file.path): sets delimiters or a content type; expected neither")
    }
    do {
      // Every part says so for itself: the library forgets it at each partial.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(Escaping.name)}}\n" + text)
    } catch {
      throw BriefingError(.resources, "\(file.path): not a valid template: \(error)")
    }
  }
}
