/// Passes over what markdown and HTML put around words and numbers in a text, and over marks of notes behind numbers.
///
/// Emphasis, code and dollar signs, character references of spaces, tags within a line, superscript digits, struck text. A mark
/// between two digits stays, so that they never become one number.
enum InlineMarks {
  /// The evened text with such marks as nothing or as spaces; its length stays.
  static func drop(_ text: inout [Unicode.Scalar]) {
    var index = 0
    while index < text.count {
      let scalar = text[index]
      guard mayBegin(scalar) else {
        index += 1
        continue
      }
      index = step(index, &text)
    }
  }

  private static func step(_ index: Int, _ text: inout [Unicode.Scalar]) -> Int {
    switch text[index] {
    case "*", "`": return emphasis(index, &text)
    case "$": return formula(index, &text)
    case "_": return underscores(index, &text)
    case "&": return reference(index, &text)
    case "<": return tag(index, &text)
    case "^": return superscript(index, &text)
    case "~": return struck(index, &text)
    case "[": return note(index, &text)
    case "]": return attributes(index, &text)
    default: return raised(index, &text)
    }
  }

  // MARK: - Emphasis

  /// Signs around a number: **3846**, `3846` and the like.
  private static func emphasis(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    let end = run(text[start], start, text)
    if !isBetweenDigits(start, end, text) { clear(start..<end, &text) }
    return end
  }

  /// Dollar signs around digits: $3846$.
  ///
  /// One alone is money.
  private static func formula(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    let opening = run("$", start, text)
    guard opening < text.count, !EvenText.isSpace(text[opening]) else { return opening }
    var end = opening
    while end < text.count, end - start <= longestFormula, text[end] != "$" {
      guard text[end] != "\n", text[end] != "|", !EvenText.isHan(text[end]) else { return opening }
      end += 1
    }
    guard end < text.count, text[end] == "$", !EvenText.isSpace(text[end - 1]) else { return opening }
    let closing = run("$", end, text)
    clear(start..<opening, &text)
    clear(end..<closing, &text)
    return opening
  }

  private static let longestFormula = 40

  /// __3846__; a run that touches no word is a mark of absence.
  private static func underscores(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    let end = run("_", start, text)
    guard end - start <= 3 else { return end }
    let opens = end < text.count && isWord(text[end])
    let closes = start > 0 && isWord(text[start - 1])
    if opens != closes { clear(start..<end, &text) }
    return end
  }

  // MARK: - References and tags

  /// &nbsp; and its like as spaces.
  private static func reference(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    for word in spaces where text[start...].starts(with: word) {
      clear(start..<(start + word.count), &text, with: " ")
      return start + word.count
    }
    return start + 1
  }

  /// A tag within a line: a line break is a space, raised and struck text is passed over with its tag, others are nothing.
  private static func tag(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    guard let (name, end) = tagName(start, text) else { return start + 1 }
    guard inline.contains(name) || name == "br" else { return start + 1 }
    if marks.contains(name), text[start + 1] != "/", let close = closing(name, end, text) {
      clear(start..<close, &text)
      return close
    }
    clear(start..<end, &text, with: name == "br" ? " " : EvenText.nothing)
    return end
  }

  private static func tagName(_ start: Int, _ text: [Unicode.Scalar]) -> (String, Int)? {
    var index = start + 1
    if index < text.count, text[index] == "/" { index += 1 }
    var name: [Unicode.Scalar] = []
    while index < text.count, name.count < 7, isLatin(text[index]) {
      name.append(text[index])
      index += 1
    }
    guard !name.isEmpty else { return nil }
    let limit = min(text.count, start + 300)
    while index < limit, text[index] != ">", text[index] != "\n", text[index] != "<" { index += 1 }
    guard index < limit, text[index] == ">" else { return nil }
    return (String(name).lowercased(), index + 1)
  }

  /// The end of the closing tag in the same line.
  private static func closing(_ name: String, _ start: Int, _ text: [Unicode.Scalar]) -> Int? {
    var index = start
    let limit = min(text.count, start + 80)
    while index < limit, text[index] != "\n" {
      if text[index] == "<", index + 1 < limit, text[index + 1] == "/",
        let (found, end) = tagName(index, text)
      {
        return found == name ? end : nil
      }
      index += 1
    }
    return nil
  }

  // MARK: - Marks of notes

  /// 3471^1^, as pandoc prints a raised 1.
  private static func superscript(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    var end = start + 1
    while end < text.count, end - start <= 4, EvenText.isDigit(text[end]) { end += 1 }
    guard end > start + 1, end < text.count, text[end] == "^", start > 0, EvenText.isDigit(text[start - 1])
    else {
      return start + 1
    }
    clear(start..<(end + 1), &text)
    return end + 1
  }

  /// Struck text: ~~34~~ and what stands in it.
  private static func struck(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    guard start + 1 < text.count, text[start + 1] == "~" else { return start + 1 }
    var end = start + 2
    let limit = min(text.count - 1, start + 80)
    while end < limit, text[end] != "\n" {
      if text[end] == "~", text[end + 1] == "~" {
        clear(start..<(end + 2), &text)
        return end + 2
      }
      end += 1
    }
    return start + 2
  }

  /// The sign of a note behind a number: 3471[1], 3471[^1].
  private static func note(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    guard start > 0, EvenText.isDigit(text[start - 1]) else { return start + 1 }
    var end = start + 1
    if end < text.count, text[end] == "^" { end += 1 }
    let first = end
    while end < text.count, end - first < 2, EvenText.isDigit(text[end]) { end += 1 }
    guard end > first, end < text.count, text[end] == "]" else { return start + 1 }
    clear(start..<(end + 1), &text)
    return end + 1
  }

  /// [3471]{style="…"}, as pandoc prints words with attributes.
  private static func attributes(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    guard start + 1 < text.count, text[start + 1] == "{" else { return start + 1 }
    var end = start + 2
    let limit = min(text.count, start + 300)
    while end < limit, text[end] != "}", text[end] != "\n" { end += 1 }
    guard end < limit, text[end] == "}", text[start..<end].contains(where: { $0 == "=" || $0 == "." }) else {
      return start + 1
    }
    var open = start - 1
    var depth = 1
    while open >= 0, start - open < 400, text[open] != "\n" {
      if text[open] == "]" { depth += 1 }
      if text[open] == "[" {
        depth -= 1
        if depth == 0 { break }
      }
      open -= 1
    }
    guard open >= 0, text[open] == "[" else { return start + 1 }
    clear(start..<(end + 1), &text)
    text[open] = EvenText.nothing
    return end + 1
  }

  /// Raised and lowered digits, and digits in a circle, right behind a digit.
  private static func raised(_ start: Int, _ text: inout [Unicode.Scalar]) -> Int {
    var end = start
    while end < text.count, isRaised(text[end]) { end += 1 }
    let follows = start > 0 && EvenText.isDigit(text[start - 1])
    let goesOn = end < text.count && EvenText.isDigit(text[end])
    if follows, !goesOn { clear(start..<end, &text) }
    return end
  }

  // MARK: - Pieces

  private static func clear(
    _ range: Range<Int>, _ text: inout [Unicode.Scalar], with scalar: Unicode.Scalar = EvenText.nothing
  ) {
    for index in range { text[index] = scalar }
  }

  private static func run(_ scalar: Unicode.Scalar, _ start: Int, _ text: [Unicode.Scalar]) -> Int {
    var end = start
    while end < text.count, text[end] == scalar { end += 1 }
    return end
  }

  private static func isBetweenDigits(_ start: Int, _ end: Int, _ text: [Unicode.Scalar]) -> Bool {
    start > 0 && end < text.count && EvenText.isDigit(text[start - 1]) && EvenText.isDigit(text[end])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    EvenText.isDigit(scalar) || EvenText.isHan(scalar)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB9, 0xB2, 0xB3, 0x2070...0x209C, 0x2460...0x2473: true
    default: false
    }
  }

  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    signs.contains(scalar) || isRaised(scalar)
  }

  private static let signs: ScalarSet = ["*", "`", "$", "_", "&", "<", "^", "~", "[", "]"]
  private static let marks: Set<String> = ["sup", "sub", "s", "del", "strike"]
  private static let inline: Set<String> = [
    "span", "b", "strong", "em", "i", "u", "font", "code", "small", "big", "mark", "ins", "a", "sup", "sub",
    "s",
    "del", "strike",
  ]
  private static let spaces = [
    "&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&ensp;", "&emsp;", "&thinsp;", "&#8194;", "&#8195;", "&#12288;",
  ].map(\.scalars)
}
