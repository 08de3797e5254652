import OfficePackage

/// The parts that say something of the file: its title, and the properties that programs miss when they are not there.
struct PropertyParts {
  let deck: Deck

  static let document = "ppt/presentation.xml"
  static let presentation = "ppt/presProps.xml"
  static let view = "ppt/viewProps.xml"
  static let tables = "ppt/tableStyles.xml"
  private static let core = "docProps/core.xml"
  private static let app = "docProps/app.xml"

  /// What the package itself points at.
  static let relationships = [
    Relationship(id: "rId1", type: Relationship.type("officeDocument"), target: document),
    Relationship(id: "rId2", type: Relationship.coreProperties, target: core),
    Relationship(id: "rId3", type: Relationship.type("extended-properties"), target: app),
  ]

  var parts: [OfficePart] {
    [
      OfficePart(
        Self.core, contentType: "application/vnd.openxmlformats-package.core-properties+xml",
        root: Element(
          "cp:coreProperties",
          [
            "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
          ],
          [
            Element("dc:title", [:], text: deck.title), Element("dc:creator", [:], text: "jianbao"),
            Element("dc:language", [:], text: deck.language),
          ])),
      OfficePart(
        Self.app, contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        root: Element(
          "Properties",
          ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
          [Element("Application", [:], text: "jianbao")])),
      OfficePart(
        Self.presentation, contentType: MasterParts.type("presProps"),
        root: Markup.root("p:presentationPr", [:], [])),
      OfficePart(
        Self.view, contentType: MasterParts.type("viewProps"), root: Markup.root("p:viewPr", [:], [])),
      OfficePart(
        Self.tables, contentType: MasterParts.type("tableStyles"),
        root: Element(
          "a:tblStyleLst",
          [
            "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
            "def": "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
          ])),
    ]
  }
}
