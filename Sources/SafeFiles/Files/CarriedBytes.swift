/// Carries bytes that are no UTF-8 through text and back: arguments of the command line, which may name any file.
///
/// Such a byte stands as one of 256 scalars for private use, U+10FE00 to U+10FEFF. Where a text has one of these itself,
/// its bytes are carried one by one, so that nothing is ever mistaken.
package enum CarriedBytes {
  private static let first: UInt32 = 0x10FE00

  /// The text for some bytes: UTF-8 as it is, every other byte carried.
  package static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !carries(text) { return text }
    var text = ""
    for part in UTF8Part.parts(of: bytes) {
      if case .scalar(let scalar) = part, !isCarried(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        for byte in part.bytes { carry(byte, into: &text) }
      }
    }
    return text
  }

  /// The bytes of a text, carried ones as they were.
  package static func bytes(_ text: String) -> [UInt8] {
    guard carries(text) else { return [UInt8](text.utf8) }
    return text.unicodeScalars.flatMap { scalar in
      isCarried(scalar) ? [UInt8(scalar.value - first)] : [UInt8](String(scalar).utf8)
    }
  }

  /// A text as it is read: what was carried is decoded where it is GB18030, else stands as \xNN.
  package static func shown(_ text: String) -> String {
    carries(text) ? NameText.decoded(bytes(text)) : text
  }

  private static func carries(_ text: String) -> Bool { text.unicodeScalars.contains(where: isCarried) }

  private static func isCarried(_ scalar: Unicode.Scalar) -> Bool { scalar.value & ~0xFF == first }

  private static func carry(_ byte: UInt8, into text: inout String) {
    if let scalar = Unicode.Scalar(first + UInt32(byte)) { text.unicodeScalars.append(scalar) }
  }
}
