import CLibXML2

/// What styles say of an element, without the properties that are known to change nothing of what is seen of its text.
struct StyleDeclarations: Equatable {
  /// One property's value, and how much it weighs against another of the same property.
  struct Value: Equatable {
    let text: String
    let weight: Int
  }

  /// By property; a shorthand stands under the property that it matters for.
  private(set) var values: [String: Value] = [:]

  /// The declarations of a rule or a `style` attribute; `weight` is that of its selector, and the same for all without `!important`.
  init(_ text: some StringProtocol, weight: Int) {
    self.init(StyleText.pieces(StyleText.withoutComments(Array(text.utf8))[...]), weight: weight)
  }

  /// The declarations among the parts of a rule's body.
  init(_ pieces: [StyleText.Piece], weight: Int) {
    for piece in pieces {
      guard case .statement(let text) = piece, text.first != UInt8(ascii: "@") else { continue }
      let colon = text.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
      guard colon < text.endIndex else { continue }
      let name = StyleText.lowered(StyleText.trimmed(text[..<colon]))
      guard let slot = StyleProperty.slot(name) else { continue }
      take(slot, StyleText.lowered(StyleText.trimmed(text[(colon + 1)...])), weight, name)
    }
  }

  /// None.
  init() {}

  /// What an attribute of markup sets, which weighs less than any rule.
  mutating func preset(_ slot: String, _ value: String) {
    take(slot, value.lowercased(), -1, slot)
  }

  /// Adds declarations that come later; the heavier of each property stays, and of two alike the later.
  mutating func merge(_ later: StyleDeclarations) {
    if values.isEmpty {
      values = later.values
    } else {
      for (slot, value) in later.values { take(slot, value) }
    }
  }

  /// The same without what a heavier declaration settles: one of the element's own or with `!important`.
  func without(settledBy certain: StyleDeclarations) -> StyleDeclarations {
    var result = self
    result.values = values.filter { slot, value in
      guard let other = certain.values[slot], other.weight >= Self.inline else { return true }
      return value.weight > other.weight
    }
    return result
  }

  private mutating func take(_ slot: String, _ value: String, _ weight: Int, _ name: String) {
    var value = value
    var weight = weight
    if let mark = value.lastIndex(of: "!"), value[mark...].filter({ $0 != " " }) == "!important" {
      value = String(value[..<mark])
      weight += Self.important
      while value.last == " " { value.removeLast() }
    }
    switch name {
    case "font":
      // A font of signs shows something else for each digit.
      take("font-family", Value(text: value, weight: weight))
      value = StyleLength.size(inFont: value)
    case "background": take("background-color", Value(text: value, weight: weight))
    case "display" where value.hasPrefix("-"):
      // Some browsers know it, and others keep the value before it.
      return take("-display", Value(text: value, weight: weight))
    default: break
    }
    // What a browser does not know undoes nothing.
    if StyleProperty.mayBe(slot, value) { take(slot, Value(text: value, weight: weight)) }
  }

  private mutating func take(_ slot: String, _ value: Value) {
    if let before = values[slot], before.weight > value.weight { return }
    if slot == "font-family", values[slot] == nil, !value.text.contains("dings") { return }
    values[slot] = value
  }

  /// Whether a `style` attribute has a word of those that hide, raise or strike out; quick, since pages have thousands of them.
  static func mayMatter(_ style: UnsafePointer<xmlChar>) -> Bool {
    triggers.contains { xmlStrcasestr(style, $0) != nil }
  }

  private static let triggers = ["none", "hid", ":0", ": 0", "super", "sub", "line-through", "collapse"]

  /// Whether nothing that matters is declared.
  var isEmpty: Bool { values.isEmpty }

  /// A property's value; empty where nothing is declared.
  subscript(_ slot: String) -> String { values[slot]?.text ?? "" }

  /// The weight of a `style` attribute: more than any selector's.
  static let inline = 1 << 39

  /// What `!important` adds to a weight; more than any selector's.
  private static let important = 1 << 40
}
