/// How a run of a Word file looks, as far as that decides whether its text is read: what its properties switch on or off.
struct WordLook: Equatable, Sendable {
  private(set) var isHidden: Bool?
  private(set) var isStruck: Bool?
  private(set) var isRaised: Bool?
  private var position: Int?
  /// Whether its letters are too small to be seen.
  private var isTiny: Bool?
  /// Whether its letters are white.
  private var isWhite: Bool?
  /// Whether it stands on a ground of another colour than white.
  private var isShaded: Bool?

  /// Whether nobody sees it: hidden, tiny, or white on white.
  var hides: Bool { isHidden == true || isTiny == true || isWhite == true && isShaded != true }

  /// Whether it is struck out, and in a cell raised or lowered: no part of what stands around it.
  func passesOver(inCell: Bool) -> Bool {
    isStruck == true || inCell && (isRaised == true || abs(position ?? 0) >= Self.leastPosition)
  }

  /// Takes in a property with its value.
  ///
  /// `value` is the fill of a ground.
  mutating func take(_ name: String, _ value: String?) {
    switch name {
    case "sz": isTiny = value.flatMap { Int($0) }.map { $0 <= Self.tiny } ?? false
    case "color": isWhite = value.map(Self.isWhite) ?? false
    case "shd": isShaded = value.map { $0 != "auto" && !Self.isWhite($0) } ?? false
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
    look.isTiny = nearer.isTiny ?? isTiny
    look.isWhite = nearer.isWhite ?? isWhite
    look.isShaded = nearer.isShaded ?? isShaded
    return look
  }

  /// The properties that make up a look.
  static let properties: Set<String> = [
    "vanish", "webHidden", "strike", "dstrike", "vertAlign", "position", "color", "shd", "sz",
  ]
  /// In half-points.
  private static let tiny = 4

  private static func isWhite(_ colour: String) -> Bool {
    guard colour.count == 6, let value = Int(colour, radix: 16) else { return false }
    return [16, 8, 0].allSatisfy { value >> $0 & 0xFF >= leastWhite }
  }

  /// From which part of each colour on nobody tells letters from white paper.
  private static let leastWhite = 0xF0

  /// A switch without a value is on.
  static func isOn(_ value: String?) -> Bool { !["false", "0", "off", "none"].contains(value ?? "") }

  /// In half-points; less sets a line's text a little straighter and no more.
  private static let leastPosition = 4
}
