/// The size and the colours of text, as an element has them from what stands around it and from its own style.
struct TextLook {
  /// In pixels.
  private(set) var size = StyleLength.usual
  /// The colour of text.
  private(set) var colour = StyleColour.black
  /// The colour behind it.
  private(set) var ground = StyleColour.white

  /// The last element around the text whose size or colours are not understood, by its number among the page's; 0 for none.
  private(set) var unknown = 0

  /// The size below which text is a speck, in pixels.
  static let leastSize = 5.0

  /// Whether text has no size or no colour at all.
  var isNothing: Bool { size < 0.5 || colour.opacity == 0 }

  /// Whether text can hardly be seen.
  var isFaint: Bool { size < Self.leastSize || colour.vanishes(on: ground) }

  /// Takes in what the style of an element says, which has a number of its own.
  mutating func take(_ style: StyleDeclarations, element: Int) {
    var isOpen = false
    if let text = style.values["font-size"]?.text {
      if let size = StyleLength.size(text, within: size) { self.size = size } else { isOpen = true }
    }
    if let text = style.values["color"]?.text, !Self.inherits.contains(text) {
      if let colour = StyleColour(text) { self.colour = colour } else { isOpen = true }
    }
    if let text = style.values["background-color"]?.text {
      if let ground = Self.ground(of: style) {
        if ground.opacity > 0.5 { self.ground = ground }
      } else if !text.contains("url("), !["none", "unset", "inherit", "initial", "revert"].contains(text) {
        isOpen = true
      }
    }
    if isOpen { unknown = element }
  }

  /// The colour of text that a style sets; nil where it sets none that is known.
  static func colour(of style: StyleDeclarations) -> StyleColour? { StyleColour(style["color"]) }

  /// The colour behind text that a style sets; nil where it sets none that is known.
  static func ground(of style: StyleDeclarations) -> StyleColour? {
    let text = style["background-color"]
    if text.isEmpty { return nil }
    if let whole = StyleColour(text) { return whole }
    guard text.contains(" ") else { return nil }
    return StyleText.split(Array(text.utf8)[...], at: " ").lazy
      .compactMap { StyleColour(String(decoding: $0, as: UTF8.self)) }.first
  }

  private static let inherits: Set<String> = ["inherit", "currentcolor", "unset", "revert"]
}
