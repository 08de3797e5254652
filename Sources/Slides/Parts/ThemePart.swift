import Charts
import OfficePackage

/// The theme: the colours and fonts that everything in a deck refers to.
struct ThemePart {
  let theme: DeckTheme

  /// The name of the slides' theme and of the notes' one, which must be parts of their own.
  static let slides = "ppt/theme/theme1.xml"
  static let notes = "ppt/theme/theme2.xml"

  func part(_ name: String) -> OfficePart {
    OfficePart(
      name, contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
      root: Element(
        "a:theme",
        ["xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "name": "jianbao"],
        [Element("a:themeElements", [:], [colors, fonts, OfficeProperties.themeFormats])]))
  }

  private var colors: Element {
    let named = [
      ("dk1", theme.ink), ("lt1", theme.ground), ("dk2", theme.secondary), ("lt2", theme.tint),
    ]
    let accents = (1...6).map { ("accent\($0)", theme.accent($0)) }
    let links = [("hlink", theme.accent(1)), ("folHlink", theme.secondary)]
    return Element(
      "a:clrScheme", ["name": "jianbao"],
      (named + accents + links).map { name, color in
        Element("a:" + name, [:], [Element("a:srgbClr", ["val": Self.hex(color)])])
      })
  }

  private var fonts: Element {
    let family = theme.family
    // Where the family is missing, a program looks for a Chinese one without serifs.
    let fonts = [
      Element("a:latin", ["typeface": family]),
      Element("a:ea", ["typeface": family, "panose": "020B0500000000000000", "charset": "-122"]),
      Element("a:cs", ["typeface": ""]), Element("a:font", ["script": "Hans", "typeface": "微软雅黑"]),
    ]
    return Element(
      "a:fontScheme", ["name": "jianbao"],
      [Element("a:majorFont", [:], fonts), Element("a:minorFont", [:], fonts)])
  }

  /// The six digits of a colour in upper case.
  static func hex(_ color: Color) -> String { color.description.dropFirst().uppercased() }
}
