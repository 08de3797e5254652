/// A part of a package: its name, its kind, its bytes and what it points at.
public struct OfficePart: Sendable, Equatable {
  /// From the root of the package, for example `ppt/slides/slide1.xml`.
  public let name: String
  /// The media type of its content.
  public let contentType: String
  /// All of it.
  public let bytes: [UInt8]
  /// The parts that it points at.
  public var relationships: [Relationship]

  /// A part.
  public init(
    _ name: String, contentType: String, bytes: [UInt8], relationships: [Relationship] = []
  ) {
    self.name = name
    self.contentType = contentType
    self.bytes = bytes
    self.relationships = relationships
  }

  /// A part of XML.
  public init(
    _ name: String, contentType: String, root: Element, relationships: [Relationship] = []
  ) {
    self.init(name, contentType: contentType, bytes: root.document, relationships: relationships)
  }

  /// The ending of its name in lower case, without the dot; empty for none.
  var ending: String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[dot...].dropFirst().lowercased()
  }

  /// The name of the part that holds its relationships.
  var relationshipsName: String {
    let parts = name.split(separator: "/").map { String($0) }
    return (parts.dropLast() + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")
  }
}
