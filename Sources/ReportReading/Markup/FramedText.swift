/// Puts the pages that stand in an `iframe`'s `srcdoc` where the frame is, as a browser shows them.
///
/// Lines stay: a page in an attribute keeps its line breaks. What hides the frame hides its page.
struct FramedText {
  /// The deepest frames in frames.
  static let mostDepth = 3

  private let text: [Unicode.Scalar]
  private var result: [Unicode.Scalar] = []
  private var position = 0
  private var hasFound = false
  /// How much was looked at in tags: a page of tags without an end is not looked through for each of them.
  private var looked = 0

  /// A page with its frames in place; the same array where it has none of this kind.
  static func inPlace(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = text
    for _ in 0..<mostDepth {
      guard text.contains(word: "srcdoc".scalars) else { break }
      var framed = FramedText(text)
      framed.read()
      guard framed.hasFound else { break }
      text = framed.result
    }
    return text
  }

  private init(_ text: [Unicode.Scalar]) {
    self.text = text
    result.reserveCapacity(text.count)
  }

  private mutating func read() {
    while position < text.count {
      if text[position] != "<" {
        take(to: position + 1)
      } else if starts("<!--") {
        take(to: text.position(of: "-->".scalars, from: position).map { $0 + 3 } ?? text.count)
      } else if let name = ["script", "style"].first(where: { starts("<" + $0) }) {
        take(to: position + 1)
        take(to: ending(name))
      } else if starts("<iframe"), looked <= text.count * 4, let (value, end) = srcdoc() {
        hasFound = true
        result += "<div".scalars + text[(position + 7)..<value.name] + text[value.end..<end] + ">".scalars
        result += Self.decoded(text[value.content]) + "</div>".scalars
        position = min(text.count, end + 1)
      } else {
        take(to: position + 1)
      }
    }
  }

  private mutating func take(to end: Int) {
    result += text[position..<min(text.count, end)]
    position = min(text.count, end)
  }

  /// Where an end tag stands, or the text ends.
  private func ending(_ name: String) -> Int {
    var index = position
    while index < text.count {
      if text[index] == "<", starts("</" + name, at: index) { return index }
      index += 1
    }
    return index
  }

  /// Whether a word in lower case stands at a place, in capitals or not.
  private func starts(_ word: String, at start: Int? = nil) -> Bool {
    var index = start ?? position
    for scalar in word.unicodeScalars {
      guard index < text.count, Self.lower(text[index]) == scalar else { return false }
      index += 1
    }
    return true
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }

  /// The attribute of the tag at the position: where its name begins, its content, where it ends; and where the tag ends.
  private mutating func srcdoc() -> (value: (name: Int, content: Range<Int>, end: Int), end: Int)? {
    var index = position + 7
    defer { looked += index - position }
    var found: (name: Int, content: Range<Int>, end: Int)?
    while index < text.count, text[index] != ">" {
      let isName = !Self.isSpace(text[index]) && text[index] != "/"
      guard isName else {
        index += 1
        continue
      }
      let name = index
      while index < text.count, !Self.isSpace(text[index]), text[index] != "=", text[index] != ">" {
        index += 1
      }
      let isFrame = starts("srcdoc", at: name) && index - name == 6
      var next = index
      while next < text.count, Self.isSpace(text[next]) { next += 1 }
      guard next < text.count, text[next] == "=" else { continue }
      next += 1
      while next < text.count, Self.isSpace(text[next]) { next += 1 }
      guard next < text.count else { return nil }
      let quote = text[next]
      if quote == "\"" || quote == "'" {
        guard let close = text[(next + 1)...].firstIndex(of: quote) else {
          index = text.count
          return nil
        }
        if isFrame, found == nil { found = (name, (next + 1)..<close, close + 1) }
        index = close + 1
      } else {
        index = next
        while index < text.count, !Self.isSpace(text[index]), text[index] != ">" { index += 1 }
        if isFrame, found == nil { found = (name, next..<index, index) }
      }
    }
    guard let found, index < text.count else { return nil }
    return (found, index)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }

  /// An attribute's value with the references of markup resolved; others stay, and mean the same in the page.
  private static func decoded(_ value: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(value.count)
    var index = value.startIndex
    while index < value.endIndex {
      let rest = value[index...]
      if value[index] == "&", let (name, scalar) = references.first(where: { rest.starts(with: $0.name) }) {
        result.append(scalar)
        index += name.count
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }

  private static let references: [(name: [Unicode.Scalar], scalar: Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"), ("&apos;", "'"), ("&#34;", "\""),
    ("&#38;", "&"), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#x22;", "\""), ("&#x26;", "&"),
    ("&#x27;", "'"), ("&#x3c;", "<"), ("&#x3e;", ">"), ("&#x3C;", "<"), ("&#x3E;", ">"), ("&#10;", "\n"),
  ].map { ($0.0.scalars, $0.1) }
}
