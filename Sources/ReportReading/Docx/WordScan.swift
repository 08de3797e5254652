/// Looks through the XML of a Word file before it is parsed, for what would make parsing it slow or unsafe.
///
/// Comments, CDATA and processing instructions are passed over. Whether the XML is well formed is the parser's matter.
struct WordScan {
  /// The deepest nesting.
  static let maximumDepth = 256
  /// The most tags.
  static let maximumTags = 1_000_000
  /// The most attributes of one tag.
  static let maximumAttributes = 250
  /// The most namespaces that may be declared at one place.
  static let maximumNamespaces = 500

  /// What is wrong with a file.
  enum Fault: Error {
    case notUTF8, documentType, tooDeep, tooManyTags, tooManyAttributes
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var tags = 0
  /// The namespaces declared by each open element.
  private var open: [Int] = []
  private var namespaces = 0

  /// What is wrong with some bytes; nil where nothing is.
  static func fault(_ bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    var scan = WordScan(bytes: bytes)
    do throws(Fault) {
      try scan.run()
      return nil
    } catch {
      return error
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func run() throws(Fault) {
    guard !starts([0xFF, 0xFE]), !starts([0xFE, 0xFF]) else { throw .notUTF8 }
    while position < bytes.count {
      guard bytes[position] != 0 else { throw .notUTF8 }
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      if starts(Self.comment) {
        pass([0x2D, 0x2D, 0x3E])
      } else if starts(Self.literal) {
        pass([0x5D, 0x5D, 0x3E])
      } else if starts([0x3C, 0x3F]) {
        pass([0x3F, 0x3E])
      } else if starts([0x3C, 0x21]) {
        throw .documentType
      } else {
        try tag()
      }
    }
  }

  private mutating func tag() throws(Fault) {
    tags += 1
    guard tags <= Self.maximumTags else { throw .tooManyTags }
    let isEnd = starts([0x3C, 0x2F])
    var attributes = 0
    var declared = 0
    var quote: UInt8?
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      guard byte != 0 else { throw .notUTF8 }
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
      } else if byte == UInt8(ascii: "x"), starts(Self.namespace) {
        declared += 1
      }
      position += 1
    }
    let isEmpty = position > 0 && bytes[min(position, bytes.count) - 1] == UInt8(ascii: "/")
    position += 1
    guard attributes <= Self.maximumAttributes, namespaces + declared <= Self.maximumNamespaces else {
      throw .tooManyAttributes
    }
    if isEnd {
      namespaces -= open.popLast() ?? 0
    } else if !isEmpty {
      open.append(declared)
      namespaces += declared
      guard open.count <= Self.maximumDepth else { throw .tooDeep }
    }
  }

  private func starts(_ word: [UInt8]) -> Bool {
    guard position + word.count <= bytes.count else { return false }
    for (offset, byte) in word.enumerated() where bytes[position + offset] != byte { return false }
    return true
  }

  /// Goes behind the next occurrence of a word, or to the end.
  private mutating func pass(_ word: [UInt8]) {
    position += 2
    while position < bytes.count, !starts(word) { position += 1 }
    position += word.count
  }

  private static let comment = Array("<!--".utf8)
  private static let literal = Array("<![CDATA[".utf8)
  private static let namespace = Array("xmlns".utf8)
}

extension WordScan.Fault {
  /// The error that says so of a part of a Word file.
  func error(file: String) -> ReadingError {
    switch self {
    case .notUTF8: Self.malformed("不是 UTF-8 文字", "is not UTF-8", file)
    case .documentType: Self.malformed("有 DOCTYPE 声明，不予读取", "has a DOCTYPE, which is refused", file)
    case .tooDeep:
      Self.malformed(
        "嵌套超过 \(WordScan.maximumDepth) 层", "is nested more than \(WordScan.maximumDepth) deep", file)
    case .tooManyTags:
      Self.malformed("有超过 \(WordScan.maximumTags) 个标签", "has more than \(WordScan.maximumTags) tags", file)
    case .tooManyAttributes:
      Self.malformed("有一个标签的属性或命名空间太多", "has a tag with too many attributes or namespaces", file)
    }
  }

  /// The error of a part that is no text of Word's.
  static func malformed(_ zh: String, _ en: String, _ file: String) -> ReadingError {
    ReadingError(.malformed, file: file, zh: "\(DocxReport.part) \(zh)。", en: "\(DocxReport.part) \(en).")
  }
}
