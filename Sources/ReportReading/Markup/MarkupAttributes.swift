import CLibXML2

/// The attributes of an element that matter here: what hides it, and a cell's spans.
struct MarkupAttributes {
  /// `colspan`, clamped to 1…1000; 1 where it is not given.
  private(set) var colspan = 1
  /// `rowspan`, clamped to 0…65534; 1 where it is not given.
  private(set) var rowspan = 1
  /// Whether the element is hidden by an attribute or its own style.
  private(set) var isHidden = false
  /// Whether its style raises, lowers or strikes its text out, or it links to a note of the page.
  private(set) var isMark = false
  /// Whether its style gives its own text no size; what stands in it may have one.
  private(set) var isTiny = false

  /// The attributes as libxml2 gives them: names and values by turns, the values with their references resolved.
  init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard var next = list else { return }
    while let name = next[0] {
      take(Self.string(name), next[1])
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

  private mutating func take(_ name: String, _ value: UnsafePointer<xmlChar>?) {
    switch name {
    case "hidden": isHidden = true
    case "style":
      isHidden = isHidden || value.map(Self.hides) ?? false
      isMark = isMark || value.map(Self.marks) ?? false
      isTiny = isTiny || value.map(Self.shrinks) ?? false
    case "href": isMark = isMark || value.map(Self.leadsToNote) ?? false
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
    let values = ["none", "NONE", "None", "hidden", "HIDDEN", ":0", ": 0", "mso-hide"]
    guard values.contains(where: { xmlStrstr(style, $0) != nil }) else { return false }
    return declarations(style).contains { name, value in
      switch name {
      case "display": value == "none"
      case "visibility": value == "hidden"
      case "mso-hide": value == "all"
      case "opacity": isZero(value)
      default: false
      }
    }
  }

  /// Whether a style gives text no size.
  static func shrinks(_ style: UnsafePointer<xmlChar>) -> Bool {
    let values = [":0", ": 0"]
    guard values.contains(where: { xmlStrstr(style, $0) != nil }) else { return false }
    return declarations(style).contains { $0 == "font-size" && isZero($1) }
  }

  /// Whether a style raises, lowers or strikes out its element's text.
  static func marks(_ style: UnsafePointer<xmlChar>) -> Bool {
    let values = ["super", "sub", "line-through"]
    guard values.contains(where: { xmlStrstr(style, $0) != nil }) else { return false }
    return declarations(style).contains { name, value in
      name == "vertical-align" && (value == "super" || value == "sub")
        || name.hasPrefix("text-decoration") && value.contains("line-through")
    }
  }

  /// The declarations of a style, in lower case and without spaces.
  private static func declarations(_ style: UnsafePointer<xmlChar>) -> [(String, String)] {
    string(style).lowercased().split(separator: ";").compactMap { part in
      let pair = part.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let value = pair[1].replacing("!important", with: "")
      return (String(pair[0].filter { !$0.isWhitespace }), String(value.filter { !$0.isWhitespace }))
    }
  }

  /// Whether a length is 0 in any unit: 0, 0px, 0.0em.
  private static func isZero(_ value: String) -> Bool {
    let number = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    return !number.isEmpty && number.allSatisfy { $0 == "0" || $0 == "." }
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
