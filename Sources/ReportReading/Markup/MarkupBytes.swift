/// Writes a decoded page as the UTF-8 that libxml2 parses, without what makes parsing slow: more attributes of a tag than anyone
/// reads, and names of them longer than any.
///
/// libxml2 compares each attribute of a tag with all before it. Attributes that hide a cell or give its spans are kept
/// wherever they stand; a page within the limits is written as it is.
struct MarkupBytes {
  /// A page as it is parsed.
  struct Written {
    /// In UTF-8.
    var bytes: [UInt8] = []
    /// The line of the first tag that had too much; nil where none had.
    var cutLine: Int?
    /// The rules of all its `style` elements, which hold for what stands before them too.
    var styles = StyleSheet()
  }

  private var bytes: [UInt8] = []
  private var cutLine: Int?
  private var styles = StyleSheet()
  private let text: [Unicode.Scalar]
  private let limits: ReadingLimits
  private var position = 0
  private var line = 1

  /// The bytes and the rules of a page.
  static func written(
    _ text: consuming [Unicode.Scalar], limits: ReadingLimits, styles: StyleSheet = StyleSheet()
  ) -> Written {
    var page = MarkupBytes(text: text, limits: limits)
    page.styles = styles
    page.write()
    return Written(bytes: page.bytes, cutLine: page.cutLine, styles: page.styles)
  }

  private init(text: consuming [Unicode.Scalar], limits: ReadingLimits) {
    self.text = text
    self.limits = limits
  }

  private mutating func write() {
    bytes.reserveCapacity(text.count + text.count / 2)
    while position < text.count {
      if text[position] != "<" {
        take()
      } else if starts("<!--") {
        pass("-->")
      } else if position + 1 < text.count, Self.isLetter(text[position + 1]) {
        tag()
      } else {
        take()
      }
    }
  }

  /// A tag, and the content of a script or a style, which has no tags.
  private mutating func tag() {
    // Read before the sign is taken: optimized code has been seen to read the old place behind it.
    let start = position + 1
    take()
    while position < text.count, !Self.isSpace(text[position]), text[position] != ">", text[position] != "/" {
      take()
    }
    let name = Self.raw.first { text[start..<position].elementsEqual($0.unicodeScalars, by: Self.isSame) }
    let attributesStart = bytes.count
    attributes()
    guard let name else { return }
    let isStyle = name == "style"
    let condition = isStyle ? StyleCondition(styleAttributes: bytes[attributesStart...]) : .never
    if position < text.count { take() }
    let contentStart = bytes.count
    while position < text.count, !(text[position] == "<" && ends(name)) { take() }
    if isStyle { styles.add(Array(bytes[contentStart...]), condition) }
  }

  private mutating func attributes() {
    var count = 0
    var kept: Set<String> = []
    while position < text.count, text[position] != ">" {
      if Self.isSpace(text[position]) || text[position] == "/" {
        take()
        continue
      }
      count += 1
      let range = position..<end(from: position)
      let nameEnd = range.first { text[$0] == "=" || Self.isSpace(text[$0]) } ?? range.upperBound
      let isLong = nameEnd - range.lowerBound > limits.attributeNameBytes
      if count <= limits.attributes, !isLong {
        while position < range.upperBound { take() }
        continue
      }
      let name = isLong ? "" : String(text[range.lowerBound..<nameEnd]).lowercased()
      if Self.needed.contains(name), kept.insert(name).inserted {
        while position < range.upperBound { take() }
      } else {
        cutLine = cutLine ?? line
        line += text[range].count { $0 == "\n" }
        position = range.upperBound
      }
    }
  }

  /// Where an attribute ends: behind its value, as libxml2 reads it.
  private func end(from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != "=", text[end] != ">", text[end] != "/", !Self.isSpace(text[end]) {
      end += 1
    }
    var next = end
    while next < text.count, Self.isSpace(text[next]) { next += 1 }
    guard next < text.count, text[next] == "=" else { return max(end, start + 1) }
    next += 1
    while next < text.count, Self.isSpace(text[next]) { next += 1 }
    guard next < text.count, text[next] != ">" else { return next }
    let quote = text[next]
    if quote == "\"" || quote == "'" {
      next += 1
      while next < text.count, text[next] != quote { next += 1 }
      return min(text.count, next + 1)
    }
    while next < text.count, text[next] != ">", !Self.isSpace(text[next]) { next += 1 }
    return next
  }

  /// Whether a scalar of a page is read as a space: a control that the parser would stumble over.
  static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
  }

  /// Writes one scalar; controls are spaces.
  private mutating func take() {
    let scalar = text[position]
    position += 1
    if scalar == "\n" { line += 1 }
    if scalar.isASCII {
      bytes.append(Self.isReplaced(scalar) ? 0x20 : UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
  }

  /// Writes up to the end of a mark, or to the end of the text.
  private mutating func pass(_ mark: String) {
    while position < text.count, !(text[position] == mark.unicodeScalars.first && starts(mark)) { take() }
    for _ in 0..<min(mark.unicodeScalars.count, text.count - position) { take() }
  }

  private func starts(_ word: String) -> Bool { text[position...].starts(with: word.unicodeScalars) }

  /// Whether the end tag of an element stands at the position.
  private func ends(_ name: String) -> Bool {
    let word = "</" + name
    return text[position...].prefix(word.unicodeScalars.count).elementsEqual(
      word.unicodeScalars, by: Self.isSame)
  }

  /// Elements without tags in them.
  private static let raw = ["script", "style"]

  /// Whether a scalar is one of lower case, or its capital.
  private static func isSame(_ scalar: Unicode.Scalar, _ lower: Unicode.Scalar) -> Bool {
    scalar == lower || (scalar.value + 32 == lower.value && ("A"..."Z").contains(scalar))
  }

  private static let needed: Set<String> = [
    "colspan", "rowspan", "hidden", "style", "class", "id", "popover", "dir",
  ]

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || (scalar.value < 0x20) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
