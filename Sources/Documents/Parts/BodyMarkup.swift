import OfficePackage

/// Makes the paragraphs, pictures and tables of a document, each object with an id of its own.
struct BodyMarkup {
  let isChinese: Bool
  private var content: [Element] = []
  /// What the document's part points at, beside the parts that every document has.
  private(set) var relationships: [Relationship] = []
  /// The files of pictures.
  private(set) var media: [OfficePart] = []
  private var pictures = 0
  private var isAfterTable = false

  init(isChinese: Bool) { self.isChinese = isChinese }

  /// All of it; behind a table at its end stands the paragraph that Word asks for.
  var elements: [Element] { isAfterTable || content.isEmpty ? content + [Self.gap] : content }

  /// Beside a table another paragraph: two tables that touch are one.
  private static let gap = Element(
    "w:p", [:],
    [Element("w:pPr", [:], [WordMarkup.value("w:pStyle", StylesPart.Paragraph.note.rawValue)])])

  /// Adds a block behind the others.
  mutating func add(_ block: DocumentBlock) {
    if isAfterTable {
      if case .note = block {} else { content.append(Self.gap) }
    }
    isAfterTable = false
    switch block {
    case .title(let text): paragraph(.title, [DocumentRun(text)])
    case .subtitle(let text): paragraph(.subtitle, [DocumentRun(text)])
    case .heading(let text, let level):
      paragraph(style: "Heading\(min(max(level, 1), 3))", runs([DocumentRun(text)]))
    case .paragraph(let runs): paragraph(.text, runs)
    case .lead(let text):
      paragraph(style: StylesPart.Paragraph.text.rawValue, runs([DocumentRun(text)]), keepsNext: true)
    case .item(let runs): paragraph(.item, runs)
    case .note(let runs): paragraph(.note, runs)
    case .tableTitle(let text): paragraph(.caption, [DocumentRun(text)])
    case .caption(let caption): self.caption(caption)
    case .picture(let picture): self.picture(picture)
    case .table(let table):
      guard table.rows.contains(where: { !$0.isEmpty }) else { return }
      content.append(TableMarkup(table: table, isChinese: isChinese).element)
      isAfterTable = true
    }
  }

  private mutating func paragraph(_ style: StylesPart.Paragraph, _ runs: [DocumentRun]) {
    paragraph(style: style.rawValue, self.runs(runs))
  }

  private mutating func paragraph(style: String, _ runs: [Element], keepsNext: Bool = false) {
    let properties =
      [WordMarkup.value("w:pStyle", style)] + (keepsNext ? [Element("w:keepNext")] : [])
    content.append(Element("w:p", [:], [Element("w:pPr", [:], properties)] + runs))
  }

  private func runs(_ runs: [DocumentRun]) -> [Element] {
    runs.flatMap { WordMarkup.runs($0, isChinese: isChinese) }
  }

  /// The name of the sequence that Word counts is the label, without the spaces and signs that would end it.
  private mutating func caption(_ caption: DocumentCaption) {
    let name = String(
      String.UnicodeScalarView(caption.label.unicodeScalars.filter(\.properties.isAlphabetic)))
    let number =
      name.isEmpty
      ? runs([DocumentRun(String(caption.number))])
      : WordMarkup.field(
        "SEQ \(name) \\* ARABIC", shown: String(caption.number), isChinese: isChinese)
    paragraph(
      style: StylesPart.Paragraph.caption.rawValue,
      runs([DocumentRun(caption.label)]) + number + runs([DocumentRun(caption.text)]))
  }

  private mutating func picture(_ picture: DocumentPicture) {
    pictures += 1
    let name = "word/media/image\(pictures)"
    let files = [
      OfficePart(name + ".png", contentType: "image/png", bytes: picture.png),
      OfficePart(name + ".svg", contentType: "image/svg+xml", bytes: picture.svg),
    ]
    let ids = files.enumerated().map { "rId\(100 + 2 * pictures + $0.offset)" }
    for (file, id) in zip(files, ids) {
      media.append(file)
      relationships.append(Relationship(id: id, type: Relationship.type("image"), target: file.name))
    }
    let drawing = PictureMarkup(picture: picture, number: pictures, png: ids[0], svg: ids[1]).element
    paragraph(style: StylesPart.Paragraph.picture.rawValue, [Element("w:r", [:], [drawing])])
  }
}
