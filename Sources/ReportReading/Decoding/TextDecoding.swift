import DisclosureReport

/// Turns bytes into scalars: byte order mark or wide characters, then UTF-8, then the label in a page's head, then GB18030.
///
/// One bad byte costs one character and a remark, never the rest of the page.
struct TextDecoding: Sendable {
  /// The text; line breaks of every kind are line feeds.
  let scalars: [Unicode.Scalar]
  /// What there is to say about it.
  let remarks: [Finding]

  /// Decodes the bytes of a file; `label` is a character set named outside of them.
  init(_ bytes: [UInt8], file: String, label: String? = nil) throws(ReadingError) {
    let best = Self.best(bytes, label)
    guard let best, best.bad * 20 <= best.scalars.count || best.bad <= 2 else {
      throw Self.notText(bytes, file: file)
    }
    let text = Self.evenLineBreaks(best.scalars)
    let line = text.firstIndex(of: "\u{FFFD}").map { end in text[..<end].count { $0 == "\n" } + 1 }
    let details = ["bad": "\(best.bad)", "charset": best.charset]
    scalars = text
    remarks = best.bad == 0 ? [] : [Remark.make("R-encoding", .warning, details: details, line: line)]
  }

  private typealias Decoded = (scalars: [Unicode.Scalar], bad: Int, charset: String)

  private static func best(_ bytes: [UInt8], _ given: String?) -> Decoded? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes[3...]) }
    if let wide = WideText.sign(of: bytes) { return converted(bytes[wide.mark...], wide.charset) }
    let plain = utf8(bytes[...])
    // Text of another kind is never valid UTF-8 by chance, whatever its label says.
    if plain.bad == 0 { return plain }
    let label = CharsetLabel.find(bytes) ?? given
    if let label, label.hasPrefix("big5") { return converted(bytes[...], "BIG5-HKSCS") ?? plain }
    guard let chinese = converted(bytes[...], "GB18030") else { return plain }
    if chinese.bad == 0 {
      return isLikely(chinese.scalars) || label?.hasPrefix("gb") == true ? chinese : plain
    }
    return chinese.bad < plain.bad && isLikely(chinese.scalars) ? chinese : plain
  }

  /// Whether most letters are Han characters in daily use, as in text that was decoded rightly.
  static func isLikely(_ scalars: [Unicode.Scalar]) -> Bool {
    let wide = scalars.filter { $0.value > 0x7F }
    let common = wide.count {
      (0x4E00...0x9FA5).contains($0.value) || (0x3000...0x301F).contains($0.value)
        || (0xFF00...0xFF5E).contains($0.value)
    }
    return common * 10 >= wide.count * 8
  }

  private static func converted(_ bytes: ArraySlice<UInt8>, _ charset: String) -> Decoded? {
    guard let converter = CharsetConverter(from: charset) else { return nil }
    let (scalars, bad) = converter.scalars(bytes)
    return (scalars, bad, charset)
  }

  /// UTF-8 with U+FFFD for each maximal part of a bad sequence.
  private static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var scalars: [Unicode.Scalar] = []
    // As many as there are bytes that begin one, so that a large text is never held twice.
    scalars.reserveCapacity(bytes.count { $0 & 0xC0 != 0x80 })
    var bad = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: return (scalars, bad, "UTF-8")
      case .error:
        scalars.append("\u{FFFD}")
        bad += 1
      }
    }
  }

  private static func notText(_ bytes: [UInt8], file: String) -> ReadingError {
    var position = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { position += String(scalar).utf8.count }
    let line = bytes[..<position].count { $0 == 0x0A } + 1
    return ReadingError(
      .notText, file: file, line: line, zh: "第 \(position + 1) 个字节不是 UTF-8 文字，也不是 GB18030 文字，应为文本或网页。",
      en: "byte \(position + 1) is neither UTF-8 nor GB18030; text or a web page was expected.")
  }

  /// Line feeds only: CR LF and CR are line breaks too; a form feed ends a page and no line.
  private static func evenLineBreaks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { $0 == "\r" || $0 == "\u{0C}" || $0 == "\u{2028}" || $0 == "\u{2029}" })
    else {
      return scalars
    }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var afterReturn = false
    for scalar in scalars {
      let follows = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      if follows { continue }
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}": result.append("\n")
      case "\u{0C}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return result
  }
}
