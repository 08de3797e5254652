/// How a run of a Word file looks, as far as that decides whether its text is read: what its properties switch on or off.
struct WordLook: Equatable, Sendable {
  private(set) var isHidden: Bool?
  private(set) var isStruck: Bool?
  private(set) var isRaised: Bool?
  private var position: Int?
  /// The size of its letters, in half-points.
  private(set) var size: Int?
  /// What is added behind each letter, in twentieths of a point.
  private var gap: Int?
  /// Whether its letters are set apart or together until they fill a width.
  private var isFitted: Bool?
  /// Whether it stands on black.
  private var isBlackened: Bool?
  /// Whether its font has signs in place of letters and digits.
  private(set) var isOfSigns: Bool?
  /// Whether its paragraph begins with a number that Word counts.
  private(set) var isNumbered: Bool?
  /// Whether its letters are white.
  private var isWhite: Bool?
  /// Whether it stands on a ground of another colour than white.
  private var isShaded: Bool?

  /// Whether nobody sees it: hidden, tiny, or white on white.
  var hides: Bool {
    isHidden == true || size.map { $0 <= Self.tiny } == true || isWhite == true && isShaded != true
      || isBlackened == true && isWhite != true
  }

  /// Whether its letters stand so far apart that nobody takes them for one number.
  var isSpread: Bool { abs(gap ?? 0) >= Self.leastGap || isFitted == true }

  /// Whether letters of this look and of another one beside them may be one number: about as large.
  func joins(_ other: WordLook) -> Bool {
    let sizes = [size ?? Self.usualSize, other.size ?? Self.usualSize].sorted()
    return sizes[0] * 4 > sizes[1] * 3
  }

  /// Whether it is struck out, and in a cell raised or lowered: no part of what stands around it.
  func passesOver(inCell: Bool) -> Bool {
    isStruck == true || inCell && (isRaised == true || abs(position ?? 0) >= Self.leastPosition)
  }

  /// Takes in the property that an element names.
  mutating func take(_ name: String, of reader: borrowing WordReader) {
    switch name {
    case "shd": take(name, reader.attribute("fill"))
    case "rFonts": take(name, reader.attribute("ascii") ?? reader.attribute("hAnsi"))
    // The colour of a theme counts, whatever stands beside it.
    case "color" where Self.lightColours.contains(reader.attribute("themeColor") ?? ""): isWhite = true
    default: take(name, reader.value)
    }
  }

  /// Takes in a property with its value.
  ///
  /// `value` is the fill of a ground, or the font of digits.
  private mutating func take(_ name: String, _ value: String?) {
    switch name {
    case "sz": size = value.flatMap { Int($0) }
    case "spacing": gap = value.flatMap { Int($0) }
    case "fitText": isFitted = value.flatMap { Int($0) }.map { $0 != 0 }
    case "highlight":
      isShaded = value.map { $0 != "none" && $0 != "white" } ?? false
      isBlackened = value == "black"
    case "rFonts": isOfSigns = value.map { Self.signFonts.contains($0.lowercased()) }
    case "numId": isNumbered = value != "0"
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
    look.size = nearer.size ?? size
    look.gap = nearer.gap ?? gap
    look.isFitted = nearer.isFitted ?? isFitted
    look.isBlackened = nearer.isBlackened ?? isBlackened
    look.isOfSigns = nearer.isOfSigns ?? isOfSigns
    look.isNumbered = nearer.isNumbered ?? isNumbered
    look.isWhite = nearer.isWhite ?? isWhite
    look.isShaded = nearer.isShaded ?? isShaded
    return look
  }

  /// The properties that make up a look.
  static let properties: Set<String> = [
    "vanish", "webHidden", "strike", "dstrike", "vertAlign", "position", "color", "shd", "sz", "spacing",
    "fitText", "highlight",
    "rFonts",
  ]
  /// In half-points.
  private static let tiny = 4
  private static let usualSize = 21
  /// In twentieths of a point: most of a digit's width.
  private static let leastGap = 80
  /// The names of a theme's white.
  private static let lightColours: Set<String> = ["background1", "light1"]
  /// Fonts whose digits are signs; those of Symbol are digits.
  private static let signFonts: Set<String> = [
    "wingdings", "wingdings 2", "wingdings 3", "webdings", "zapfdingbats", "marlett", "mt extra",
    "bookshelf symbol 7", "opensymbol", "starsymbol",
  ]

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
