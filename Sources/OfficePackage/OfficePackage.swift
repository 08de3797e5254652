/// A package by ECMA-376, part 2: parts, the relationships between them, and their content types.
public struct OfficePackage: Sendable, Equatable {
  /// The parts, in any order.
  public var parts: [OfficePart]
  /// What the package itself points at: the document, its properties.
  public var relationships: [Relationship]

  /// The media types of what is told by a name's ending; every other part is named on its own.
  private static let defaults = [
    ("emf", "image/x-emf"), ("gif", "image/gif"), ("jpeg", "image/jpeg"), ("jpg", "image/jpeg"),
    ("png", "image/png"), ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    ("svg", "image/svg+xml"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
  ]
  /// What is compressed already.
  private static let packed: Set<String> = ["png", "xlsx"]

  /// A package.
  public init(parts: [OfficePart], relationships: [Relationship]) {
    self.parts = parts
    self.relationships = relationships
  }

  /// The part of a name; nil where there is none.
  public func part(_ name: String) -> OfficePart? { parts.first { $0.name == name } }

  /// The ZIP archive: content types and root relationships first, then the parts by name, each behind its relationships.
  ///
  /// Same parts, same bytes, in whatever order they are given. Throws where two parts have one name or a relationship
  /// leads nowhere.
  public func bytes() throws(PackageError) -> [UInt8] {
    let sorted = parts.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    try check(sorted)
    var archive = try ZipWriter()
    try archive.add("[Content_Types].xml", contentTypes(sorted).document)
    try archive.add("_rels/.rels", Self.element(relationships, of: "").document)
    for part in sorted {
      if !part.relationships.isEmpty {
        try archive.add(part.relationshipsName, Self.element(part.relationships, of: part.name).document)
      }
      try archive.add(part.name, part.bytes, isPacked: Self.packed.contains(part.ending))
    }
    return try archive.finish()
  }

  private func check(_ sorted: [OfficePart]) throws(PackageError) {
    for (one, two) in zip(sorted, sorted.dropFirst()) where one.name == two.name {
      throw .duplicatePart(one.name)
    }
    let names = Set(sorted.map(\.name))
    for part in sorted {
      for relationship in part.relationships where !names.contains(relationship.target) {
        throw .missingTarget(part: part.name, target: relationship.target)
      }
    }
    for relationship in relationships where !names.contains(relationship.target) {
      throw .missingTarget(part: "/", target: relationship.target)
    }
  }

  private func contentTypes(_ sorted: [OfficePart]) -> Element {
    let endings = Set(sorted.map(\.ending)).union(["rels", "xml"])
    let defaults = Self.defaults.filter { endings.contains($0.0) }
    let named = sorted.filter { part in
      !defaults.contains { $0 == (part.ending, part.contentType) }
    }
    return Element(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      defaults.map { Element("Default", ["Extension": $0.0, "ContentType": $0.1]) }
        + named.map { Element("Override", ["PartName": "/" + $0.name, "ContentType": $0.contentType]) })
  }

  private static func element(_ relationships: [Relationship], of part: String) -> Element {
    Element(
      "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      relationships.map {
        Element("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.path(from: part)])
      })
  }
}
