/// The character set that a web page names in its head.
enum CharsetLabel {
  /// The name after `charset=` in a meta element or an XML declaration, in lower case; nil where there is none.
  ///
  /// Looked for anywhere before the body, at most 64 KB in.
  static func find(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(64 * 1024).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    let limit = position(of: "<body", in: head, from: 0) ?? head.count
    for key in ["charset", "encoding"] {
      var next = 0
      while let start = position(of: key, in: head, from: next), start < limit {
        next = start + 1
        if let name = name(head, from: start + key.utf8.count) { return name }
      }
    }
    return nil
  }

  private static func name(_ head: [UInt8], from start: Int) -> String? {
    var index = start
    let skipped: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    while index < head.count, skipped.contains(head[index]) { index += 1 }
    guard index < head.count, head[index] == 0x3D else { return nil }
    index += 1
    while index < head.count, skipped.contains(head[index]) || head[index] == 0x22 || head[index] == 0x27 {
      index += 1
    }
    let name = head[index...].prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func position(of word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    var index = start
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<(index + word.count)].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }
}
