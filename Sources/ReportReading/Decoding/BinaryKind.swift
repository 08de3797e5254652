/// Refuses files that are no text, and says what they are.
enum BinaryKind {
  /// Throws for pictures, archives and Office files, and anything with NUL bytes that is no UTF-16 text.
  static func refuse(_ bytes: [UInt8], file: String) throws(ReadingError) {
    for (magic, zh, en) in kinds where bytes.starts(with: magic) {
      throw ReadingError(
        .binary, file: file, zh: "这是\(zh)，应为文本或网页。", en: "this is \(en); text or a web page was expected.")
    }
    guard !TextDecoding.isUTF16(bytes), let position = bytes.firstIndex(of: 0) else { return }
    let line = bytes[..<position].count { $0 == 0x0A } + 1
    throw ReadingError(
      .binary, file: file, line: line, zh: "第 \(position + 1) 个字节是 NUL，这是二进制文件，应为文本或网页。",
      en: "byte \(position + 1) is NUL, so this is a binary file; text or a web page was expected.")
  }

  private static let kinds: [([UInt8], String, String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "一张 PNG 图片", "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "一张 JPEG 图片", "a JPEG picture"),
    ([0x47, 0x49, 0x46, 0x38], "一张 GIF 图片", "a GIF picture"),
    ([0x50, 0x4B, 0x03, 0x04], "一个 ZIP 压缩包（也可能是 DOCX）", "a ZIP archive (perhaps a DOCX file)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "一份旧版 Office 文件（DOC、XLS）", "an old Office file (DOC or XLS)"),
    ([0x1F, 0x8B], "一个 GZIP 压缩包", "a GZIP archive"),
    ([0x52, 0x61, 0x72, 0x21], "一个 RAR 压缩包", "a RAR archive"),
  ]
}
