/// A tag of a Mustache template: what stands in double braces.
struct TemplateTag: Equatable {
  /// The sign that says what kind of tag it is; nil for a plain variable.
  let sign: Unicode.Scalar?
  /// The name behind the sign, without spaces.
  let name: String

  /// Whether its value would go into the page as it is.
  var isUnescaped: Bool { sign == "{" || sign == "&" }

  /// The tags of a template in order, found byte by byte.
  static func all(in text: String) -> [TemplateTag] {
    let bytes = Array(text.utf8)
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var tags: [TemplateTag] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == open, bytes[index + 1] == open else {
        index += 1
        continue
      }
      let content = bytes[(index + 2)...].prefix { $0 != close }.filter { $0 > 0x20 }
      let first = content.first.map { Unicode.Scalar($0) }
      let sign = first.flatMap { "{&=%#^/>!$<".unicodeScalars.contains($0) ? $0 : nil }
      tags.append(
        TemplateTag(sign: sign, name: String(decoding: content.dropFirst(sign == nil ? 0 : 1), as: UTF8.self))
      )
      index += 2 + content.count
    }
    return tags
  }
}
