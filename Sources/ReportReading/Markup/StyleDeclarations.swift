import CLibXML2

/// What styles say of an element, of the properties that decide whether its text is read as part of what stands around it.
struct StyleDeclarations: Equatable {
  /// One property's value, and how much it weighs against another of the same property.
  struct Value: Equatable {
    let text: String
    let weight: Int
  }

  private(set) var values: [String: Value] = [:]

  /// The declarations of a rule or a `style` attribute; `weight` is that of its selector, and the same for all without `!important`.
  init(_ text: some StringProtocol, weight: Int) {
    for part in text.lowercased().split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let name = String(pair[0].filter { !$0.isWhitespace })
      guard Self.names.contains(name) else { continue }
      let isImportant = pair[1].contains("!important")
      let value = pair[1].replacing("!important", with: "").filter { !$0.isWhitespace }
      take(name, Value(text: value, weight: isImportant ? weight + Self.important : weight))
    }
  }

  /// None.
  init() {}

  /// Adds declarations that come later; the heavier of each property stays, and of two alike the later.
  mutating func merge(_ later: StyleDeclarations) {
    for (name, value) in later.values { take(name, value) }
  }

  private mutating func take(_ name: String, _ value: Value) {
    if let before = values[name], before.weight > value.weight { return }
    values[name] = value
  }

  /// Whether a `style` attribute has a word of those that hide, raise or strike out; quick, since pages have thousands of them.
  static func mayMatter(_ style: UnsafePointer<xmlChar>) -> Bool {
    triggers.contains { xmlStrcasestr(style, $0) != nil }
  }

  private static let triggers = [
    "none", "hid", ":0", ": 0", "super", "sub", "line-through", "collapse", "transparent", "clip", ":-",
    ": -",
  ]

  /// Whether nothing that matters is declared.
  var isEmpty: Bool { values.isEmpty }

  /// Whether the element is not displayed.
  var hides: Bool {
    self["display"] == "none" || self["visibility"] == "hidden" || self["visibility"] == "collapse"
      || self["mso-hide"] == "all" || isZero("opacity")
  }

  /// Whether the element is displayed where nobody sees it: without colour, cut to nothing, or beside the page.
  var isOutOfSight: Bool { self["color"] == "transparent" || isCut || isOffPage }

  /// Whether text gets no size.
  var shrinks: Bool { isZero("font-size") }

  /// Whether text is raised, lowered or struck out.
  var marks: Bool {
    self["vertical-align"] == "super" || self["vertical-align"] == "sub"
      || ["text-decoration", "text-decoration-line"].contains { self[$0].contains("line-through") }
  }

  /// Whether text of the style's own is printed: the `content` of a `::before`.
  var generates: Bool {
    !["", "none", "normal", "''", "\"\"", "'\\201c'", "'\\201d'"].contains(self["content"]) && !hides
  }

  private var isCut: Bool {
    let isClipped =
      self["clip"].hasPrefix("rect(0") || self["clip"].hasPrefix("rect(1px,1px")
      || ["inset(50%)", "inset(100%)"].contains(self["clip-path"])
    return isClipped
      || ["hidden", "clip"].contains(self["overflow"])
        && (isZero("width") || isZero("height") || isZero("max-height"))
  }

  /// Whether a place of the element, or the beginning of its line, is a thousand units or more before the page's edge.
  private var isOffPage: Bool {
    ["left", "top", "text-indent", "margin-left"].contains { name in
      let value = self[name]
      return value.hasPrefix("-") && value.dropFirst().prefix { $0.isASCII && $0.isNumber }.count >= 4
    }
  }

  private subscript(_ name: String) -> String { values[name]?.text ?? "" }

  /// Whether a length is 0 in any unit: 0, 0px, 0.0em.
  private func isZero(_ name: String) -> Bool {
    let number = self[name].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    return !number.isEmpty && number.allSatisfy { $0 == "0" || $0 == "." }
  }

  /// The weight of a `style` attribute: more than any selector's.
  static let inline = 1 << 39

  /// What `!important` adds to a weight; more than any selector's.
  private static let important = 1 << 40

  private static let names: Set<String> = [
    "display", "visibility", "mso-hide", "opacity", "color", "font-size", "vertical-align", "text-decoration",
    "text-decoration-line", "clip", "clip-path", "overflow", "width", "height", "max-height", "left", "top",
    "text-indent", "margin-left", "content",
  ]
}
