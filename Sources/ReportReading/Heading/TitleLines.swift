/// Finds the lines before the report that look like its title, also where a title stands on several lines.
struct TitleLines {
  /// The titles in the order of the page.
  private(set) var found: [TitleLine] = []

  private let page: PageText
  /// The last lines that print something, evened out, without spaces.
  private var before: [[Unicode.Scalar]] = []
  /// How often the page was searched for a name.
  private var looks = 0

  /// The titles before an offset; some lines behind it are looked at where none is found before it.
  init(_ page: PageText, before end: Int) {
    self.page = page
    let past = page.lineIndex(of: min(end, max(0, page.count - 1))) + 1 + Self.mostPast
    for index in 0..<page.lineCount {
      let range = page.line(at: index)
      guard range.lowerBound < end || (found.isEmpty && index < past && index < Self.mostPast) else { break }
      guard !range.isEmpty, index < Self.mostLines, found.count < Self.mostTitles else { continue }
      take(range)
    }
  }

  /// Where the last title between two offsets begins; nil where none stands there.
  static func start(of page: PageText, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    var index = page.lineIndex(of: range.upperBound - 1)
    let least = max(page.lineIndex(of: range.lowerBound) + 1, index - mostBetween)
    while index >= least {
      let line = page.line(at: index)
      let title = TitleLine(text: TitleLine.cut(Array(page.raw[line].prefix(longest))), previous: nil)
      if title.isTitle { return line.lowerBound }
      index -= 1
    }
    return nil
  }

  private mutating func take(_ range: Range<Int>) {
    let limit = min(range.upperBound, range.lowerBound + Self.longest)
    let raw = Array(page.raw[range.lowerBound..<limit])
    // Cells of one line: a title stands in one of them.
    let parts =
      page.plain[range.lowerBound..<limit].contains("|") ? raw.split(separator: "|").map(Array.init) : [raw]
    for part in parts {
      let line = TitleLine(text: TitleLine.cut(part), previous: before.last)
      if line.isTitle, line.office != nil || !line.years.isEmpty {
        found.append(joined(line))
      } else if let whole = whole(line) {
        found.append(whole)
      } else if line.isTitle {
        found.append(line)
      }
      if !line.text.isEmpty {
        before.append(line.text)
        if before.count > Self.mostJoined { before.removeFirst() }
      }
    }
  }

  /// A title with the place above its office, which is its beginning: where the title is broken between office and year anyway, and
  /// where the page prints both as one name in another place.
  private mutating func joined(_ line: TitleLine) -> TitleLine {
    guard let previous = before.last, let office = line.office?.scalars else { return line }
    if let torn = torn(line, width: line.text.count, above: before[...]) { return torn }
    if !line.text.starts(with: office), previous.starts(with: office) {
      let above = before.dropLast()
      guard let place = above.last, OfficeName.isPlace(place), OfficeName.lacksPlace(office) else {
        return line
      }
      return TitleLine(text: place + previous + line.raw, previous: above.dropLast().last)
    }
    guard looks < Self.mostLooks, OfficeName.isPlace(previous), line.text.starts(with: office) else {
      return line
    }
    let name = previous + office
    looks += 1
    guard !previous.ends(with: office), OfficeName.looksLikeOffice(name), isPrinted(name) else {
      return line
    }
    return TitleLine(text: previous + line.raw, previous: before.dropLast().last)
  }

  /// A title that begins within the name of its office: the line above is as long as its first one, begins with a place, and is no
  /// name yet.
  private func torn(_ line: TitleLine, width: Int, above: ArraySlice<[Unicode.Scalar]>) -> TitleLine? {
    guard let previous = above.last, let office = line.office?.scalars, line.text.starts(with: office),
      previous.count + 1 >= width, Self.mayBePart(previous), OfficeName.lacksPlace(office),
      !OfficeName.lacksPlace(previous), !OfficeName.isPlace(previous), !OfficeName.looksLikeOffice(previous),
      OfficeName.looksLikeOffice(previous + office)
    else { return nil }
    return TitleLine(text: previous + line.raw, previous: above.dropLast().last)
  }

  /// Whether the page prints a name in one line.
  private func isPrinted(_ name: [Unicode.Scalar]) -> Bool {
    let text = CompactText(page, in: 0..<min(page.count, Self.evidence))
    return text.scalars.positions(of: name).contains { position in
      page.lineIndex(of: text.offset(position)) == page.lineIndex(of: text.offset(position + name.count - 1))
    }
  }

  /// The title that ends on a line and begins on one of those above it; nil where none does.
  ///
  /// A line may break it anywhere, within the name and within 报告; so lines are added until the name of an office stands in them.
  private func whole(_ line: TitleLine) -> TitleLine? {
    guard Self.mayBePart(line.text), line.text.last.map(Self.lasts.contains) == true else { return nil }
    var text = line.raw
    var first: TitleLine?
    for count in 1...Self.mostJoined where count <= before.count {
      let part = before[before.count - count]
      guard Self.mayBePart(part), !TitleLine.isTitle(part) else { break }
      text = part + text
      let above = before.dropLast(count)
      let whole = TitleLine(text: text, previous: above.last)
      guard whole.isTitle, whole.office != nil || !whole.years.isEmpty else { continue }
      guard let office = whole.office?.scalars, whole.text.starts(with: office),
        first == nil || OfficeName.looksLikeOffice(office)
      else {
        first = first ?? whole
        continue
      }
      if let torn = torn(whole, width: part.count, above: above) { return torn }
      // Where a title is broken anyway, the place above its office is its beginning.
      guard let place = above.last, OfficeName.isPlace(place), OfficeName.lacksPlace(office) else {
        return whole
      }
      return TitleLine(text: place + whole.raw, previous: above.dropLast().last)
    }
    return first
  }

  /// Whether a line may be a piece of a title: words, years and brackets, and no sentence.
  private static func mayBePart(_ line: [Unicode.Scalar]) -> Bool {
    line.count <= longestPart
      && line.allSatisfy { EvenText.isHan($0) || EvenText.isDigit($0) || marks.contains($0) }
  }

  private static let marks: Set<Unicode.Scalar> = ["(", ")", "《", "》", "\u{201C}", "\u{201D}", "\u{B7}"]

  /// The most lines above one that belong to its title.
  private static let mostJoined = 5
  /// What titles end with: 报告, 年报.
  private static let lasts: Set<Unicode.Scalar> = ["\u{544A}", "\u{62A5}"]
  private static let longestPart = 60
  private static let longest = 400
  private static let mostPast = 400
  private static let mostBetween = 60
  private static let mostTitles = 2_000
  private static let mostLooks = 10
  private static let mostLines = 50_000
  private static let evidence = 200_000
}
