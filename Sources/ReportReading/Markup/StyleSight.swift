/// What a style does to the sight of an element's text, from nothing to all.
enum StyleSight: Comparable {
  /// Its text stands in its line as any other.
  case plain
  /// Its text may be apart from the text beside it, in another order, or of another kind: it makes no number with that.
  case apart
  /// Its text may be unseen, struck out or turned about.
  case doubtful
  /// Its text is seen, and is raised, lowered or struck out.
  case mark
  /// Nobody sees it.
  case hidden

  /// How an element takes part in the flow of text.
  enum Box {
    /// In a line: `span`.
    case inline
    /// In lines of its own: `p`.
    case block
    /// A cell, or what holds cells.
    case cell
  }

  /// What the declarations of an element come to, without its sizes and colours of text.
  init(_ style: StyleDeclarations, _ box: Box) {
    self = style.values.map { Self.one($0.key, $0.value.text, box) }.max() ?? .plain
    // What only takes place together.
    let isPlaced = ["absolute", "fixed"].contains(style["position"])
    let isBox = isPlaced || box != .inline || ["inline-block", "block"].contains(style["display"])
    if self < .hidden, let room = Self.room(style, box) {
      self = isBox && box != .cell && room < 1 ? .hidden : max(self, .doubtful)
    }
    if self == .doubtful, isPlaced, Self.isOut(style) { self = .hidden }
    if box == .inline, style["display"] == "inline-block",
      ["width", "min-width", "margin-top", "margin-bottom"].contains(where: {
        !["", "auto", "0", "0px"].contains(style[$0])
      })
    {
      self = max(self, .apart)
    }
  }

  /// One property's value in lower case.
  private static func one(_ slot: String, _ value: String, _ box: Box) -> StyleSight {
    if StyleProperty.global.contains(value) { return slot == "all" ? .doubtful : .plain }
    switch StyleProperty.plain(slot) {
    case "display": return display(value, box)
    case "visibility":
      return value == "visible" ? .plain : ["hidden", "collapse"].contains(value) ? .hidden : .doubtful
    case "opacity": return opacity(value)
    case "mso-hide": return value == "all" ? .hidden : value == "none" ? .plain : .doubtful
    case "mso-text-raise": return length(value, box, 0...0, else: .apart)
    case "text-decoration":
      return value.contains("line-through") ? .mark : isOpen(value) ? .doubtful : .plain
    case "vertical-align": return vertical(value, box)
    // What inherits is judged where text stands.
    case "font-size", "color", "background-color": return .plain
    case "font-family": return value.contains("dings") ? .doubtful : .plain
    case "background": return ground(value, box)
    case "position":
      let isPlain = ["static", "relative"].contains(value) || box == .cell && value.hasSuffix("sticky")
      return isPlain ? .plain : .apart
    case "top", "left", "right", "bottom", "inset": return offset(value)
    case "float": return box == .cell || value == "none" ? .plain : .apart
    case "transform", "translate", "scale", "rotate", "filter", "clip", "clip-path", "mask", "mask-image",
      "content-visibility", "zoom", "text-security", "background-clip", "mix-blend-mode", "animation",
      "text-fill-color":
      return effect(slot, value)
    case "overflow", "overflow-x", "overflow-y", "width", "height", "max-width", "max-height", "min-width":
      return isOpen(value) && !value.hasPrefix("calc(") ? .apart : .plain
    case "text-indent": return length(value, box, -60...200, else: .doubtful)
    case "letter-spacing":
      return length(value, box, -1.5...4, else: value.hasPrefix("-") ? .doubtful : .apart)
    case "unicode-bidi":
      return ["normal", "embed"].contains(value)
        ? .plain : value.contains("override") || isOpen(value) ? .doubtful : .apart
    case "direction": return value == "ltr" ? .plain : .apart
    case "background-image": return value == "none" ? .plain : ground(value, box)
    case "writing-mode": return ["horizontal-tb", "lr-tb", "lr"].contains(value) ? .plain : .doubtful
    case "list-style", "list-style-type":
      return value.contains(where: { "(\"'".contains($0) }) ? .doubtful : .plain
    case "content": return value == "none" || value == "normal" ? .plain : .doubtful
    case "font-variant", "font-feature-settings", "font-variant-position", "font-variation-settings":
      return ["normal", "none", "small-caps"].contains(value) ? .plain : .apart
    default:
      if slot.contains("\\") { return .doubtful }
      // Room above and below moves nothing in a line.
      if box == .inline, slot.hasSuffix("-top") || slot.hasSuffix("-bottom") { return .plain }
      if slot.hasPrefix("margin") { return lengths(value, box, -2...6) }
      if slot.hasPrefix("padding") { return lengths(value, box, 0...6) }
      if slot.hasPrefix("border") || slot == "outline" { return line(value, box) }
      return .apart
    }
  }

  private static func display(_ value: String, _ box: Box) -> StyleSight {
    switch value {
    case "none": return .hidden
    case "inline", "contents", "inline flow": return .plain
    case "inline-block": return .plain
    case "block", "list-item", "flow-root", "block flow": return box == .inline ? .apart : .plain
    case _ where value.hasPrefix("table"): return box == .inline ? .apart : .plain
    default: return isOpen(value) ? .doubtful : .apart
    }
  }

  private static func opacity(_ value: String) -> StyleSight {
    guard let (number, unit) = StyleLength.parts(value), unit.isEmpty || unit == "%" else { return .doubtful }
    let share = unit == "%" ? number / 100 : number
    return share <= 0 ? .hidden : share < 0.4 ? .doubtful : .plain
  }

  private static func vertical(_ value: String, _ box: Box) -> StyleSight {
    guard box == .inline else { return .plain }
    switch value {
    case "super", "sub": return .mark
    case "baseline", "middle", "bottom", "text-bottom", "auto": return .plain
    default: return length(value, box, -1...1, else: .apart)
    }
  }

  /// A place beside that of the flow: a little is another height, much is beside the page.
  private static func offset(_ value: String) -> StyleSight {
    value.split(separator: " ").map { word -> StyleSight in
      if word == "auto" { return .plain }
      guard let pixels = StyleLength.pixels(word), abs(pixels) < 100 else { return .doubtful }
      return pixels == 0 ? .plain : .apart
    }.max() ?? .plain
  }

  /// What is drawn behind text: a gradient can be a line through it, and so can a picture behind a few words.
  private static func ground(_ value: String, _ box: Box) -> StyleSight {
    if value.contains("gradient") { return .doubtful }
    return box == .inline && value.contains("url(") ? .apart : .plain
  }

  private static func effect(_ slot: String, _ value: String) -> StyleSight {
    switch value {
    case "none", "auto", "normal", "visible", "1", "100%", "translatez(0)", "translate3d(0, 0, 0)",
      "translate3d(0,0,0)", "border-box", "padding-box", "content-box":
      return .plain
    default: break
    }
    if slot == "text-fill-color", let colour = StyleColour(value), !colour.vanishes(on: .white) {
      return .plain
    }
    return slot == "animation" ? .apart : .doubtful
  }

  /// A border or outline, which beside a digit may be taken for another.
  private static func line(_ value: String, _ box: Box) -> StyleSight {
    let isNone = value.split(separator: " ").contains {
      ["none", "hidden", "medium"].contains($0) || StyleLength.pixels($0) == 0
    }
    return box != .inline || isNone ? .plain : .apart
  }

  private static func length(
    _ value: String, _ box: Box, _ plain: ClosedRange<Double>, else sight: StyleSight
  ) -> StyleSight {
    if value == "normal" || value == "auto" { return .plain }
    guard let pixels = StyleLength.pixels(value) else { return box == .inline ? .apart : .plain }
    return plain.contains(pixels) ? .plain : sight
  }

  /// Room around an element: a little in a line, any around a block.
  private static func lengths(_ value: String, _ box: Box, _ plain: ClosedRange<Double>) -> StyleSight {
    value.split(separator: " ").map { word -> StyleSight in
      if let pixels = StyleLength.pixels(word), pixels < -60 { return .doubtful }
      return box == .inline ? length(String(word), box, plain, else: .apart) : .plain
    }.max() ?? .plain
  }

  /// Whether a value is to be worked out: by a function, a name of the page's own, or from its escapes.
  private static func isOpen(_ value: String) -> Bool { value.contains { "(\\$".contains($0) } }

  /// Whether a style has its element not displayed at all, wherever it stands.
  static func isGone(_ style: StyleDeclarations) -> Bool {
    ["display", "visibility", "opacity", "mso-hide"].contains { slot in
      style.values[slot].map { one(slot, $0.text, .block) == .hidden } ?? false
    }
  }

  /// Whether a placed element is cut to nothing, or stands a thousand units or more before the page's edge.
  private static func isOut(_ style: StyleDeclarations) -> Bool {
    let clip = style["clip"].filter { $0 != " " }
    return clip.hasPrefix("rect(0") || clip.hasPrefix("rect(1px,1px")
      || ["inset(50%)", "inset(100%)"].contains(style["clip-path"])
      || ["left", "top"].contains { slot in StyleLength.pixels(style[slot]).map { $0 <= -1000 } ?? false }
  }

  /// How much room an element has for a digit, in pixels, where what goes beyond it is cut off; nil where there is enough.
  ///
  /// A cell is as high as what stands in it.
  private static func room(_ style: StyleDeclarations, _ box: Box) -> Double? {
    let cuts = ["overflow", "overflow-x", "overflow-y"].contains { slot in
      style[slot].split(separator: " ").contains { $0 == "hidden" || $0 == "clip" }
    }
    guard cuts else { return nil }
    let limits = [("width", 16.0), ("max-width", 16), ("height", 8), ("max-height", 8)]
    return limits.prefix(box == .cell ? 2 : 4).compactMap { slot, least in
      StyleLength.pixels(style[slot]).flatMap { $0 < least ? $0 : nil }
    }.min()
  }
}
