extension String {
  /// The text as XML shows it, inside an element or a double-quoted attribute.
  ///
  /// Control characters and what XML 1.0 does not allow are replaced first.
  var xmlEscaped: String {
    let clean = cleaned
    guard clean.utf8.contains(where: { Self.reference(for: $0) != nil }) else { return clean }
    var escaped = ""
    for scalar in clean.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value), let reference = Self.reference(for: byte) {
        escaped += reference
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
