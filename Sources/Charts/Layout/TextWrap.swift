/// Breaks text into lines where Chinese and Latin allow it.
enum TextWrap {
  /// Lines that each fit a width; as few as possible, and balanced when there is more than one.
  ///
  /// Never breaks before closing punctuation, after opening punctuation, inside a word or a number, or between a
  /// number and the unit that follows it. One unbreakable piece wider than the width stays on a line of its own.
  static func lines(_ text: String, width: Double, measure: (String) -> Double) -> [String] {
    guard measure(text) > width else { return text.isEmpty ? [] : [text] }
    let pieces = pieces(text)
    let greedy = fill(pieces, width: width, measure: measure)
    guard greedy.count > 1 else { return greedy }
    // Balance: the narrowest width that still needs no more lines.
    var low = measure(text) / Double(greedy.count)
    var high = width
    var best = greedy
    for _ in 0..<12 {
      let middle = (low + high) / 2
      let lines = fill(pieces, width: middle, measure: measure)
      if lines.count <= greedy.count, lines.allSatisfy({ measure($0) <= width }) {
        best = lines
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  private static func fill(_ pieces: [String], width: Double, measure: (String) -> Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      let candidate = line + piece
      if line.isEmpty || measure(trimmed(candidate)) <= width {
        line = candidate
      } else {
        lines.append(trimmed(line))
        line = piece
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
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
    if noBreakBefore.contains(right) || noBreakAfter.contains(left) || right == " " { return false }
    if left == " " {
      // "18 件": the space after a number binds it to the unit that follows, and the one before a number does not.
      let before = piece.dropLast().last
      if let before, before.isNumber || before == "%" { return !isWide(right) }
      return true
    }
    return isWide(left) || isWide(right) ? !(left.isNumber && isWide(right)) : false
  }

  private static func isWide(_ character: Character) -> Bool {
    (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
