import CLibXML2

/// The attributes of an element that matter here: what decides how it is seen, and a cell's spans.
struct MarkupAttributes {
  /// The element's name in lower case.
  let name: String
  /// `colspan`, clamped to 1…1000; 1 where it is not given.
  private(set) var colspan = 1
  /// `rowspan`, clamped to 0…65534; 1 where it is not given.
  private(set) var rowspan = 1
  /// Whether the element is hidden by an attribute.
  private(set) var isHidden = false
  /// Whether it is shown only once somebody asks for it, or instead of what stands around it.
  private(set) var isPopover = false
  /// Whether it is a link, whose text may be a mark of a note.
  private(set) var isLink = false
  /// Whether its text may run from right to left.
  private(set) var turns = false
  /// Whether it links to a note of the page.
  private(set) var leadsToNote = false
  /// Whether it is a field that is not shown.
  private(set) var isHiddenField = false
  /// Whether it links to a style sheet.
  private(set) var leadsToStyles = false
  /// `style` as it is written, as long as the element's begin is told.
  private(set) var style: UnsafePointer<xmlChar>?
  /// What attributes say of sizes and colours: property and value.
  private(set) var presets: [(slot: String, value: String)] = []
  /// `class`, word by word.
  private(set) var classes: [String] = []
  /// `id`.
  private(set) var id: String?
  /// The attributes that the page's rules ask for.
  private(set) var asked: [(name: String, value: String)] = []

  /// The attributes as libxml2 gives them: names and values by turns, the values with their references resolved.
  ///
  /// `asks` are the attributes that the page's rules ask for.
  init(
    _ name: String, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, asks: Set<String>
  ) {
    self.name = name
    guard var next = list else { return }
    while let name = next[0] {
      let key = Self.string(name)
      take(key, next[1])
      if !asks.isEmpty, asks.contains(key) { asked.append((key, next[1].map(Self.string) ?? "")) }
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

  private mutating func take(_ key: String, _ value: UnsafePointer<xmlChar>?) {
    switch key {
    case "hidden": isHidden = true
    case "popover", "shadowrootmode": isPopover = true
    case "style": style = value
    case "class":
      classes = value.map(Self.string)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    case "id": id = value.map(Self.string)
    case "rel": leadsToStyles = value.map { xmlStrcasestr($0, "stylesheet") != nil } ?? false
    case "href":
      isLink = true
      leadsToNote = leadsToNote || value.map(Self.leadsToNote) ?? false
    case "colspan": colspan = Self.span(value.map(Self.string), 1...1000)
    case "rowspan": rowspan = Self.span(value.map(Self.string), 0...65534)
    case "dir": turns = value.map { Self.string($0).lowercased() != "ltr" } ?? false
    case "type": isHiddenField = value.map { Self.string($0).lowercased() == "hidden" } ?? false
    case "bgcolor": preset("background-color", value)
    case "face": if name == "font" { preset("font-family", value) }
    case "color": if name == "font" { preset("color", value) }
    case "size": if name == "font" { preset("font-size", value.map(Self.fontSize)) }
    default: break
    }
  }

  private mutating func preset(_ slot: String, _ value: UnsafePointer<xmlChar>?) {
    preset(slot, value.map(Self.string))
  }

  private mutating func preset(_ slot: String, _ value: String?) {
    if let value, !value.isEmpty { presets.append((slot, value.lowercased())) }
  }

  /// The size of `font` in pixels, from 1 to 7, or some steps from 3.
  private static func fontSize(_ value: UnsafePointer<xmlChar>) -> String {
    let text = string(value)
    guard let number = Int(text) else { return "" }
    let isStep = text.hasPrefix("+") || text.hasPrefix("-")
    let sizes = [10, 13, 16, 18, 24, 32, 48]
    return "\(sizes[max(1, min(7, isStep ? 3 + min(4, number) : number)) - 1])px"
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
    StyleSight.isGone(StyleDeclarations(string(style), weight: StyleDeclarations.inline))
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
