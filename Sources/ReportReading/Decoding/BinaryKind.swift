/// Refuses files that are no text, says what they are, and what to do with them.
enum BinaryKind {
  /// Throws for pictures, archives and Office files, and anything with NUL bytes that is no UTF-16 or UTF-32 text.
  static func refuse(_ bytes: [UInt8], file: String) throws(ReadingError) {
    if let kind = kind(of: bytes) { throw kind.error(file: file) }
    guard let position = bytes.firstIndex(of: 0), WideText.sign(of: bytes) == nil else { return }
    let line = bytes[..<position].count { $0 == 0x0A } + 1
    throw ReadingError(
      .binary, file: file, line: line, zh: "第 \(position + 1) 个字节是 NUL，这是二进制文件，应为文本或网页。",
      en: "byte \(position + 1) is NUL, so this is a binary file; text or a web page was expected.")
  }

  /// What some bytes are, told by how they begin; nil for anything else.
  private static func kind(of bytes: [UInt8]) -> NamedKind? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
    // Two letters alone are no sign in a text.
    let isBinary = bytes.prefix(32).contains(0)
    return kinds.first { bytes.starts(with: $0.magic) && (isBinary || $0.isSure) }?.kind
  }

  /// An old Office file by the name of its main stream, in UTF-16.
  private static func compound(_ bytes: [UInt8]) -> NamedKind {
    let streams: [(String, NamedKind)] = [
      ("WordDocument", .doc), ("Workbook", .xls), ("PowerPoint Document", .ppt),
      ("EncryptedPackage", .locked),
    ]
    for (name, kind) in streams {
      let word: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
      if let first = word.first, holds(word, first, bytes) { return kind }
    }
    return .office
  }

  private static func holds(_ word: [UInt8], _ first: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + word.count <= bytes.count {
        if bytes[index] == first, bytes[index..<(index + word.count)].elementsEqual(word) { return true }
        index += 2
      }
      return false
    }
  }

  private static let kinds: [(magic: [UInt8], kind: NamedKind, isSure: Bool)] = [
    ([0x89, 0x50, 0x4E, 0x47], .picture("PNG"), true), ([0xFF, 0xD8, 0xFF], .picture("JPEG"), true),
    ([0x47, 0x49, 0x46, 0x38], .picture("GIF"), true), ([0x42, 0x4D], .picture("BMP"), false),
    ([0x49, 0x49, 0x2A, 0], .picture("TIFF"), true), ([0x4D, 0x4D, 0, 0x2A], .picture("TIFF"), true),
    (Array("RIFF".utf8), .picture("WebP"), false), ([0x50, 0x4B, 0x03, 0x04], .archive("ZIP"), true),
    ([0x50, 0x4B, 0x05, 0x06], .archive("ZIP"), true), ([0x52, 0x61, 0x72, 0x21], .archive("RAR"), true),
    ([0x37, 0x7A, 0xBC, 0xAF], .archive("7z"), true), (Array("{\\rtf".utf8), .rtf, true),
    (Array("bplist00".utf8), .webArchive, true),
  ]
}
