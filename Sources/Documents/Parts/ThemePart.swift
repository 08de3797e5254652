import OfficePackage

/// The theme: what programs offer for text that a clerk adds; styles name their fonts themselves.
enum ThemePart {
  static let name = "word/theme/theme1.xml"

  static let part = OfficePart(
    name, contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
    root: Element(
      "a:theme",
      ["xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "name": "jianbao"],
      [Element("a:themeElements", [:], [colors, fonts, OfficeProperties.themeFormats])]))

  /// Black on white, and six colours that stay apart in print.
  private static let colors = Element(
    "a:clrScheme", ["name": "jianbao"],
    [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "404040"), ("lt2", "F2F2F2"), ("accent1", "0B3D91"),
      ("accent2", "5B94D1"), ("accent3", "962626"), ("accent4", "C0851A"), ("accent5", "3B1029"),
      ("accent6", "635F66"), ("hlink", "0B3D91"), ("folHlink", "635F66"),
    ].map { name, color in Element("a:" + name, [:], [Element("a:srgbClr", ["val": color])]) })

  private static let fonts = Element(
    "a:fontScheme", ["name": "jianbao"],
    [("a:majorFont", FontsPart.first), ("a:minorFont", FontsPart.text)].map { name, face in
      Element(
        name, [:],
        [
          Element("a:latin", ["typeface": FontsPart.latin.name]), Element("a:ea", ["typeface": face.name]),
          Element("a:cs", ["typeface": ""]),
        ])
    })

}
