import OfficePackage

/// The page numbers: at the right of odd pages and at the left of even ones, one character in, between dashes.
struct FooterParts {
  let isChinese: Bool

  static let odd = "word/footer1.xml"
  static let even = "word/footer2.xml"
  static let oddID = "rId5"
  static let evenID = "rId6"

  var parts: [OfficePart] {
    [
      part(Self.odd, "right", Element("w:ind", ["w:rightChars": "100", "w:right": "280"])),
      part(Self.even, "left", Element("w:ind", ["w:leftChars": "100", "w:left": "280"])),
    ]
  }

  private func part(_ name: String, _ edge: String, _ indent: Element) -> OfficePart {
    let dash = { (text: String) in WordMarkup.runs(DocumentRun(text), isChinese: isChinese) }
    let paragraph = Element(
      "w:p", [:],
      [
        Element(
          "w:pPr", [:], [WordMarkup.value("w:pStyle", "Footer"), indent, WordMarkup.value("w:jc", edge)])
      ] + dash("— ") + WordMarkup.field("PAGE", shown: "1", isChinese: isChinese) + dash(" —"))
    return OfficePart(
      name, contentType: WordMarkup.type("footer"), root: WordMarkup.root("w:ftr", [paragraph]))
  }
}
