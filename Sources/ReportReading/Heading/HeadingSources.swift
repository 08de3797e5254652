/// Where office and year stand besides the title: the text, the page's title and metadata, its breadcrumb, the signature.
struct HeadingSources: Sendable {
  /// A place; its words are under `place` in the reader's remarks.
  enum Place: String, Sendable {
    case text, titleElement, metadata, breadcrumb, signature
  }

  private let page: PageText
  private let headEnd: Int
  private let proseEnd: Int
  private let titles: [String]
  private let metadata: [PageMetadata]

  /// The places of a page.
  init(_ page: PageText, headEnd: Int, proseEnd: Int, titles: [String], metadata: [PageMetadata]) {
    self.page = page
    self.headEnd = headEnd
    self.proseEnd = proseEnd
    self.titles = titles
    self.metadata = metadata
  }

  /// The office by the first place that names one: the page's own title, its text, its metadata, its breadcrumb, the signature.
  func office(_ given: [TitleLine]) -> (name: String, place: Place)? {
    if let name = given.lazy.compactMap(\.office).first { return (name, .titleElement) }
    if let name = OfficeName.fromPreamble(page, before: proseEnd) { return (name, .text) }
    if let name = OfficeName.fromSignature(page) { return (name, .signature) }
    if let name = metadata.lazy.compactMap(\.office).first { return (name, .metadata) }
    if let name = breadcrumbs.lazy.compactMap({ $0.last(where: Self.isOffice) }).first {
      return (String(OfficeName.trim(name)), .breadcrumb)
    }
    return nil
  }

  /// The year by the first place that names one and no other.
  var year: (year: Int, place: Place)? {
    for title in titles {
      if let year = Self.only(title.scalars) { return (year, .titleElement) }
    }
    for item in metadata where item.isTitle {
      if let year = Self.only(item.content.scalars) { return (year, .metadata) }
    }
    for parts in breadcrumbs {
      if let year = Self.only(Array(parts.joined(separator: ["|"]))) { return (year, .breadcrumb) }
    }
    return nil
  }

  private static func only(_ text: [Unicode.Scalar]) -> Int? {
    let words = ReportYear.withDigits(EvenText.even(text).filter { !EvenText.isSpace($0) })
    let years = Set(ReportYear.years(in: words))
    return years.count == 1 ? years.first : nil
  }

  private static func isOffice(_ name: [Unicode.Scalar]) -> Bool {
    let name = OfficeName.trim(ReportYear.dropYear(name))
    return OfficeName.looksLikeOffice(name) && OfficeName.isName(name)
  }

  /// The lines above the report that say where in its site the page stands, in their steps.
  private var breadcrumbs: [[[Unicode.Scalar]]] {
    var found: [[[Unicode.Scalar]]] = []
    for index in 0..<min(page.lineCount, Self.mostLines) {
      let line = page.line(at: index)
      guard line.lowerBound < headEnd else { break }
      guard line.count <= Self.longest else { continue }
      let text = page.plain[line].filter { !EvenText.isSpace($0) && $0 != "|" }
      let isOne = Self.openings.contains { text.contains(word: $0) } || text.starts(with: Self.home)
      guard isOne, text.contains(where: Self.steps.contains) else { continue }
      let parts = text.split(whereSeparator: { Self.steps.contains($0) || $0 == ":" }).map { Array($0) }
      found.append(parts)
    }
    return found
  }

  private static let openings = ["当前位置", "您的位置", "所在位置", "你的位置", "现在位置"].map { $0.scalars }
  private static let home = "首页".scalars
  private static let steps: Set<Unicode.Scalar> = [">", "/", "\u{203A}", "\u{BB}", "\u{2192}", "\\"]
  private static let mostLines = 50_000
  private static let longest = 300
}
