extension String {
  /// The text without what neither Pango nor XML may see.
  ///
  /// Line breaks and tabs become a space; other control characters, U+FFFE and U+FFFF become U+FFFD.
  var cleaned: String {
    guard unicodeScalars.contains(where: { Self.replacement(of: $0) != nil }) else { return self }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars { clean.append(Self.replacement(of: scalar) ?? scalar) }
    return String(clean)
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: nil
    }
  }
}
