/// The text of rules as UTF-8, split where a browser splits it: outside of comments, strings and brackets.
enum StyleText {
  /// A part of a style sheet, or of a rule's body.
  enum Piece {
    /// What ends with a semicolon or with the text: a declaration, an `@import`.
    case statement(ArraySlice<UInt8>)
    /// What has braces: a rule, an `@media`.
    case block(head: ArraySlice<UInt8>, body: ArraySlice<UInt8>)
  }

  /// The parts of a text in order; one step per byte.
  static func pieces(_ text: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = first(";{}", in: text[start...])
      let head = trimmed(text[start..<end])
      guard end < text.endIndex, text[end] == open else {
        if !head.isEmpty { pieces.append(.statement(head)) }
        // A brace that closes nothing is part of what follows it.
        if end < text.endIndex, text[end] == close { pieces.append(.statement(text[end...end])) }
        start = end + 1
        continue
      }
      let last = blockEnd(text[(end + 1)...])
      pieces.append(.block(head: head, body: text[(end + 1)..<last]))
      start = last + 1
    }
    return pieces
  }

  /// A text split at each of a sign.
  static func split(_ text: ArraySlice<UInt8>, at sign: String) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    while start <= text.endIndex {
      let end = first(sign, in: text[start...])
      parts.append(trimmed(text[start..<end]))
      start = end + 1
    }
    return parts
  }

  /// Where the first of some signs stands; the text's end where none does.
  static func first(_ signs: String, in text: ArraySlice<UInt8>) -> Int {
    let signs = Array(signs.utf8)
    var index = text.startIndex
    var depth = 0
    while index < text.endIndex {
      let byte = text[index]
      if depth == 0, signs.contains(byte) { return index }
      switch byte {
      case backslash: index += 1
      case quote, apostrophe: index = stringEnd(text, from: index)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      default: break
      }
      index += 1
    }
    return text.endIndex
  }

  /// Where the brace stands that closes an open one; the text's end where none does.
  private static func blockEnd(_ text: ArraySlice<UInt8>) -> Int {
    var index = text.startIndex
    var depth = 1
    while index < text.endIndex {
      switch text[index] {
      case backslash: index += 1
      case quote, apostrophe: index = stringEnd(text, from: index)
      case open: depth += 1
      case close: depth -= 1
      default: break
      }
      if depth == 0 { return index }
      index += 1
    }
    return text.endIndex
  }

  /// Where a string ends that begins at a place: at its quote, before the end of its line, or with the text.
  private static func stringEnd(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < text.endIndex, text[index] != text[start] {
      if text[index] == newline { return index }
      index += text[index] == backslash ? 2 : 1
    }
    return min(index, text.endIndex - 1)
  }

  /// A text with a space for each comment, and for the marks with which old pages put their rules into a comment of HTML.
  static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == quote || byte == apostrophe {
        let end = stringEnd(text[...], from: index)
        result += text[index...end]
        index = end + 1
      } else if byte == UInt8(ascii: "/"), text[index...].starts(with: "/*".utf8) {
        index += 2
        while index < text.count, !text[index...].starts(with: "*/".utf8) { index += 1 }
        result.append(space)
        index += 2
      } else if byte == UInt8(ascii: "<"), text[index...].starts(with: "<!--".utf8) {
        result.append(space)
        index += 4
      } else if byte == UInt8(ascii: "-"), text[index...].starts(with: "-->".utf8) {
        result.append(space)
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let byte = text.first, byte <= space { text.removeFirst() }
    while let byte = text.last, byte <= space { text.removeLast() }
    return text
  }

  /// A text in lower case with one space for each white space.
  static func lowered(_ text: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      if byte > space {
        bytes.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
      } else if bytes.last != space {
        bytes.append(space)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}
