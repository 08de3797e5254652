/// Turns bytes into scalars.
enum TextDecoding {
  /// The text of UTF-8 bytes, without a byte order mark; line breaks of every kind become one line feed.
  static func decode(_ bytes: [UInt8], file: String) throws(ReadingError) -> [Unicode.Scalar] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(body.count / 2)
    var decoder = UTF8()
    var iterator = body.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: return evenLineBreaks(scalars)
      case .error: throw notText(bytes, body.startIndex, file: file)
      }
    }
  }

  /// Whether bytes begin with the byte order mark of UTF-16.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func notText(_ bytes: [UInt8], _ start: Int, file: String) -> ReadingError {
    let position = start + validPrefix(bytes[start...])
    let line = bytes[..<position].count { $0 == 0x0A } + 1
    return ReadingError(
      .notText, file: file, line: line, zh: "第 \(position + 1) 个字节不是 UTF-8 文字，应为 UTF-8 编码的文本。",
      en: "byte \(position + 1) is not UTF-8; text in UTF-8 was expected.")
  }

  /// How many bytes are valid UTF-8.
  private static func validPrefix(_ bytes: ArraySlice<UInt8>) -> Int {
    var good = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
    return good
  }

  /// Line feeds only: CR LF, CR and form feed are line breaks too.
  static func evenLineBreaks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { $0 == "\r" || $0 == "\u{0C}" || $0 == "\u{2028}" }) else {
      return scalars
    }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var afterReturn = false
    for scalar in scalars {
      if scalar == "\n", afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      // A form feed stands before the first character of a page: it ends no line that a line feed has not ended.
      switch scalar {
      case "\r", "\u{2028}": result.append("\n")
      case "\u{0C}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return result
  }
}

extension UTF8 {
  /// The bytes of a scalar in UTF-8.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
