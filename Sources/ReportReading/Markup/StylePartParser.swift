/// Reads a selector's parts.
struct StylePartParser {
  private(set) var parts: [StylePart] = []
  private(set) var isGenerated = false
  private(set) var isCertain = true

  private let text: ArraySlice<UInt8>
  private var position: Int
  private var part = StylePart()
  private var hasPart = false
  private var isChild = false

  init(_ text: ArraySlice<UInt8>) {
    self.text = StyleText.trimmed(text)
    position = self.text.startIndex
  }

  /// Reads to the end; false where the selector means no element of a page as it is first shown.
  mutating func read() -> Bool {
    while let sign = next {
      switch sign {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C:
        position += 1
        close()
      case UInt8(ascii: ">"):
        position += 1
        close()
        if isChild || parts.isEmpty { isCertain = false }
        isChild = true
      case UInt8(ascii: "+"), UInt8(ascii: "~"):
        // The element is a later sibling of one that is not looked for.
        position += 1
        close()
        isCertain = false
        isChild = parts.popLast()?.isChild ?? false
      case UInt8(ascii: "."):
        position += 1
        let name = identifier()
        if name.isEmpty { isCertain = false } else { part.classes.append(name) }
        hasPart = true
      case UInt8(ascii: "#"):
        position += 1
        let name = identifier()
        if name.isEmpty { isCertain = false } else { part.id = name }
        hasPart = true
      case UInt8(ascii: "["): attribute()
      case UInt8(ascii: ":"): if !pseudo() { return false }
      case UInt8(ascii: "*"), UInt8(ascii: "&"):
        position += 1
        hasPart = true
      default:
        let name = identifier()
        if name.isEmpty {
          position += 1
          isCertain = false
        } else {
          part.name = name.lowercased()
        }
        hasPart = true
      }
    }
    close()
    if isChild {
      isCertain = false
      parts.append(StylePart())
    }
    return true
  }

  private var next: UInt8? { position < text.endIndex ? text[position] : nil }

  private mutating func close() {
    guard hasPart else { return }
    part.isChild = isChild
    parts.append(part)
    (part, hasPart, isChild) = (StylePart(), false, false)
  }

  /// A name, with its escapes resolved.
  private mutating func identifier() -> String {
    var bytes: [UInt8] = []
    while let byte = next {
      if byte == UInt8(ascii: "\\") {
        position += 1
        escape(&bytes)
      } else if byte >= 0x80 || Self.isName(byte) {
        bytes.append(byte)
        position += 1
      } else {
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func escape(_ bytes: inout [UInt8]) {
    var value: UInt32?
    var count = 0
    while count < 6, let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue {
      value = (value ?? 0) * 16 + UInt32(digit)
      position += 1
      count += 1
    }
    if let value {
      if next.map({ $0 <= 0x20 }) == true { position += 1 }
      bytes += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
    } else if let byte = next {
      bytes.append(byte)
      position += 1
    }
  }

  /// `[name]`, `[name="value"]`.
  private mutating func attribute() {
    position += 1
    hasPart = true
    let end = StyleText.first("]", in: text[position...])
    if end == text.endIndex { isCertain = false }
    let inside = text[position..<end]
    position = min(end + 1, text.endIndex)
    var signStart = StyleText.first("=", in: inside)
    let valueStart = min(signStart + 1, inside.endIndex)
    if signStart > inside.startIndex, signStart < inside.endIndex,
      "^$*~|".utf8.contains(inside[signStart - 1])
    {
      signStart -= 1
    }
    let name = StyleText.lowered(StyleText.trimmed(inside[..<signStart]))
    var value = StyleText.trimmed(inside[valueStart...])
    if let first = value.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard value.last == first, value.count > 1 else {
        isCertain = false
        return
      }
      value = value.dropFirst().dropLast()
    }
    let sign = String(decoding: inside[signStart..<valueStart], as: UTF8.self)
    let text = String(decoding: value, as: UTF8.self)
    guard name.utf8.allSatisfy(Self.isName), !text.contains("\\"), !text.contains("\"") else {
      isCertain = false
      return
    }
    part.attributes.append(StylePart.Attribute(name: name, sign: sign, value: text))
  }

  /// `:hover`, `::before`; false where it is of no element of a page as it is first shown.
  private mutating func pseudo() -> Bool {
    position += 1
    let isDouble = next == UInt8(ascii: ":")
    if isDouble { position += 1 }
    hasPart = true
    let name = identifier().lowercased()
    var inside: String?
    if next == UInt8(ascii: "(") {
      let end = StyleText.first(")", in: text[(position + 1)...])
      inside = StyleText.lowered(text[(position + 1)..<end])
      position = min(end + 1, text.endIndex)
    }
    switch name {
    case "before", "after": isGenerated = true
    case "first-letter", "first-line": isCertain = false
    case _ where isDouble || Self.never.contains(name) || inside == nil && name.hasPrefix("-"): return false
    case "first-child": part.places.append(StylePart.Places(step: 0, first: 1))
    case "nth-child":
      if let places = inside.flatMap(StylePart.Places.init) {
        part.places.append(places)
      } else {
        isCertain = false
      }
    default: isCertain = false
    }
    return true
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// States that an element has only once somebody does something, and what no cell's element is.
  private static let never: Set<String> = [
    "hover", "active", "focus", "focus-within", "focus-visible", "target", "visited", "root", "host", "empty",
    "fullscreen", "disabled", "enabled", "required", "optional", "invalid", "valid", "placeholder-shown",
    "autofill", "default", "indeterminate", "in-range", "out-of-range", "popover-open", "modal",
  ]
}
