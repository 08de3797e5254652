import CLibXML2

/// What the `style` attributes of a page say: pages write the same few thousands of times.
struct InlineStyles {
  private var known: [String: StyleDeclarations] = [:]

  /// What an element's own attributes say; outside of tables only what hides, raises or strikes out.
  mutating func declarations(_ attributes: MarkupAttributes, isInTable: Bool) -> StyleDeclarations {
    var result = StyleDeclarations()
    if isInTable {
      for preset in attributes.presets { result.preset(preset.slot, preset.value) }
    }
    guard let style = attributes.style, isInTable || StyleDeclarations.mayMatter(style) else { return result }
    let text = MarkupAttributes.string(style)
    let declared: StyleDeclarations
    if let found = known[text] {
      declared = found
    } else {
      declared = StyleDeclarations(text, weight: StyleDeclarations.inline)
      if known.count >= Self.mostKnown { known = [:] }
      if text.utf8.count <= Self.longestKnown { known[text] = declared }
    }
    result.merge(declared)
    return result
  }

  private static let mostKnown = 4096
  private static let longestKnown = 1024
}
