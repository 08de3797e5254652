/// Lines that a printer or a browser adds to a page: "-3-", "第 3 页", "3 / 10", "Page 3 of 10", a date with a time, an address.
///
/// The line may be split over cells: bars count as spaces.
enum PageNumberLine {
  /// The offset after the line that begins at `start` when it is one; nil otherwise.
  static func end(of page: PageText, at start: Int, limit: Int) -> Int? {
    var end = start
    while end < limit, page.plain[end] != "\n" { end += 1 }
    return isOne(page.plain[start..<end]) ? end : nil
  }

  /// Whether a line of evened text is one.
  static func isOne(_ line: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    guard let first = line.first(where: { !isGap($0) }), mayBegin(first), line.count <= 400 else {
      return false
    }
    let words = line.split(whereSeparator: isGap).map { Array($0) }
    let joined = words.flatMap { $0 }
    if joined.count <= 14, isDashed(joined) || isChinese(joined) || isLatin(joined) { return true }
    // A bar before the first number is a row's.
    let begins = line.first { !EvenText.isSpace($0) }
    if words.count == 2, begins != "|", line.contains("|"), isPage(words[0], of: words[1]) { return true }
    return isFraction(words) || isStamp(words) || isAddress(words)
  }

  // MARK: - Forms

  /// A number between dashes: -3-, — 5 —, ·7·.
  private static func isDashed(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first, let last = text.last, dashes.contains(first), dashes.contains(last) else {
      return false
    }
    let middle = text.drop(while: dashes.contains).reversed().drop(while: dashes.contains)
    return (1...3).contains(middle.count) && middle.allSatisfy(EvenText.isDigit)
  }

  /// A page in words: 第3页, 第3页共7页, 共7页第3页.
  private static func isChinese(_ text: [Unicode.Scalar]) -> Bool {
    text.contains("页") && text.contains(where: EvenText.isDigit)
      && text.allSatisfy { EvenText.isDigit($0) || chinese.contains($0) || dashes.contains($0) }
  }

  /// The same in English: Page 3 of 7, P9.
  private static func isLatin(_ text: [Unicode.Scalar]) -> Bool {
    var rest = String(text).lowercased().unicodeScalars[...]
    let word = ["page", "pg", "p"].first { rest.starts(with: $0.unicodeScalars) }
    guard let word else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    let numbers = rest.split { !EvenText.isDigit($0) }
    let marks = rest.filter { !EvenText.isDigit($0) }
    return (1...2).contains(numbers.count) && numbers.allSatisfy { $0.count <= 3 }
      && ["", ".", "of", "/", ".of", "./"].contains { marks.elementsEqual($0.unicodeScalars) }
  }

  /// 3/7, 3 / 7, 3 of 7, 3 - 7, 3 | 7: a page of as many or more.
  private static func isFraction(_ words: [[Unicode.Scalar]]) -> Bool {
    let parts: [[Unicode.Scalar]]
    if words.count == 1 {
      parts = words[0].split(separator: "/", omittingEmptySubsequences: false).map(Array.init)
    } else {
      let joined = words.filter { !joints.contains(String($0).lowercased()) }
      guard joined.count < words.count || words.contains(where: { $0.contains("/") }) else { return false }
      parts = joined.flatMap { $0.split(separator: "/").map(Array.init) }
    }
    return parts.count == 2 && isPage(parts[0], of: parts[1])
  }

  private static func isPage(_ page: [Unicode.Scalar], of pages: [Unicode.Scalar]) -> Bool {
    guard let page = number(page), let pages = number(pages) else { return false }
    return page >= 1 && page <= pages && pages >= 2
  }

  /// A date and a time, or a date and a page of pages: 2024/1/31 15:24 标题, 2025/1/20 3/6.
  private static func isStamp(_ words: [[Unicode.Scalar]]) -> Bool {
    guard let first = words.first, isDate(first) else { return false }
    guard words.count > 1 else { return true }
    let second = words[1].split(separator: ":")
    if second.count >= 2, second.allSatisfy({ number(Array($0.prefix(2))) != nil }) { return true }
    return isFraction(Array(words.dropFirst()))
  }

  private static func isDate(_ word: [Unicode.Scalar]) -> Bool {
    let text = word.last == "," ? word.dropLast() : word[...]
    for mark in ["/", "-", "."] as [Unicode.Scalar] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isNumbers = parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(EvenText.isDigit) }
      return isNumbers && parts[1].count <= 2
    }
    return false
  }

  /// An address, alone or with the page of pages behind it.
  private static func isAddress(_ words: [[Unicode.Scalar]]) -> Bool {
    guard let first = words.first, words.count <= 3 else { return false }
    return addresses.contains { first.starts(with: $0.unicodeScalars) }
      && (words.count == 1 || isFraction(Array(words.dropFirst())))
  }

  // MARK: - Pieces

  private static func number(_ text: [Unicode.Scalar]) -> Int? {
    (1...3).contains(text.count) && text.allSatisfy(EvenText.isDigit) ? Int(String(text)) : nil
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool { EvenText.isSpace(scalar) || scalar == "|" }

  /// Most lines are told by their first scalar.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    EvenText.isDigit(scalar) || openings.contains(scalar) || dashes.contains(scalar)
  }

  private static let dashes: ScalarSet = ["-", "\u{2014}", "~", "\u{B7}"]
  private static let chinese: ScalarSet = ["第", "页", "共", "/", ",", "\u{FF0C}"]
  private static let openings: ScalarSet = ["第", "共", "P", "p", "h", "H", "f", "w"]
  private static let joints: Set<String> = ["/", "of", "-", "\u{2014}"]
  private static let addresses = ["http://", "https://", "file://", "www."]
}
