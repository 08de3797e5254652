/// An opening tag, found by a reader of its own that knows nothing of the finisher.
public struct SVGTag: Equatable {
  /// The element's name.
  public var name: String
  /// Its attributes as they stand.
  public var attributes: [String: String]

  /// A tag.
  public init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The opening tags of a file, in order.
  public static func all(_ svg: String) -> [SVGTag] {
    var tags: [SVGTag] = []
    for piece in svg.split(separator: "<").dropFirst(svg.hasPrefix("<") ? 0 : 1)
    where !piece.hasPrefix("/") && !piece.hasPrefix("?") {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      var attributes: [String: String] = [:]
      var rest = tag.dropFirst(name.count)
      while let equals = rest.firstIndex(of: "=") {
        let key = rest[..<equals].drop { $0 == " " }
        let value = rest[equals...].dropFirst(2).prefix { $0 != "\"" }
        attributes[String(key)] = String(value)
        rest = rest[value.endIndex...].dropFirst()
      }
      tags.append(SVGTag(name: String(name), attributes: attributes))
    }
    return tags
  }

  /// The elements that every importer knows.
  public static let elements: Set<String> = [
    "svg", "g", "rect", "path", "line", "text", "tspan", "title", "desc",
  ]
  /// The attributes in use.
  public static let attributes: Set<String> = [
    "xmlns", "width", "height", "viewBox", "role", "lang", "aria-label", "data-chart", "x", "y", "d", "fill",
    "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "pointer-events", "data-figure", "data-value",
    "data-missing", "data-share", "data-panel", "font-family", "font-size", "font-weight", "text-anchor",
  ]
}
