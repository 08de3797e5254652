import OfficePackage

/// The file of a deck: PresentationML by ECMA-376.
public struct DeckFile {
  private let deck: Deck

  /// The file of a deck.
  public init(_ deck: Deck) { self.deck = deck }

  /// The bytes of the PPTX; the same for the same deck.
  ///
  /// Throws only where the archive cannot be made.
  public func bytes() throws(PackageError) -> [UInt8] {
    if let template = deck.template { return try TemplateDeck(deck: deck, template: template).bytes() }
    let layouts = OwnLayouts(words: deck.words).layouts
    let theme = ThemePart(theme: deck.theme)
    var slides: [OfficePart] = []
    for (index, slide) in deck.slides.enumerated() {
      slides += try SlideParts(
        slide: slide, number: index + 1, layout: layouts.layout(of: slide), words: deck.words,
        language: deck.language, theme: deck.theme
      ).parts()
    }
    let parts =
      [presentation, theme.part(ThemePart.slides), theme.part(ThemePart.notes)]
      + MasterParts(words: deck.words, language: deck.language).parts
      + [NotesParts(words: deck.words, language: deck.language).masterPart] + PropertyParts(deck: deck).parts
      + slides
    return try OfficePackage(parts: parts, relationships: PropertyParts.relationships).bytes()
  }

  private var presentation: OfficePart {
    var relationships = [
      Relationship(id: "rId1", type: Relationship.type("slideMaster"), target: MasterParts.master),
      Relationship(id: "rId2", type: Relationship.type("notesMaster"), target: NotesParts.master),
      Relationship(id: "rId3", type: Relationship.type("theme"), target: ThemePart.slides),
      Relationship(id: "rId4", type: Relationship.type("presProps"), target: PropertyParts.presentation),
      Relationship(id: "rId5", type: Relationship.type("viewProps"), target: PropertyParts.view),
      Relationship(id: "rId6", type: Relationship.type("tableStyles"), target: PropertyParts.tables),
    ]
    let first = relationships.count + 1
    for number in deck.slides.indices.map({ $0 + 1 }) {
      relationships.append(
        Relationship(
          id: "rId\(first + number - 1)", type: Relationship.type("slide"), target: SlideParts.name(number)))
    }
    let (width, height) = OwnLayouts.slide
    let root = Markup.root(
      "p:presentation", ["saveSubsetFonts": "1"],
      [
        Element(
          "p:sldMasterIdLst", [:], [Element("p:sldMasterId", ["id": "2147483648", "r:id": "rId1"])]),
        Element("p:notesMasterIdLst", [:], [Element("p:notesMasterId", ["r:id": "rId2"])]),
        Element(
          "p:sldIdLst", [:],
          deck.slides.indices.map {
            Element("p:sldId", ["id": String(256 + $0), "r:id": "rId\(first + $0)"])
          }),
        Element("p:sldSz", ["cx": String(width), "cy": String(height)]),
        Element("p:notesSz", ["cx": "6858000", "cy": "9144000"]),
      ])
    return OfficePart(
      PropertyParts.document, contentType: MasterParts.type("presentation.main"), root: root,
      relationships: relationships)
  }
}
