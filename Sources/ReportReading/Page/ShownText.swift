import SafeText

/// The scalars of a text as they are read and shown.
///
/// What looks like another character is that one (``OrdinaryCharacter``). What steers text or prints nothing is left out. Other
/// controls and noncharacters become a space: what stood on both sides of one is never one number for that. So do bullets for
/// private use. A line break that is no line feed becomes a space.
struct ShownText: Sendable {
  /// What is left.
  private(set) var scalars: [Unicode.Scalar]
  /// For each scalar that was left out, the offset of the next one that is left.
  private(set) var omissions: [Int] = []
  /// How many hidden controls there were.
  private(set) var count = 0
  /// How many characters for private use became a space.
  private(set) var bullets = 0

  /// The text as it is shown; the same array where nothing is to be done.
  init(_ text: [Unicode.Scalar]) {
    guard let first = text.firstIndex(where: { !Self.isPlain($0) }) else {
      scalars = text
      return
    }
    scalars = Array(text[..<first])
    scalars.reserveCapacity(text.count)
    var position = first
    while position < text.count {
      let scalar = text[position]
      if Self.isPlain(scalar) {
        scalars.append(scalar)
        position += 1
      } else {
        position = take(scalar, at: position, of: text)
      }
    }
  }

  /// A text that was given apart from a page.
  init(_ text: String) { self.init(text.scalars) }

  /// Takes the scalar at a position, or the run that begins with it; answers the position after it.
  private mutating func take(_ scalar: Unicode.Scalar, at position: Int, of text: [Unicode.Scalar]) -> Int {
    if let hidden = HiddenControl(scalar) {
      if hidden == .steering { omissions.append(scalars.count) } else { scalars.append(" ") }
      count += 1
      return position + 1
    }
    let ordinary = OrdinaryCharacter.of(scalar)
    if OrdinaryCharacter.isInvisible(ordinary), !isBetweenDigits(position, text) {
      omissions.append(scalars.count)
      return position + 1
    }
    guard OrdinaryCharacter.isPrivate(ordinary) else {
      scalars.append(ordinary)
      return position + 1
    }
    var end = position + 1
    while end < text.count, OrdinaryCharacter.isPrivate(OrdinaryCharacter.of(text[end])) { end += 1 }
    let isBullet = isBullet(position..<end, text)
    scalars += isBullet ? Array(repeating: " ", count: end - position) : Array(text[position..<end])
    if isBullet { bullets += end - position }
    return end
  }

  /// Whether characters for private use touch a word and no digit, or begin a line of words: then they are no part of a number.
  private func isBullet(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    let before = scalars.last.map(EvenText.even) ?? "\n"
    let after = range.upperBound < text.count ? EvenText.even(text[range.upperBound]) : "\n"
    guard !EvenText.isDigit(before), !EvenText.isDigit(after) else { return false }
    if EvenText.isHan(before) || EvenText.isHan(after) { return true }
    let isFirst = scalars.last { !Self.isBlank($0) }.map { $0 == "\n" } ?? true
    let next = text[range.upperBound...].first { !Self.isBlank($0) }
    return isFirst && next.map { EvenText.isHan(EvenText.even($0)) } ?? false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && EvenText.isSpace(EvenText.even(scalar))
  }

  private func isBetweenDigits(_ position: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard let before = scalars.last, position + 1 < text.count else { return false }
    return EvenText.isDigit(EvenText.even(before)) && EvenText.isDigit(EvenText.even(text[position + 1]))
  }

  /// Whether a scalar is one of nearly all, which stay as they are.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E, 0x4E00...0x9FFF, 0x3000...0x30FF, 0xFF01...0xFF5E: true
    default:
      HiddenControl(scalar) == nil && OrdinaryCharacter.of(scalar) == scalar
        && !OrdinaryCharacter.isInvisible(scalar) && !OrdinaryCharacter.isPrivate(scalar)
    }
  }
}

extension String {
  /// A text that was given apart from a page, as it is shown.
  var asShown: String {
    // Most text is ASCII or Han, whose first bytes nothing has that would change.
    let isPlain = utf8.allSatisfy { $0 < 0xC0 && $0 != 0x7F || (0xE3...0xE9).contains($0) }
    return isPlain ? self : String(ShownText(self).scalars)
  }
}
