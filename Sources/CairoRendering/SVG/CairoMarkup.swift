/// Reads the elements of the SVG that Cairo writes: tags with double-quoted attributes, no text between.
struct CairoMarkup {
  /// An opening tag.
  struct Element {
    /// The tag's name.
    let name: String
    /// The attributes, with the declarations of `style` among them.
    let attributes: [String: ArraySlice<UInt8>]
  }

  private let bytes: [UInt8]
  private var at = 0

  /// A reader of Cairo's bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next opening tag; nil at the end.
  ///
  /// Closing tags and the prolog are passed over.
  mutating func next() throws(CairoError) -> Element? {
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else {
        throw Self.unknown("a tag without an end")
      }
      at = close + 1
      if bytes[open + 1] == UInt8(ascii: "/") || bytes[open + 1] == UInt8(ascii: "?") { continue }
      return try element(bytes[open + 1..<close])
    }
    return nil
  }

  private func element(_ tag: ArraySlice<UInt8>) throws(CairoError) -> Element {
    let nameEnd = tag.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") } ?? tag.endIndex
    var attributes: [String: ArraySlice<UInt8>] = [:]
    var rest = tag[nameEnd...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = Self.trimmed(rest[rest.startIndex..<equals])
      let value = rest[(equals + 1)...].dropFirst()
      guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else {
        throw Self.unknown("an attribute without quotes")
      }
      if name.elementsEqual("style".utf8) {
        Self.read(style: value[..<end], into: &attributes)
      } else {
        attributes[String(decoding: name, as: UTF8.self)] = value[..<end]
      }
      rest = rest[(end + 1)...]
    }
    return Element(name: String(decoding: tag[..<nameEnd], as: UTF8.self), attributes: attributes)
  }

  private static func read(style: ArraySlice<UInt8>, into attributes: inout [String: ArraySlice<UInt8>]) {
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: trimmed(declaration[..<colon]), as: UTF8.self)
      attributes[name] = trimmed(declaration[(colon + 1)...])
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let front = bytes.drop { $0 == UInt8(ascii: " ") }
    guard let last = front.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return front.prefix(0) }
    return front[...last]
  }

  /// Cairo wrote something that the finisher does not know.
  static func unknown(_ what: String) -> CairoError {
    CairoError(.markup, while: "finishing an SVG", "Cairo wrote \(what), which is not expected here")
  }
}
