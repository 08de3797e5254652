import OfficePackage

/// The parts that say something of the file: its title, and the properties that programs miss when they are not there.
struct PropertyParts {
  let deck: Deck

  static let document = "ppt/presentation.xml"
  static let presentation = "ppt/presProps.xml"
  static let view = "ppt/viewProps.xml"
  static let tables = "ppt/tableStyles.xml"

  /// What the package itself points at.
  static let relationships = OfficeProperties.relationships(of: document)

  var parts: [OfficePart] {
    OfficeProperties(title: deck.title, language: deck.language).parts + [
      Self.plainPresentation(Self.presentation), Self.plainView(Self.view),
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

  /// How a presentation is shown and printed: as programs do.
  static func plainPresentation(_ name: String) -> OfficePart {
    OfficePart(
      name, contentType: MasterParts.type("presProps"), root: Markup.root("p:presentationPr", [:], []))
  }

  /// How a program shows it for editing: as it does.
  static func plainView(_ name: String) -> OfficePart {
    OfficePart(name, contentType: MasterParts.type("viewProps"), root: Markup.root("p:viewPr", [:], []))
  }
}
