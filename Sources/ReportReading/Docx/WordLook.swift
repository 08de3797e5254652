/// How a run of a Word file looks, as far as that decides whether its text is read: what its properties switch on or off.
struct WordLook: Equatable, Sendable {
  private(set) var isHidden: Bool?
  private(set) var isStruck: Bool?
  private(set) var isRaised: Bool?
  private var position: Int?

  /// Whether nobody sees it.
  var hides: Bool { isHidden == true }

  /// Whether it is struck out, and in a cell raised or lowered: no part of what stands around it.
  func passesOver(inCell: Bool) -> Bool {
    isStruck == true || inCell && (isRaised == true || abs(position ?? 0) >= Self.leastPosition)
  }

  /// Takes in a property with its value.
  mutating func take(_ name: String, _ value: String?) {
    switch name {
    case "vanish", "webHidden": isHidden = Self.isOn(value)
    case "strike", "dstrike": isStruck = Self.isOn(value)
    case "vertAlign": isRaised = value == "superscript" || value == "subscript"
    case "position": position = value.flatMap { Int($0) }
    default: break
    }
  }

  /// This look where another one, nearer to the text, says nothing.
  func under(_ nearer: WordLook) -> WordLook {
    var look = self
    look.isHidden = nearer.isHidden ?? isHidden
    look.isStruck = nearer.isStruck ?? isStruck
    look.isRaised = nearer.isRaised ?? isRaised
    look.position = nearer.position ?? position
    return look
  }

  /// A switch without a value is on.
  static func isOn(_ value: String?) -> Bool { !["false", "0", "off", "none"].contains(value ?? "") }

  /// In half-points; less sets a line's text a little straighter and no more.
  private static let leastPosition = 6
}
