import Mustache

/// A template of a page with the parts that all pages share, and their one style sheet.
struct HTMLTemplate {
  /// What goes into a page as it is: pictures and the style sheet.
  private static let raw: Set<String> = ["css", "svg", "narrow"]
  /// The parts that pages share: the head, and a figure with caption, links and data table.
  private static let parts = ["head", "figure"]

  private let library: MustacheLibrary
  private let name: String
  private let css: String

  /// Reads `<name>.mustache`, the shared parts and `briefing.css`.
  ///
  /// Throws where a file is damaged, or where a template puts text into the page without escaping it: only pictures and
  /// the style sheet may go in as they are.
  init(_ name: String, _ resources: ResourceFolder) throws(BriefingError) {
    var templates: [String: MustacheTemplate] = [:]
    for part in [name] + Self.parts { templates[part] = try Self.template(part, resources) }
    library = MustacheLibrary(templates: templates)
    self.name = name
    css = try resources.text(resources.styles.appendingPathComponent("briefing.css"))
  }

  /// The page with its values filled in.
  func render(_ values: [String: Any]) -> String {
    var values = values
    values["css"] = css
    return library.render(values, withTemplate: name) ?? ""
  }

  private static func template(
    _ name: String, _ resources: ResourceFolder
  ) throws(BriefingError) -> MustacheTemplate {
    let file = resources.assets.appendingPathComponent("\(name).mustache")
    let text = try resources.text(file)
    let unescaped = text.components(after: "{{{").map { String($0.prefix { $0 != "}" }) }
    guard raw.isSuperset(of: unescaped), !text.contains("{{&") else {
      throw BriefingError(
        .resources, "\(file.path): unescaped text; only {{{css}}}, {{{svg}}} and {{{narrow}}} are allowed")
    }
    do {
      return try MustacheTemplate(string: text)
    } catch {
      throw BriefingError(.resources, "\(file.path): not a valid template: \(error)")
    }
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
