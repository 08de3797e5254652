import TestSupport
import Testing

@testable import Documents

@Suite struct DocumentFileTests {
  static let words = DocumentWords(
    picture: "图片", note: "说明", tableText: "表格文字", tableHead: "表头", dataTable: "数据表", formTable: "报表")

  static let picture = DocumentPicture(
    name: "结果", png: [1], svg: [2], width: 1724, height: 1417, dpi: 300, alternative: "公开 3 件\n其他 \"2\" 件")

  static let table = DocumentTable(
    widths: [2, 1, 1], headRows: 1,
    rows: [
      [.head("项目"), .head("甲"), .head("乙")],
      [DocumentCell([DocumentRun("新收")], rows: 2), DocumentCell("18"), DocumentCell("")],
      [DocumentCell("/"), DocumentCell([DocumentRun("0"), DocumentRun("A1", .raised)], isMarked: true)],
    ], description: "表 <三>")

  static let blocks: [DocumentBlock] = [
    .title("题"), .subtitle("机关"), .heading("摘要", level: 1), .text("新收 18 件。"), .picture(picture),
    .caption(DocumentCaption(label: "图 ", number: 1, text: "　结果")), .remark("来源"), .table(table),
    .item([DocumentRun("严重", .bold), DocumentRun("不符")]),
  ]

  static func file(_ blocks: [DocumentBlock] = blocks, language: String = "zh-CN") -> DocumentFile {
    DocumentFile(Document(title: "题", language: language, words: words, blocks: blocks))
  }

  private func entries(_ blocks: [DocumentBlock] = blocks, language: String = "zh-CN") throws -> Unzipped {
    try #require(Unzipped(try Self.file(blocks, language: language).bytes()))
  }

  private func body(_ blocks: [DocumentBlock] = blocks) throws -> String {
    try #require(try entries(blocks)["word/document.xml"]).text
  }

  @Test func sameDocumentSameBytes() throws {
    #expect(try Self.file().bytes() == Self.file().bytes())
  }

  @Test func theFileHasItsPartsAndNoOthers() throws {
    #expect(
      try entries().entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
        "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml", "word/footer1.xml",
        "word/footer2.xml", "word/media/image1.png", "word/media/image1.svg", "word/numbering.xml",
        "word/settings.xml", "word/styles.xml", "word/theme/theme1.xml",
      ])
  }

  @Test func hostileTextStaysText() throws {
    let hostile = "<w:p>&\"'\u{202E}\u{0}\u{FFFE}]]>\u{0D4E}<script>"
    let cell = [DocumentRun(hostile), DocumentRun(hostile, .raised)]
    var picture = Self.picture
    (picture.name, picture.alternative) = (hostile, hostile)
    let blocks: [DocumentBlock] = [
      .title(hostile), .subtitle(hostile), .heading(hostile, level: 2), .text(hostile),
      .item([DocumentRun(hostile)]), .tableTitle(hostile), .remark(hostile), .picture(picture),
      .caption(DocumentCaption(label: hostile + " \\* \" ", number: 2, text: hostile)),
      .table(DocumentTable(widths: [1], headRows: 0, rows: [[DocumentCell(cell)]], description: hostile)),
    ]
    for entry in try entries(blocks).entries where entry.name.hasSuffix(".xml") {
      let text = entry.text
      #expect(!text.unicodeScalars.contains { [0, 0x202E, 0xFFFE].contains($0.value) }, "\(entry.name)")
      #expect(!text.utf8.elementsEqual("<script>".utf8) && !text.contains("<script"), "\(entry.name)")
      #expect(!text.contains("]]>"), "\(entry.name)")
    }
    let body = try body(blocks)
    #expect(body.contains("<w:t xml:space=\"preserve\">&lt;w:p&gt;&amp;&quot;'"))
    // The instruction of a field is the program's own: only letters of a label come into it.
    #expect(body.contains(" SEQ wpൎscript \\* ARABIC "))
  }

  @Test func aPictureHasItsSVGBehindAnAlternativeTextAndItsSizeOnPaper() throws {
    let body = try body()
    #expect(body.contains("<wp:extent cx=\"5254752\" cy=\"4319016\"/>"))
    #expect(body.contains("<wp:docPr id=\"1\" name=\"结果\" descr=\"公开 3 件 其他 &quot;2&quot; 件\"/>"))
    #expect(body.contains("<a:blip r:embed=\"rId102\">") && body.contains("r:embed=\"rId103\"/>"))
    let links = try #require(try entries()["word/_rels/document.xml.rels"]).text
    #expect(links.contains("Id=\"rId102\"") && links.contains("Target=\"media/image1.png\""))
    #expect(links.contains("Id=\"rId103\"") && links.contains("Target=\"media/image1.svg\""))
  }

  @Test func aPictureIsNeverWiderThanTheText() throws {
    var wide = Self.picture
    wide.dpi = 72
    #expect(try body([.picture(wide)]).contains("<wp:extent cx=\"5616575\""))
  }

  @Test func picturesHaveIdsOfTheirOwn() throws {
    let body = try body([.picture(Self.picture), .picture(Self.picture)])
    #expect(body.matches(of: /<wp:docPr id="(\d+)"/).map { String($0.output.1) } == ["1", "2"])
    #expect(
      body.matches(of: /<a:blip r:embed="(rId\d+)"/).map { String($0.output.1) } == ["rId102", "rId104"])
  }

  @Test func aCaptionIsCountedByWord() throws {
    let body = try body()
    #expect(body.contains("<w:instrText xml:space=\"preserve\"> SEQ 图 \\* ARABIC </w:instrText>"))
  }

  @Test func headingsAreNumberedByTheirStyle() throws {
    let numbering = try #require(try entries()["word/numbering.xml"]).text
    #expect(
      numbering.contains("<w:numFmt w:val=\"chineseCountingThousand\"/><w:pStyle w:val=\"Heading1\"/>"))
    #expect(numbering.contains("<w:lvlText w:val=\"（%2）\"/>"))
    let english = try #require(try entries(language: "en-GB")["word/numbering.xml"]).text
    #expect(english.contains("<w:lvlText w:val=\"%1.%2\"/>") && !english.contains("chinese"))
  }

  @Test func theFontsAreThoseOfTheStandardWithOthersInTheirPlace() throws {
    let styles = try #require(try entries()["word/styles.xml"]).text
    func style(_ id: String) -> Substring {
      let start = styles.range(of: "w:styleId=\"\(id)\"")?.upperBound ?? styles.endIndex
      return styles[start...].prefix { $0 != "§" }.prefix(900)
    }
    let faces = [("Title", "方正小标宋简体"), ("Heading1", "黑体"), ("Heading2", "楷体"), ("Heading3", "仿宋")]
    for (id, face) in faces {
      let first = style(id).firstMatch(of: /w:eastAsia="([^"]+)"/)?.output.1
      #expect(first.map { String($0) } == face, "\(id)")
    }
    let fonts = try #require(try entries()["word/fontTable.xml"]).text
    #expect(fonts.contains("<w:font w:name=\"方正小标宋简体\"><w:altName w:val=\"方正小标宋_GBK,华文中宋,宋体\"/>"))
  }

  @Test func thePageIsThatOfTheStandard() throws {
    let body = try body()
    #expect(body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(body.contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""))
    let odd = try #require(try entries()["word/footer1.xml"]).text
    #expect(odd.contains("<w:jc w:val=\"right\"/>") && odd.contains("> PAGE <"))
    #expect(try #require(try entries()["word/footer2.xml"]).text.contains("<w:jc w:val=\"left\"/>"))
    #expect(try #require(try entries()["word/settings.xml"]).text.contains("<w:evenAndOddHeaders/>"))
  }
}
