import OfficePackage

/// How headings are numbered by GB/T 9704, 一、 before （一）, and the marks of lists.
struct NumberingPart {
  let isChinese: Bool

  static let name = "word/numbering.xml"
  /// The numbering of headings and that of lists.
  static let headings = "1"
  static let list = "2"

  var part: OfficePart {
    OfficePart(
      Self.name, contentType: WordMarkup.type("numbering"),
      root: WordMarkup.root(
        "w:numbering",
        [
          Element(
            "w:abstractNum", ["w:abstractNumId": "0"],
            [WordMarkup.value("w:multiLevelType", "multilevel")]
              + levels.enumerated().map { level($0, format: $1.0, text: $1.1, style: "Heading\($0 + 1)") }),
          Element(
            "w:abstractNum", ["w:abstractNumId": "1"],
            [
              WordMarkup.value("w:multiLevelType", "singleLevel"),
              level(0, format: "bullet", text: "•", style: "ListBullet"),
            ]), instance(Self.headings, of: "0"), instance(Self.list, of: "1"),
        ]))
  }

  private var levels: [(String, String)] {
    isChinese
      ? [("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3．")]
      : [("decimal", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")]
  }

  private func level(_ index: Int, format: String, text: String, style: String) -> Element {
    let isBullet = format == "bullet"
    return Element(
      "w:lvl", ["w:ilvl": String(index)],
      [
        WordMarkup.value("w:start", "1"), WordMarkup.value("w:numFmt", format),
        WordMarkup.value("w:pStyle", style),
        WordMarkup.value("w:suff", isChinese && !isBullet ? "nothing" : "space"),
        WordMarkup.value("w:lvlText", text), WordMarkup.value("w:lvlJc", "left"),
      ])
  }

  private func instance(_ id: String, of pattern: String) -> Element {
    Element("w:num", ["w:numId": id], [WordMarkup.value("w:abstractNumId", pattern)])
  }
}
