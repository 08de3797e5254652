/// The fields at the head of a message or of a part of it (RFC 5322, RFC 2045).
struct MhtmlFields {
  /// The most bytes of fields that are read: 64 KB.
  static let mostBytes = 64 * 1024

  private var fields: [String: String] = [:]
  /// Where the content begins, behind the empty line.
  let end: Int

  /// Reads the fields from a position on; nil where a line is no field, or they go on beyond ``mostBytes``.
  ///
  /// A line that may be a boundary ends them too.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    var position = start
    var name: String?
    while position < limit {
      guard position - start < Self.mostBytes else { return nil }
      var next = position
      while next < limit, bytes[next] != 0x0A { next += 1 }
      let hasReturn = next > position && bytes[next - 1] == 0x0D
      let line = bytes[position..<(hasReturn ? next - 1 : next)]
      if line.count > 1, line.first == 0x2D, line[position + 1] == 0x2D { break }
      position = min(limit, next + 1)
      guard let first = line.first else { break }
      if first == 0x20 || first == 0x09 {
        // A line that begins with a space goes on with the field before it.
        guard let name else { return nil }
        fields[name]? += " " + String(decoding: line, as: UTF8.self).trimmed
      } else {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
          line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        // The first of two with one name counts.
        name = fields[key] == nil ? key : "\u{0}"
        fields[name ?? key] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
      }
    }
    end = position
  }

  /// A field's value; nil where it is not there.
  subscript(_ name: String) -> String? { fields[name] }

  /// The type of the content in lower case: `text/html`.
  var type: String {
    (fields["content-type"] ?? "text/plain").prefix { $0 != ";" && $0 != " " }.lowercased()
  }

  /// A parameter of the type of the content: `boundary`, `charset`.
  func parameter(_ name: String) -> String? {
    guard let value = fields["content-type"] else { return nil }
    for part in Self.parts(value).dropFirst() {
      guard let equals = part.firstIndex(of: "="), part[..<equals].trimmed.lowercased() == name else {
        continue
      }
      let text = part[part.index(after: equals)...].trimmed
      return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : text
    }
    return nil
  }

  /// A value cut at its semicolons, but for those in quotation marks.
  private static func parts(_ value: String) -> [Substring] {
    var isQuoted = false
    return value.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }
}

extension StringProtocol {
  /// The text without spaces and tabs around it.
  fileprivate var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(String(drop(while: isBlank).reversed()).drop(while: isBlank).reversed())
  }
}
