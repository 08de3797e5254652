import OfficePackage

/// The parts that say something of the file: its title, and how programs treat it.
struct SettingsParts {
  let document: Document

  static let document = "word/document.xml"
  static let settings = "word/settings.xml"
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
            Element("dc:title", [:], text: document.title), Element("dc:creator", [:], text: "jianbao"),
            Element("dc:language", [:], text: document.language),
          ])),
      OfficePart(
        Self.app, contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        root: Element(
          "Properties",
          ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
          [Element("Application", [:], text: "jianbao")])),
      OfficePart(
        Self.settings, contentType: WordMarkup.type("settings"),
        root: WordMarkup.root(
          "w:settings",
          [
            WordMarkup.value("w:defaultTabStop", "420"), Element("w:evenAndOddHeaders"),
            WordMarkup.value("w:characterSpacingControl", "compressPunctuation"),
            Element(
              "w:compat", [:],
              [
                Element(
                  "w:compatSetting",
                  [
                    "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                    "w:val": "15",
                  ])
              ]), Element("w:themeFontLang", ["w:val": "en-GB", "w:eastAsia": "zh-CN"]),
          ])),
    ]
  }
}
