import FigureFiles
import OfficePackage

/// Tells figures, Word files and PDFs from pages by their content.
enum InputSign {
  /// The kind; nil for a page, which is text or a web page.
  static func kind(of bytes: [UInt8]) -> InputKind? {
    if ZipArchive.isOne(bytes) { return .docx }
    if PdfReport.isOne(bytes) { return .pdf }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if isJSON(bytes[start...]) { return .json }
    if isCSV(bytes[start...]) { return .csv }
    return MhtmlParts.isOne(bytes) ? .mhtml : nil
  }

  /// Refuses bytes that cannot be of the kind that was asked for.
  static func check(_ kind: InputKind, _ bytes: [UInt8], file: String) throws(ReadingError) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { !isSpace($0) }
    let isPossible =
      switch kind {
      case .docx: ZipArchive.isOne(bytes)
      case .mhtml: MhtmlParts.isOne(bytes)
      case .pdf: PdfReport.isOne(bytes)
      case .json: first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
      case .csv: isCSV(bytes[start...])
      case .text, .html: true
      }
    guard isPossible else { throw isNot(kind, file: file) }
  }

  /// The error for bytes that are not of the kind that was asked for.
  static func isNot(_ kind: InputKind, file: String) -> ReadingError {
    let name = kind == .html ? "HTML" : kind.rawValue.uppercased()
    return ReadingError(
      .wrongKind, file: file, zh: "文件内容不是 \(name)，但指定按 \(name) 读取。",
      en: "the file was to be read as \(name), but its content is something else.")
  }

  /// An object or an array of objects that has a member of contract 1; an array without elements too.
  private static func isJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop(while: isSpace)
    let opens = rest.popFirst()
    guard opens == UInt8(ascii: "[") || opens == UInt8(ascii: "{") else { return false }
    rest = rest.drop(while: isSpace)
    let second = rest.first
    if opens == UInt8(ascii: "[") {
      if second == UInt8(ascii: "]") { return rest.dropFirst().allSatisfy(isSpace) }
      guard second == UInt8(ascii: "{") else { return false }
    } else {
      guard second == UInt8(ascii: "\"") else { return false }
    }
    return FigureJSON.signs.contains { hasMember($0, rest) } || isAnswer(rest)
  }

  /// The first line of a stream, all of whose reports may have been refused.
  private static func isAnswer(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.prefix(8192).prefix { $0 != 0x0A }
    return line.starts(with: "\"id\"".utf8) && hasMember("ok", line)
  }

  private static func hasMember(_ name: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let key = Array("\"\(name)\"".utf8)
    var index = bytes.startIndex
    while index + key.count < bytes.endIndex {
      if bytes[index] == key[0], bytes[index..<(index + key.count)].elementsEqual(key) {
        let after = bytes[(index + key.count)...].drop(while: isSpace)
        if after.first == UInt8(ascii: ":") { return true }
      }
      index += 1
    }
    return false
  }

  /// A first line in which at least four of the columns are named.
  private static func isCSV(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.prefix(1024).prefix { $0 != 0x0A && $0 != 0x0D }
    let names = line.split(separator: UInt8(ascii: ",")).map { field in
      String(decoding: field.filter { $0 != UInt8(ascii: "\"") && !isSpace($0) }, as: UTF8.self)
    }
    return FigureCSV.columns.count { names.contains($0) } >= 4
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
