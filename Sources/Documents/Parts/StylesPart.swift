import OfficePackage

/// The styles: Word's own for title, headings, text, captions and lists, and those of pictures, notes and tables.
struct StylesPart {
  let words: DocumentWords
  let isChinese: Bool

  static let name = "word/styles.xml"

  /// What a paragraph's style is told by in a document.
  enum Paragraph: String {
    case title = "Title"
    case subtitle = "Subtitle"
    case text = "BodyText"
    case item = "ListBullet"
    case caption = "Caption"
    case picture = "Picture"
    case note = "Note"
    case tableText = "TableText"
    case tableHead = "TableHead"
  }

  /// What a table's style is told by.
  static func table(_ lines: DocumentTable.Lines) -> String { lines == .rows ? "DataTable" : "FormTable" }

  var part: OfficePart {
    OfficePart(
      Self.name, contentType: WordMarkup.type("styles"),
      root: WordMarkup.root(
        "w:styles", [defaults] + paragraphs.map(\.element) + TableStyles(words: words).elements))
  }

  /// Half points of the text: 三号 by GB/T 9704.
  private var size: Int { isChinese ? 32 : 24 }

  private var defaults: Element {
    Element(
      "w:docDefaults", [:],
      [
        Element(
          "w:rPrDefault", [:],
          [
            Element(
              "w:rPr", [:],
              [
                FontsPart.fonts(FontsPart.text), WordMarkup.value("w:sz", String(size)),
                WordMarkup.value("w:szCs", String(size)),
                Element("w:lang", ["w:val": "en-GB", "w:eastAsia": "zh-CN"]),
              ])
          ]), Element("w:pPrDefault"),
      ])
  }

  /// 22 lines a page, 29 points each; of Latin letters as their size asks for.
  private var line: [Element] {
    isChinese
      ? [Element("w:spacing", ["w:line": "580", "w:lineRule": "exact"])]
      : [Element("w:spacing", ["w:before": "60", "w:after": "60", "w:line": "300", "w:lineRule": "auto"])]
  }

  /// Two characters in, as Chinese paragraphs begin.
  private var indent: [Element] {
    isChinese ? [Element("w:ind", ["w:firstLineChars": "200", "w:firstLine": "640"])] : []
  }

  private func spacing(_ before: Int, _ after: Int, line: Int = 240) -> Element {
    Element(
      "w:spacing",
      [
        "w:before": String(before), "w:after": String(after), "w:line": String(line), "w:lineRule": "auto",
      ])
  }

  private func alignment(_ value: String) -> Element { WordMarkup.value("w:jc", value) }

  private var paragraphs: [ParagraphStyle] {
    let keep = Element("w:keepNext")
    let lines = Element("w:keepLines")
    let text = Paragraph.text.rawValue
    return [
      ParagraphStyle(id: "Normal", name: "Normal", isDefault: true),
      ParagraphStyle(
        .title, "Title", next: text, [keep, lines, spacing(0, 240, line: 276), alignment("center")],
        face: FontsPart.title, size: 44),
      ParagraphStyle(
        .subtitle, "Subtitle", next: text, [lines, spacing(0, 360), alignment("center")],
        face: FontsPart.second, size: 24),
      heading(1, face: FontsPart.first, size: 32),
      heading(2, face: FontsPart.second, size: isChinese ? 32 : 26),
      heading(3, face: FontsPart.text, size: isChinese ? 32 : 24),
      ParagraphStyle(.text, "Body Text", line + indent),
      ParagraphStyle(
        .item, "List Bullet",
        [Element("w:numPr", [:], [WordMarkup.value("w:numId", NumberingPart.list)])] + line + indent),
      ParagraphStyle(
        .picture, words.picture, next: Paragraph.caption.rawValue,
        [keep, spacing(120, 60), alignment("center")]),
      ParagraphStyle(
        .caption, "caption", next: text, [keep, lines, spacing(60, 60), alignment("center")],
        face: FontsPart.first, size: 24, isBold: !isChinese),
      ParagraphStyle(.note, words.note, next: text, [lines, spacing(40, 200)], size: 18),
      ParagraphStyle(.tableText, words.tableText, [spacing(20, 20)], size: 18),
      ParagraphStyle(
        .tableHead, words.tableHead, [spacing(20, 20)], face: FontsPart.first, size: 18,
        isBold: !isChinese),
      ParagraphStyle(id: "Footer", name: "footer", face: FontsPart.number, size: 28),
    ]
  }

  private func heading(_ level: Int, face: FontsPart.Face, size: Int) -> ParagraphStyle {
    let numbering = Element(
      "w:numPr", [:],
      (level > 1 ? [WordMarkup.value("w:ilvl", String(level - 1))] : [])
        + [WordMarkup.value("w:numId", NumberingPart.headings)])
    let room = isChinese ? line : [spacing(level == 1 ? 280 : 200, 80)]
    return ParagraphStyle(
      id: "Heading\(level)", name: "heading \(level)", next: Paragraph.text.rawValue,
      [Element("w:keepNext"), Element("w:keepLines"), numbering] + room + indent
        + [WordMarkup.value("w:outlineLvl", String(level - 1))], face: face, size: size,
      isBold: !isChinese || level == 3)
  }
}
