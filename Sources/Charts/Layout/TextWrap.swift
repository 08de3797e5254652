/// Breaks text into lines where Chinese and Latin allow it.
enum TextWrap {
  /// Lines that each fit a width, each as long as it can be.
  ///
  /// Never breaks before closing punctuation, after opening punctuation, inside a word or a number, or between a
  /// number and the unit that follows it. One unbreakable piece wider than the width stays on a line of its own.
  static func lines(_ text: String, width: Double, measure: (String) -> Double) -> [String] {
    guard measure(text) > width else { return text.isEmpty ? [] : [text] }
    return fill(pieces(text), width: width, measure: measure)
  }

  /// As ``lines(_:width:measure:)``, but lines of about the same length; a title of two lines is broken where it makes
  /// sense: after punctuation first, then before a word that begins a clause.
  static func balanced(_ text: String, width: Double, measure: (String) -> Double) -> [String] {
    let greedy = lines(text, width: width, measure: measure)
    guard greedy.count > 1 else { return greedy }
    let pieces = pieces(text)
    if greedy.count == 2, let pair = pair(pieces, width: width, measure: measure) { return pair }
    // The narrowest width that still needs no more lines.
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

  private static let clauseStarts = Set("因而与和及其共占未已各本无")

  /// The best break into two lines that fit; nil where none fits.
  private static func pair(_ pieces: [String], width: Double, measure: (String) -> Double) -> [String]? {
    let em = measure("国")
    var best: (cost: Double, lines: [String])?
    for index in pieces.indices.dropFirst() {
      let first = trimmed(pieces[..<index].joined())
      let second = trimmed(pieces[index...].joined())
      let widths = (measure(first), measure(second))
      guard widths.0 <= width, widths.1 <= width else { continue }
      var cost = abs(widths.0 - widths.1)
      if let last = first.last, "，。；：、·,;:".contains(last) {
        cost -= 8 * em
      } else if let start = second.first, !clauseStarts.contains(start) {
        cost += 3 * em
      }
      if cost < best?.cost ?? .infinity { best = (cost, [first, second]) }
    }
    return best?.lines
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
    if left == "=" || right == "=" || piece.hasSuffix("= ") { return false }
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
