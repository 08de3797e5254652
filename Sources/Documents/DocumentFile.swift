import OfficePackage

/// The file of a document: WordprocessingML by ECMA-376, laid out by GB/T 9704.
public struct DocumentFile {
  private let document: Document

  /// The file of a document.
  public init(_ document: Document) { self.document = document }

  /// The bytes of the DOCX; the same for the same document.
  ///
  /// Throws only where the archive cannot be made.
  public func bytes() throws(PackageError) -> [UInt8] {
    let styles = StylesPart(words: document.words, isChinese: document.isChinese)
    let settings = SettingsParts(document: document)
    var relationships = [
      Relationship(id: "rId1", type: Relationship.type("styles"), target: StylesPart.name),
      Relationship(id: "rId2", type: Relationship.type("settings"), target: SettingsParts.settings),
      Relationship(id: "rId3", type: Relationship.type("fontTable"), target: FontsPart.name),
      Relationship(id: "rId4", type: Relationship.type("numbering"), target: NumberingPart.name),
      Relationship(id: FooterParts.oddID, type: Relationship.type("footer"), target: FooterParts.odd),
      Relationship(id: FooterParts.evenID, type: Relationship.type("footer"), target: FooterParts.even),
      Relationship(id: "rId7", type: Relationship.type("theme"), target: ThemePart.name),
    ]
    var body = BodyMarkup(isChinese: document.isChinese)
    for block in document.blocks { body.add(block) }
    relationships += body.relationships
    let main = OfficePart(
      SettingsParts.document, contentType: WordMarkup.type("document.main"),
      root: WordMarkup.root(
        "w:document", [Element("w:body", [:], body.elements + [PageMeasure.section])]),
      relationships: relationships)
    let parts =
      [
        main, styles.part, FontsPart.part, ThemePart.part, NumberingPart(isChinese: document.isChinese).part,
      ] + FooterParts(isChinese: document.isChinese).parts + settings.parts + body.media
    return try OfficePackage(parts: parts, relationships: SettingsParts.relationships).bytes()
  }
}
