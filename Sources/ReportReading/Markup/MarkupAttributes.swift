import CLibXML2

/// The attributes of an element that matter here: what hides it, and a cell's spans.
struct MarkupAttributes {
  /// `colspan`, clamped to 1…1000; 1 where it is not given.
  private(set) var colspan = 1
  /// `rowspan`, clamped to 0…65534; 1 where it is not given.
  private(set) var rowspan = 1
  /// Whether the element is hidden by an attribute.
  private(set) var isHidden = false
  /// Whether it links to a note of the page.
  private(set) var leadsToNote = false
  /// What its own style says, where that can matter.
  private(set) var style = StyleDeclarations()
  /// `class`, word by word.
  private(set) var classes: [String] = []
  /// `id`.
  private(set) var id: String?
  /// `media`, in lower case.
  private(set) var media: String?

  /// The attributes as libxml2 gives them: names and values by turns, the values with their references resolved.
  ///
  /// Where the page has rules of its own, `hasRules`, every style is taken in, since it may undo what a rule does.
  init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, hasRules: Bool) {
    guard var next = list else { return }
    while let name = next[0] {
      take(Self.string(name), next[1], hasRules)
      next += 2
    }
  }

  /// What a `meta` element says; nil for any other element.
  static func metadata(
    _ element: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> PageMetadata? {
    guard xmlStrEqual(element, "meta") == 1, var next = list else { return nil }
    var name: String?
    var content: String?
    while let key = next[0] {
      switch string(key) {
      case "name", "property": name = next[1].map(string)
      case "content": content = next[1].map(string)
      default: break
      }
      next += 2
    }
    guard let name, let content else { return nil }
    return PageMetadata(name: name, content: content)
  }

  private mutating func take(_ name: String, _ value: UnsafePointer<xmlChar>?, _ hasRules: Bool) {
    switch name {
    case "hidden": isHidden = true
    case "style":
      guard let value, hasRules || StyleDeclarations.mayMatter(value) else { break }
      style = StyleDeclarations(Self.string(value), weight: StyleDeclarations.inline)
    case "class":
      classes = value.map(Self.string)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    case "id": id = value.map(Self.string)
    case "media": media = value.map(Self.string)?.lowercased()
    case "href": leadsToNote = leadsToNote || value.map(Self.leadsToNote) ?? false
    case "colspan": colspan = Self.span(value.map(Self.string), 1...1000)
    case "rowspan": rowspan = Self.span(value.map(Self.string), 0...65534)
    default: break
    }
  }

  /// Whether a link leads to a place of its page, or, where the page was saved with whole addresses, to a note of it.
  private static func leadsToNote(_ link: UnsafePointer<xmlChar>) -> Bool {
    if xmlStrlen(link) > 1, link[0] == UInt8(ascii: "#") { return true }
    let text = string(link).lowercased()
    return ["#_ftn", "#_edn", "#_note", "#fn", "#footnote", "#cite_note", "#note"].contains {
      text.contains($0)
    }
  }

  /// Whether a style hides its element.
  static func hides(_ style: UnsafePointer<xmlChar>) -> Bool {
    StyleDeclarations(string(style), weight: StyleDeclarations.inline).hides
  }

  /// A span as browsers read it: the digits at its start; 1 where there are none or the value is out of reach.
  private static func span(_ text: String?, _ bounds: ClosedRange<Int>) -> Int {
    guard let text else { return 1 }
    let digits = text.drop { $0 == " " || $0 == "\n" || $0 == "\t" }.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return 1 }
    guard let value = Int(digits) else { return bounds.upperBound }
    // An invalid colspan of 0, or one above 1000, counts as 1 and 1000: the HTML standard's algorithm.
    return value < bounds.lowerBound ? 1 : min(value, bounds.upperBound)
  }

  /// A text of libxml2's.
  static func string(_ text: UnsafePointer<xmlChar>) -> String {
    String(decoding: UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))), as: UTF8.self)
  }
}
