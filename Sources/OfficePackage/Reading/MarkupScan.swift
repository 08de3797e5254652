/// Looks through the XML of a part before it is parsed, for what would make parsing it slow or unsafe.
///
/// Comments, CDATA and processing instructions are passed over. Whether the XML is well formed is the parser's matter.
public struct MarkupScan {
  /// The deepest nesting.
  public static let maximumDepth = 256
  /// The most tags.
  public static let maximumTags = 1_000_000
  /// The most attributes of one tag.
  public static let maximumAttributes = 250
  /// The most namespaces that may be declared at one place.
  public static let maximumNamespaces = 500

  /// What is wrong with a part.
  public enum Fault: Error {
    case notUTF8, documentType, tooDeep, tooManyTags, tooManyAttributes
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var tags = 0
  /// The namespaces declared by each open element.
  private var open: [Int] = []
  private var namespaces = 0

  /// What is wrong with some bytes; nil where nothing is.
  public static func fault(_ bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    var scan = MarkupScan(bytes: bytes)
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
