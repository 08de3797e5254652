/// What a file says of itself: its title, its language, and the program that made it.
public struct OfficeProperties: Sendable, Equatable {
  private static let core = "docProps/core.xml"
  private static let app = "docProps/app.xml"

  private let title: String
  private let language: String

  /// The properties of a file; `language` is a tag such as `zh-CN`.
  public init(title: String, language: String) {
    self.title = title
    self.language = language
  }

  /// What a package points at whose main part has a name: that part, and the properties.
  public static func relationships(of document: String) -> [Relationship] {
    [
      Relationship(id: "rId1", type: Relationship.type("officeDocument"), target: document),
      Relationship(id: "rId2", type: Relationship.coreProperties, target: core),
      Relationship(id: "rId3", type: Relationship.type("extended-properties"), target: app),
    ]
  }

  /// The parts that hold the properties.
  public var parts: [OfficePart] {
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
            Element("dc:title", [:], text: title), Element("dc:creator", [:], text: "jianbao"),
            Element("dc:language", [:], text: language),
          ])),
      OfficePart(
        Self.app, contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        root: Element(
          "Properties",
          ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
          [Element("Application", [:], text: "jianbao")])),
    ]
  }

  /// The formats of a theme: plain fills and lines, no effects.
  public static let themeFormats: Element = {
    let fill = Element("a:solidFill", [:], [Element("a:schemeClr", ["val": "phClr"])])
    let line = Element("a:ln", ["w": "9525"], [fill])
    let effect = Element("a:effectStyle", [:], [Element("a:effectLst")])
    return Element(
      "a:fmtScheme", ["name": "jianbao"],
      [
        Element("a:fillStyleLst", [:], [fill, fill, fill]), Element("a:lnStyleLst", [:], [line, line, line]),
        Element("a:effectStyleLst", [:], [effect, effect, effect]),
        Element("a:bgFillStyleLst", [:], [fill, fill, fill]),
      ])
  }()
}
