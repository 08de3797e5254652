import CLibXML2
import OfficePackage

/// Reads the XML of a Word file token by token.
///
/// Nothing is loaded from elsewhere, no entity is expanded, and nesting is limited to 256 by libxml2.
struct WordReader: ~Copyable {
  /// A token of the file.
  enum Token {
    /// An element of WordprocessingML begins; `isEmpty` when it ends at once.
    case open(String, isEmpty: Bool)
    /// An element of WordprocessingML ends.
    case close(String)
    /// Text.
    case text([UInt8])
    /// Something else.
    case other
  }

  /// The namespaces of WordprocessingML: transitional and strict.
  private static let word = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]
  /// Other vocabularies of which some elements count, by the names that they have.
  private static let others: [String: Set<String>] = [
    "http://schemas.openxmlformats.org/markup-compatibility/2006": [
      "AlternateContent", "Choice", "Fallback",
    ],
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": ["inline"],
    "http://schemas.openxmlformats.org/package/2006/relationships": ["Relationship"],
    "http://schemas.openxmlformats.org/officeDocument/2006/math": ["oMath"],
  ]
  /// What the vocabularies of the format and of the programs that made it begin with.
  private static let known = ["http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/office/"]

  private let tokens: MarkupTokens
  private var reader: xmlTextReaderPtr { tokens.reader }

  /// A reader of bytes that outlive it; nil where libxml2 has no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let tokens = MarkupTokens(bytes) else { return nil }
    self.tokens = tokens
  }

  /// Goes to the next token: 1 where there is one, 0 at the end, -1 where the XML is not well formed.
  func advance() -> Int32 { tokens.advance() }

  /// The nesting of the token; 0 at the root.
  var depth: Int { Int(xmlTextReaderDepth(reader)) }

  /// The token.
  var token: Token {
    let type = xmlTextReaderNodeType(reader)
    switch type {
    case Int32(XML_READER_TYPE_ELEMENT.rawValue):
      let name = name
      return name.isEmpty ? .other : .open(name, isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      let name = name
      return name.isEmpty ? .other : .close(name)
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue):
      guard let value = xmlTextReaderConstValue(reader) else { return .other }
      return .text(Array(UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))))
    default: return .other
    }
  }

  /// The attribute `val` of the element; nil where it has none.
  var value: String? { attribute("val") }

  /// An attribute of the element; nil where it has none of the name.
  func attribute(_ name: String) -> String? {
    for space in Self.word {
      guard let text = xmlTextReaderGetAttributeNs(reader, name, space) else { continue }
      defer { jianbao_xml_free(text) }
      return Self.string(text)
    }
    return nil
  }

  /// An attribute of the element that is of no vocabulary; nil where it has none of the name.
  func plain(_ name: String) -> String? {
    guard let text = xmlTextReaderGetAttribute(reader, name) else { return nil }
    defer { jianbao_xml_free(text) }
    return Self.string(text)
  }

  /// Whether the element, a choice among alternatives, asks for vocabularies alone that programs of today know.
  var isUnderstood: Bool {
    (plain("Requires") ?? "").split(separator: " ").allSatisfy { prefix in
      guard let space = xmlTextReaderLookupNamespace(reader, String(prefix)) else { return false }
      defer { jianbao_xml_free(space) }
      return Self.known.contains { Self.string(space).hasPrefix($0) }
    }
  }

  /// The element's name without its prefix; "" for one that is no part of a Word text.
  private var name: String {
    guard let space = xmlTextReaderConstNamespaceUri(reader), let name = xmlTextReaderConstLocalName(reader)
    else { return "" }
    let text = Self.string(name)
    let uri = Self.string(space)
    if Self.word.contains(uri) { return text }
    return Self.others[uri]?.contains(text) == true ? text : ""
  }

  private static func string(_ text: UnsafePointer<xmlChar>) -> String {
    String(decoding: UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))), as: UTF8.self)
  }
}
