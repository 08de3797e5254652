import CLibXML2

/// An element of XML that was read, with its names as they were written.
public struct MarkupNode: Sendable, Equatable {
  /// An attribute, a declaration of a namespace among them.
  public struct Attribute: Sendable, Equatable {
    /// The name with its prefix.
    public let name: String
    /// The namespace; empty for none.
    public let space: String
    /// The name without its prefix.
    public let local: String
    /// The value.
    public let value: String
  }

  /// The name with its prefix.
  public let name: String
  /// The namespace; empty for none.
  public let space: String
  /// The name without its prefix.
  public let local: String
  /// The attributes in their order.
  public let attributes: [Attribute]
  /// What lies in it; text between elements is left out.
  public var children: [MarkupNode] = []

  /// The most elements that are kept of a part.
  private static let most = 200_000

  /// The root of a part; nil where it is not well formed, has a document type, or has more than is read.
  public static func root(_ bytes: [UInt8]) -> MarkupNode? { read(bytes, keeps: true) }

  /// Whether a part is well formed, and has no document type and no more of anything than is read.
  public static func isSound(_ bytes: [UInt8]) -> Bool { read(bytes, keeps: false) != nil }

  /// The first child of a name.
  public func child(_ local: String) -> MarkupNode? { children.first { $0.local == local } }

  /// What is reached from child to child by these names; nil where one is missing.
  public func find(_ path: String...) -> MarkupNode? {
    path.reduce(self) { node, name in node?.child(name) }
  }

  /// The value of an attribute without a namespace; nil for none.
  public func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The value of an attribute of the relationships' namespace; nil for none.
  public func relationship(_ local: String) -> String? {
    attributes.first { $0.local == local && $0.space.hasSuffix("/relationships") }?.value
  }

  /// The same as an element that can be written.
  public var element: Element {
    var element = Element(name, [:], children.map(\.element))
    element.attributes = attributes.map { Element.Attribute(name: $0.name, value: $0.value) }
    return element
  }

  // MARK: Reading

  private static func read(_ bytes: [UInt8], keeps: Bool) -> MarkupNode? {
    bytes.withUnsafeBufferPointer { buffer in
      guard MarkupScan.fault(buffer) == nil, let reader = NodeReader(buffer) else { return nil }
      var open: [MarkupNode] = []
      var root: MarkupNode?
      var count = 0
      while true {
        let state = reader.advance()
        guard state == 1 else { return state == 0 ? root : nil }
        if reader.isStart {
          count += 1
          guard !keeps || count <= most else { return nil }
          let isEmpty = reader.isEmpty
          let node = reader.node
          if isEmpty { close(node, in: &open, &root, keeps) } else { open.append(node) }
        } else if reader.isEnd {
          guard let node = open.popLast() else { return nil }
          close(node, in: &open, &root, keeps)
        }
      }
    }
  }

  private static func close(
    _ node: MarkupNode, in open: inout [MarkupNode], _ root: inout MarkupNode?, _ keeps: Bool
  ) {
    if open.isEmpty {
      root = node
    } else if keeps {
      open[open.count - 1].children.append(node)
    }
  }
}

/// Walks through XML element by element.
private struct NodeReader: ~Copyable {
  private let tokens: MarkupTokens
  private var reader: xmlTextReaderPtr { tokens.reader }

  /// A reader of bytes that outlive it; nil where libxml2 has no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let tokens = MarkupTokens(bytes) else { return nil }
    self.tokens = tokens
  }

  /// Goes to the next token, as ``MarkupTokens/advance()`` does.
  func advance() -> Int32 { tokens.advance() }

  var isStart: Bool { xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue) }
  var isEnd: Bool { xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_END_ELEMENT.rawValue) }
  var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  /// The element without its children.
  var node: MarkupNode {
    let (name, space, local) = names
    var attributes: [MarkupNode.Attribute] = []
    var state = xmlTextReaderMoveToFirstAttribute(reader)
    while state == 1 {
      let (name, space, local) = names
      attributes.append(
        MarkupNode.Attribute(
          name: name, space: space, local: local, value: Self.string(xmlTextReaderConstValue(reader))))
      state = xmlTextReaderMoveToNextAttribute(reader)
    }
    xmlTextReaderMoveToElement(reader)
    return MarkupNode(name: name, space: space, local: local, attributes: attributes)
  }

  private var names: (String, String, String) {
    (
      Self.string(xmlTextReaderConstName(reader)), Self.string(xmlTextReaderConstNamespaceUri(reader)),
      Self.string(xmlTextReaderConstLocalName(reader))
    )
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    return String(decoding: UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))), as: UTF8.self)
  }
}
