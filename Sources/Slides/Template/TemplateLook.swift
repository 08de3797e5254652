import OfficePackage

/// What slides take from a user's template besides its layouts.
struct TemplateLook: Sendable, Equatable {
  /// The fill of the master's text, which stands for the theme's colours of text outside of placeholders.
  var ink: Element
  /// The part of the notes' master.
  var notesMaster: String

  /// A part's root in which the theme's colours of text are the master's.
  func inked(_ root: Element) -> Element {
    if root.name == "a:solidFill", let color = root.children.first, color.name == "a:schemeClr",
      let value = color.attributes.first(where: { $0.name == "val" })?.value, ["tx1", "tx2"].contains(value)
    {
      return ink
    }
    var root = root
    root.children = root.children.map(inked)
    return root
  }
}
