import SafeText

/// An element of a part's XML, whose text and attributes are escaped when it is written.
public struct Element: Sendable, Equatable {
  /// The qualified name, for example `a:t`; always the program's own word.
  public let name: String
  /// Names and values, in this order.
  public var attributes: [Attribute]
  /// What lies in it.
  public var children: [Element]
  /// Its text, behind its children; empty for none.
  public let text: String

  /// A name and a value.
  public struct Attribute: Sendable, Equatable {
    /// The qualified name.
    public let name: String
    /// The value before it is escaped.
    public let value: String
  }

  /// An element with children; an attribute whose value is nil is left out.
  public init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Element] = []
  ) {
    self.name = name
    self.attributes = attributes.compactMap { key, value in value.map { Attribute(name: key, value: $0) } }
    self.children = children
    text = ""
  }

  /// An element with text; an attribute whose value is nil is left out.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.name = name
    self.attributes = attributes.compactMap { key, value in value.map { Attribute(name: key, value: $0) } }
    children = []
    self.text = text
  }

  /// The bytes of a part whose root this is, with the XML declaration.
  public var document: [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text)
    return [UInt8](text.utf8)
  }

  /// Writes the element as XML; hidden controls never pass.
  func write(to markup: inout String) {
    markup += "<\(name)"
    for attribute in attributes {
      markup += " \(attribute.name)=\"\(MarkupText.xml.escaped(attribute.value))\""
    }
    guard !children.isEmpty || !text.isEmpty else {
      markup += "/>"
      return
    }
    markup += ">"
    for child in children { child.write(to: &markup) }
    markup += MarkupText.xml.escaped(text)
    markup += "</\(name)>"
  }
}
