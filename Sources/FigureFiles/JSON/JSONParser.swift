import SafeText

/// Parses JSON by RFC 8259, strictly, one value after the other.
///
/// A number keeps its digits, a key may stand once in an object, and nothing is repaired. Hidden controls and halves of
/// surrogate pairs in a text are left out and counted; an exact parser keeps the former and refuses the latter.
struct JSONParser: Sendable {
  /// The deepest nesting that is read.
  static let maximumDepth = 64
  /// The most values of one report.
  static let maximumValues = 200_000

  let bytes: [UInt8]
  private let file: String
  private let isExact: Bool
  private(set) var position: Int
  private(set) var place: FigurePlace
  /// How many hidden controls were left out since an element of the outer array began.
  private(set) var hiddenControls = 0
  private var values = 0

  /// A parser of a file's bytes, or of a line of it; a byte order mark of UTF-8 is passed over.
  init(_ bytes: [UInt8], file: String, line: Int = 1, isExact: Bool = false) {
    self.bytes = bytes
    self.file = file
    self.isExact = isExact
    place = FigurePlace(line: line)
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Takes an opening bracket or brace if it is the next token.
  mutating func takes(_ token: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: token) else { return false }
    advance()
    return true
  }

  /// Whether another element follows in an array that was opened; takes the comma or the closing bracket.
  mutating func hasElement(isFirst: Bool) throws(FigureFileError) -> Bool {
    if takes("]") { return false }
    if !isFirst {
      guard takes(",") else { throw unexpected("“,”或“]”", "a comma or a closing bracket") }
    }
    begin()
    return true
  }

  /// Whether another value follows one that stood by itself.
  mutating func hasMore() -> Bool {
    skipSpace()
    begin()
    return next != nil
  }

  /// Counts anew, for another report.
  private mutating func begin() {
    values = 0
    hiddenControls = 0
  }

  /// Makes sure that nothing follows.
  mutating func end() throws(FigureFileError) {
    skipSpace()
    guard next == nil else { throw unexpected("文件结尾", "the end of the file") }
  }

  /// The next value.
  mutating func value(depth: Int = 0) throws(FigureFileError) -> JSONValue {
    skipSpace()
    let start = place
    values += 1
    guard values <= Self.maximumValues, depth <= Self.maximumDepth else {
      throw fault(
        start, "一份报告的 JSON 超过 \(Self.maximumValues) 个值或 \(Self.maximumDepth) 层。",
        "the JSON of one report has more than \(Self.maximumValues) values or \(Self.maximumDepth) levels.")
    }
    switch next {
    case UInt8(ascii: "{"): return JSONValue(content: .object(try members(depth)), place: start)
    case UInt8(ascii: "["): return JSONValue(content: .array(try elements(depth)), place: start)
    case UInt8(ascii: "\""): return JSONValue(content: .string(shown(try string())), place: start)
    case .some(0x2D), .some(0x30...0x39):
      return JSONValue(content: .number(try number()), place: start)
    default: break
    }
    let words: [(String, JSONValue.Content)] = [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
    ]
    for (word, content) in words where bytes[position...].starts(with: word.utf8) {
      for _ in word.utf8 { advance() }
      return JSONValue(content: content, place: start)
    }
    throw unexpected("一个值", "a value")
  }

  private mutating func elements(_ depth: Int) throws(FigureFileError) -> [JSONValue] {
    advance()
    var result: [JSONValue] = []
    while !takes("]") {
      if !result.isEmpty, !takes(",") { throw unexpected("“,”或“]”", "a comma or a closing bracket") }
      result.append(try value(depth: depth + 1))
    }
    return result
  }

  private mutating func members(_ depth: Int) throws(FigureFileError) -> [JSONValue.Member] {
    advance()
    var result: [JSONValue.Member] = []
    var keys: Set<String> = []
    while !takes("}") {
      if !result.isEmpty, !takes(",") { throw unexpected("“,”或“}”", "a comma or a closing brace") }
      skipSpace()
      let start = place
      guard next == UInt8(ascii: "\"") else { throw unexpected("一个带引号的键", "a key in quotation marks") }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw FigureFault(
          zh: "键“\(key.shown)”在同一个对象里出现了两次。", en: "the key \"\(key.shown)\" stands twice in one object."
        ).at(start, file: file, .duplicateKey)
      }
      guard takes(":") else { throw unexpected("“:”", "a colon") }
      result.append(JSONValue.Member(key: key, place: start, value: try value(depth: depth + 1)))
    }
    return result
  }

  private mutating func string() throws(FigureFileError) -> String {
    let start = place
    advance()
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else {
        throw fault(place, "字符串里有控制字符或换行。", "a text has a control character or a line break in it.")
      }
      if byte == UInt8(ascii: "\\") {
        text += try escape()
      } else if byte < 0x80 {
        takePlain(&text)
      } else {
        text.append(byte)
        advance()
      }
    }
    guard next != nil else { throw fault(start, "字符串没有结束的引号。", "a text has no closing quotation mark.") }
    advance()
    guard let string = String(validating: text, as: UTF8.self) else {
      throw fault(start, "字符串不是 UTF-8。", "a text is not UTF-8.")
    }
    return string
  }

  /// Takes plain ASCII at once, of which the bytes of a file in base64 are many millions.
  private mutating func takePlain(_ text: inout [UInt8]) {
    let rest = bytes[position...]
    let end =
      rest.firstIndex { $0 < 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
      ?? bytes.endIndex
    text += bytes[position..<end]
    // The last one is taken as any other: a character may go on behind it.
    place.column += end - position - 1
    position = end - 1
    advance()
  }

  private mutating func shown(_ text: String) -> String {
    guard !isExact else { return text }
    hiddenControls += text.hiddenControlCount
    return text.withoutHiddenControls
  }

  private mutating func escape() throws(FigureFileError) -> [UInt8] {
    let start = place
    advance()
    if let byte = next, let result = Self.escapes[byte] {
      advance()
      return [result]
    }
    guard let first = unit(at: position) else {
      throw fault(start, "不认识的转义。", "an escape that JSON does not have.")
    }
    take(5)
    var code = first
    if (0xD800...0xDBFF).contains(first), next == UInt8(ascii: "\\"),
      let second = unit(at: position + 1), (0xDC00...0xDFFF).contains(second)
    {
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      take(6)
    }
    guard !isExact || Unicode.Scalar(code) != nil else {
      throw fault(start, "半个代理对，不是字符。", "half of a surrogate pair, which is no character.")
    }
    // Half of a pair is no character: a noncharacter stands for it until the text is shown.
    return Array(String(Unicode.Scalar(code) ?? "\u{FFFF}").utf8)
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  /// The four hexadecimal digits after a `u` at a position; nil where there are none.
  private func unit(at start: Int) -> UInt32? {
    guard start + 4 < bytes.count, bytes[start] == UInt8(ascii: "u") else { return nil }
    var code: UInt32 = 0
    for byte in bytes[(start + 1)...(start + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      code = code * 16 + UInt32(digit)
    }
    return code
  }

  private mutating func take(_ count: Int) {
    for _ in 0..<count { advance() }
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func advance() {
    let byte = bytes[position]
    position += 1
    if byte == 0x0A {
      place = FigurePlace(line: place.line + 1)
    } else if position == bytes.count || bytes[position] & 0xC0 != 0x80 {
      place.column += 1
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { advance() }
  }

  func unexpected(_ zh: String, _ en: String) -> FigureFileError {
    guard position < bytes.count else {
      return fault(place, "文件到此中断，应为\(zh)。", "the file ends here; \(en) was expected.")
    }
    let rest = bytes[position..<min(bytes.count, position + 4)]
    let found = String(decoding: rest, as: UTF8.self).unicodeScalars.first.map { String($0).shown } ?? ""
    return fault(place, "是“\(found)”，应为\(zh)。", "found \"\(found)\"; \(en) was expected.")
  }

  func fault(_ place: FigurePlace, _ zh: String, _ en: String) -> FigureFileError {
    FigureFault(zh: zh, en: en).at(place, file: file)
  }
}
