/// A `meta` element of a web page that names its title or who published it, as the sites of Chinese governments have them.
struct PageMetadata: Sendable, Equatable {
  /// The element's name in lower case: `articletitle`, `contentsource`, `sitename`.
  let name: String
  /// What it says.
  let content: String

  /// An element; nil for one that names neither.
  init?(name: String, content: String) {
    let name = name.lowercased()
    guard Self.titles.contains(name) || Self.offices.contains(name) else { return nil }
    self.name = name
    self.content = String(content.unicodeScalars.prefix(Self.longest)).asShown
  }

  /// Whether it names the page's title.
  var isTitle: Bool { Self.titles.contains(name) }

  /// The office that it names; nil where its words are none.
  var office: String? {
    guard !isTitle else { return nil }
    let name = OfficeName.trim(EvenText.even(content.scalars).filter { !EvenText.isSpace($0) })
    return OfficeName.looksLikeOffice(name) && OfficeName.isName(name) ? String(name) : nil
  }

  private static let titles: Set<String> = ["articletitle", "og:title", "dc.title"]
  private static let offices: Set<String> = [
    "contentsource", "author", "publisher", "dc.publisher", "source",
  ]
  private static let longest = 200
}
