/// Breaks text into lines where Chinese and Latin allow it.
enum TextWrap {
  /// Lines that each fit a width, each as long as it can be.
  ///
  /// Never breaks before closing punctuation, after opening punctuation, inside a word or a number, or between a
  /// number and the unit that follows it, and leaves no single character on the last line. A piece wider than the width
  /// is broken where it must be.
  static func lines(_ text: String, width: Double, measure: (String) -> Double) -> [String] {
    guard measure(text) > width else { return text.isEmpty ? [] : [text] }
    return MeasuredPieces(text, width: width, measure: measure).lines(width: width)
  }

  /// As ``lines(_:width:measure:)``, but lines of about the same length; a text of two lines is broken where it makes
  /// sense: after punctuation first, then before a word that begins a clause.
  static func balanced(_ text: String, width: Double, measure: (String) -> Double) -> [String] {
    guard measure(text) > width else { return text.isEmpty ? [] : [text] }
    let pieces = MeasuredPieces(text, width: width, measure: measure)
    let greedy = pieces.lines(width: width)
    guard greedy.count > 1 else { return greedy }
    if greedy.count == 2, let pair = pieces.pair(width: width, em: measure("国")) { return pair }
    return pieces.even(width: width, count: greedy.count) ?? greedy
  }

  /// The pieces between allowed breaks.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      piece.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if let next, mayBreak(between: character, and: next, after: piece) {
        pieces.append(piece)
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static let noBreakBefore = Set("，。、；：？！）》〉”’」』】〕%％‰,.;:?!)]}·・…—–-/")
  private static let noBreakAfter = Set("（《〈“‘「『【〔([{—–-/")

  private static func mayBreak(between left: Character, and right: Character, after piece: String) -> Bool {
    if right == " " { return false }
    if left == " " {
      if noBreakBefore.contains(right) || right == "=" || piece.hasSuffix("= ") { return false }
      // "18 件": the space after a number binds it to the unit that follows, and the one before a number does not.
      let before = piece.dropLast().last
      if let before, before.isNumber || before == "%" { return !isWide(right) }
      return true
    }
    guard isWide(left) || isWide(right), left != "=", right != "=" else { return false }
    if noBreakBefore.contains(right) || noBreakAfter.contains(left) { return false }
    return !isNumberWithUnit(piece, right)
  }

  /// Whether a piece ends with a number to whose unit the next character belongs: 18|件, 3.5|万, 3.5 万|元, 10.4 个|百.
  private static func isNumberWithUnit(_ piece: String, _ right: Character) -> Bool {
    guard isWide(right) else { return false }
    var unit: [Character] = []
    var rest = Substring(piece)
    while let last = rest.last, isWide(last), unit.count < 4 {
      unit.insert(last, at: 0)
      rest.removeLast()
    }
    if rest.last == " ", !unit.isEmpty { rest.removeLast() }
    guard let digit = rest.last, digit.isNumber else { return false }
    return unit.isEmpty || units.contains { $0.starts(with: unit + [right]) }
  }

  /// Units of more than one character.
  private static let units = [
    "余件", "余条", "余次", "余项", "多件", "多条", "多次", "万元", "万件", "万条", "万次", "万余件", "万余条", "万余次", "亿元",
    "千元", "人次", "件次", "条次", "个百分点", "平方米", "平方公里",
  ].map(Array.init)

  private static func isWide(_ character: Character) -> Bool {
    (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
  }
}
