import OfficePackage

/// Which parts of a template a deck keeps.
struct TemplateParts {
  let whole: OfficePackage
  let main: OfficePart
  let appends: Bool

  /// What tells of slides that are dropped, and of the people who wrote them.
  private static let dropped = ["slide", "commentAuthors", "authors", "changesInfo", "revisionInfo"]

  /// The parts that the presentation leads to, without slides unless they stay.
  ///
  /// Throws where a master or a layout leads to a slide that is dropped.
  func package() throws(DeckTemplateFault) -> OfficePackage {
    var kept: [String: OfficePart] = [:]
    var waiting = [main.name]
    while let name = waiting.popLast() {
      guard kept[name] == nil, var part = whole.part(name) else { continue }
      // The file's properties are the deck's own.
      guard !name.lowercased().hasPrefix("docprops/") else { throw .refused(.unknown(name)) }
      if !appends { try drop(&part) }
      kept[name] = part
      waiting += part.relationships.map(\.target)
    }
    return OfficePackage(
      parts: kept.values.sorted { $0.name < $1.name },
      relationships: OfficeProperties.relationships(of: main.name))
  }

  private func drop(_ part: inout OfficePart) throws(DeckTemplateFault) {
    let name = part.name
    let kind = main.relationships.first { $0.target == name }?.type ?? ""
    switch part.name {
    case main.name:
      part.relationships.removeAll { link in
        Self.dropped.contains { link.type.hasSuffix("/" + $0) }
      }
    case _ where kind == Relationship.type("viewProps"):
      part = PropertyParts.plainView(part.name)
    case _ where kind == Relationship.type("presProps"):
      // It may name the slides that a show has.
      let show = MarkupNode.root(part.bytes)?.child("showPr")
      if show?.child("sldRg") != nil || show?.child("custShow") != nil {
        part = PropertyParts.plainPresentation(part.name)
      }
    default:
      guard !part.relationships.contains(where: { $0.type == Relationship.type("slide") }) else {
        throw .slideLink(part.name)
      }
    }
  }
}
