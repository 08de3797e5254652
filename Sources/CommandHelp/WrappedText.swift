import PageProse

/// Text in lines of a width, broken at blanks and between Chinese characters, never before a sign that closes.
enum WrappedText {
  /// The lines; wide characters take two places.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for piece in pieces(text) {
      let places = TerminalWidth.of(piece)
      if taken + places > width, !line.isEmpty {
        lines.append(trimmed(line))
        (line, taken) = ("", 0)
        if piece == " " { continue }
      }
      line += piece
      taken += places
    }
    if !line.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  private static func trimmed(_ line: String) -> String {
    var scalars = line.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// The pieces between which a line may break: words, blanks, and wide characters with the signs that follow them.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let joins =
        switch (last, scalar) {
        case (nil, _), (_, " "), (" "?, _): false
        case (let last?, _) where opening.contains(last): true
        case (let last?, _): closing.contains(scalar) || !(isWide(last) || isWide(scalar))
        }
      if joins, let index = pieces.indices.last {
        pieces[index].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      last = scalar
    }
    return pieces
  }

  private static let closing = "，。；：、？！）》”’…,.;:?!)".unicodeScalars
  private static let opening = "（《“‘(".unicodeScalars
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { TerminalWidth.of(String(scalar)) > 1 }
}
