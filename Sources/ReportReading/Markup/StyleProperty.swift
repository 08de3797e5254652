/// The properties of styles that are known, so that all others are in doubt.
enum StyleProperty {
  /// The name under which a property's value is judged; nil where no value of it changes which text is seen, or where.
  static func slot(_ name: String) -> String? {
    // A name that begins with a sign is for old browsers alone; --x is the page's own.
    if name.hasPrefix("--") || name.hasPrefix("*") || name.hasPrefix("_") { return nil }
    if name.hasPrefix("mso-") { return name == "mso-hide" || name == "mso-text-raise" ? name : nil }
    if harmless.contains(name) { return nil }
    if vendors.contains(where: name.hasPrefix) {
      return harmless.contains(plain(name)) ? nil : name
    }
    return shorthands[name] ?? name
  }

  /// A property's name without its vendor's.
  static func plain(_ name: String) -> String {
    vendors.first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) } ?? name
  }

  /// Whether a browser may know a value of a property; one that it does not know it passes over.
  static func mayBe(_ slot: String, _ value: String) -> Bool {
    if global.contains(value) || value.contains(where: { "(\\$".contains($0) }) { return true }
    switch slot {
    case "color", "background-color":
      return StyleColour(value) != nil || systemColours.contains(value)
        || slot != "color" && value.contains(" ")
        || value == "none"
    case "font-size": return StyleLength.size(value, within: StyleLength.usual) != nil
    case "text-decoration":
      return value.split(separator: " ").allSatisfy {
        decorations.contains(String($0)) || StyleColour($0) != nil || StyleLength.parts($0) != nil
      }
    default:
      guard let words = Self.words[slot.hasPrefix("margin") ? "margin" : slot] else { return true }
      let isWord = value.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == 0x2D }
      return !isWord || words.contains(value)
    }
  }

  /// Values that every property has.
  static let global: Set<String> = ["inherit", "initial", "unset", "revert", "revert-layer"]

  private static let vendors = ["-webkit-", "-moz-", "-ms-", "-o-", "-khtml-"]

  private static let shorthands = ["font": "font-size", "text-decoration-line": "text-decoration"]

  private static let words: [String: Set<String>] = [
    "display": [
      "none", "inline", "block", "contents", "flex", "grid", "table", "math", "ruby", "flow", "inline-block",
      "inline-flex", "inline-grid", "inline-table", "inline flex", "inline grid", "block flow", "inline flow",
      "list-item", "flow-root", "run-in", "table-row", "table-cell", "table-caption", "table-column",
      "table-row-group", "table-header-group", "table-footer-group", "table-column-group", "ruby-base",
      "ruby-text",
    ],
    "visibility": ["visible", "hidden", "collapse"], "opacity": [], "text-indent": [],
    "letter-spacing": ["normal"], "margin": ["auto"],
    "unicode-bidi": ["normal", "embed", "isolate", "bidi-override", "isolate-override", "plaintext"],
    "overflow": ["visible", "hidden", "clip", "scroll", "auto", "overlay"],
    "overflow-x": ["visible", "hidden", "clip", "scroll", "auto"],
    "overflow-y": ["visible", "hidden", "clip", "scroll", "auto"],
  ]

  private static let decorations: Set<String> = [
    "none", "underline", "overline", "line-through", "blink", "solid", "double", "dotted", "dashed", "wavy",
    "auto", "from-font", "currentcolor",
  ]

  /// Colours that the reader's system has, besides black and white.
  private static let systemColours: Set<String> = [
    "currentcolor", "buttontext", "menutext", "infotext", "captiontext", "graytext", "highlighttext",
    "linktext",
    "visitedtext", "activetext", "fieldtext", "marktext", "inactivecaptiontext", "background", "buttonface",
    "buttonhighlight", "buttonshadow", "buttonborder", "highlight", "infobackground", "menu", "scrollbar",
    "threedface", "threedhighlight", "threedlightshadow", "threedshadow", "threeddarkshadow", "windowframe",
    "activeborder", "activecaption", "appworkspace", "inactiveborder", "inactivecaption", "field", "mark",
    "selecteditem", "selecteditemtext", "accentcolor", "accentcolortext",
  ]

  private static let harmless: Set<String> = [
    "font-style", "font-weight", "font-stretch", "font-kerning", "font-variant-numeric",
    "font-variant-ligatures", "font-variant-caps", "font-variant-east-asian", "font-smoothing",
    "font-synthesis", "font-optical-sizing", "font-display", "font-language-override",
    "osx-font-smoothing", "line-height", "line-height-rule", "line-break",
    "text-align", "text-align-last", "text-justify", "text-autospace", "text-transform", "text-rendering",
    "text-size-adjust", "text-underline", "text-underline-position", "text-underline-offset", "text-line",
    "text-decoration-color", "text-decoration-style", "text-decoration-thickness", "text-decoration-skip",
    "text-decoration-skip-ink", "text-shadow", "text-overflow", "text-wrap", "text-spacing",
    "text-kashida-space", "text-justify-trim", "text-space-collapse", "text-spacing-trim",
    "word-spacing", "word-break", "word-wrap", "overflow-wrap", "white-space", "hyphens", "tab-size",
    "border-color", "border-collapse", "border-spacing", "border-radius", "border-image",
    "border-top-left-radius",
    "border-top-right-radius", "border-bottom-left-radius", "border-bottom-right-radius",
    "border-top-color", "border-right-color", "border-bottom-color", "border-left-color",
    "border-bottom", "border-top", "border-bottom-style", "border-top-style", "border-width",
    "border-top-width",
    "border-bottom-width", "border-left-width", "border-right-width",
    "box-shadow", "box-sizing", "cursor", "background-repeat", "background-position",
    "background-position-x", "background-position-y", "background-size", "background-attachment",
    "background-origin", "list-style-image", "list-style-position",
    "table-layout", "caption-side", "empty-cells", "orphans", "widows", "page", "page-break-before",
    "page-break-after", "page-break-inside", "break-before", "break-after", "break-inside",
    "layout-grid", "layout-grid-mode", "layout-grid-align", "layout-grid-line", "punctuation-wrap",
    "punctuation-trim", "tab-stops", "tab-interval", "ruby-align", "ruby-position", "quotes", "user-select",
    "user-drag", "user-modify", "pointer-events", "touch-action", "touch-callout", "tap-highlight-color",
    "print-color-adjust", "color-adjust", "forced-color-adjust", "color-scheme", "accent-color",
    "caret-color", "transition", "transition-property", "transition-duration", "transition-delay",
    "transition-timing-function", "will-change", "resize", "backface-visibility", "object-fit",
    "object-position", "counter-reset", "counter-increment", "speak", "speak-numeral", "overflow-scrolling",
    "scroll-behavior", "scrollbar-width", "scrollbar-color", "scrollbar-gutter", "image-rendering",
    "nbsp-mode", "language", "outline-color", "outline-style", "outline-width", "outline-offset",
    "min-height", "clear", "lang", "panose-1", "size", "ime-mode", "widow-orphan",
    "transform-origin", "perspective-origin", "transform-style", "z-index",
    "margin-inside", "vnd-ms-excel-numberformat", "vnd.ms-excel.numberformat", "src",
  ]
}
