import OfficePackage

/// The parts of one slide: itself, its pictures, its notes.
struct SlideParts {
  let slide: Slide
  /// Its place in the deck, from 1.
  let number: Int
  /// What is added to that in the names of its parts.
  var offset = 0
  let layout: SlideLayout
  let words: DeckWords
  let language: String
  let theme: DeckTheme
  /// How a user's template looks; nil for the house's own.
  var look: TemplateLook?

  private var file: Int { number + offset }
  private static let inset = 150_000

  /// The name of the slide's part.
  static func name(_ number: Int) -> String { "ppt/slides/slide\(number).xml" }

  /// The slide and what belongs to it; throws where the workbook of a chart cannot be made.
  func parts() throws(PackageError) -> [OfficePart] {
    var relationships = [
      Relationship(id: "rId1", type: Relationship.type("slideLayout"), target: layout.part)
    ]
    var parts: [OfficePart] = []
    func add(_ part: OfficePart, _ type: String) -> String {
      let id = "rId\(relationships.count + 1)"
      relationships.append(Relationship(id: id, type: Relationship.type(type), target: part.name))
      parts.append(part)
      return id
    }
    var shapes = Shapes(language: language)
    shapes.fill(
      layout.title, [paragraph(slide.title, fit: layout.title, among: titleSizes)])
    var room = layout.content?.box ?? layout.room
    lead(&shapes, &room)
    let footHeight = layout.source == nil && !slide.source.isEmpty ? 400_000 : 0
    room.height -= footHeight
    switch slide.body {
    case .cover: break
    case .picture(let picture):
      let png = add(
        OfficePart("ppt/media/slide\(file).png", contentType: "image/png", bytes: picture.png), "image")
      let svg = add(
        OfficePart("ppt/media/slide\(file).svg", contentType: "image/svg+xml", bytes: picture.svg), "image")
      let box = room.fitting(width: picture.width, height: picture.height)
      shapes.picture(
        picture, png: png, svg: svg, in: layout.content.flatMap { $0.takes("pic") ? $0 : nil }, at: box)
    case .chart(let chart):
      let workbook = OfficePart(
        "ppt/embeddings/slide\(file).xlsx",
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: try ChartWorkbook(chart: chart, theme: theme).bytes())
      parts.append(workbook)
      let part = ChartPart(chart: chart, theme: theme, language: language, look: look)
        .part("ppt/charts/chart\(file).xml", workbook: workbook.name)
      shapes.chart(
        chart, part: add(part, "chart"), in: layout.content.flatMap { $0.takes("chart") ? $0 : nil }, at: room
      )
    case .cards(let cards, let paragraphs): show(cards, paragraphs, in: room, &shapes)
    case .text(let paragraphs):
      if let place = layout.content, place.takes("body") {
        let fit = TextFit(room, inset: place.inset)
        // A template's text stands behind marks of lists.
        let marks = look == nil ? 0.0 : 36
        shapes.fill(
          place, fitted(paragraphs, in: TextFit(width: fit.width - marks, height: fit.height - 12)),
          at: look == nil ? nil : room)
      } else {
        shapes.box(words.body, room, fill: nil, inset: 0, fitted(paragraphs, in: TextFit(room)))
      }
    }
    foot(
      &shapes, at: Box(x: room.x, y: room.y + room.height, width: room.width, height: footHeight))
    if let place = layout.number { shapes.number(place, shown: String(number)) }
    if !slide.notes.isEmpty {
      let notes = NotesParts(
        words: words, language: language, master: look?.notesMaster ?? NotesParts.master
      )
      .part("ppt/notesSlides/notesSlide\(file).xml", of: Self.name(file), slide.notes)
      _ = add(notes, "notesSlide")
    }
    let root = Markup.root(
      "p:sld", [:], [Element("p:cSld", [:], [Markup.tree(shapes.elements)]), Markup.masterColors])
    return [
      OfficePart(
        Self.name(file), contentType: MasterParts.type("slide"), root: look?.inked(root) ?? root,
        relationships: relationships)
    ] + parts
  }

  /// Smaller sizes of titles, in points; a template's titles may be larger than the house's.
  private var titleSizes: [Double] {
    (look == nil ? [] : [44, 40, 36, 32, 28]) + [26, 24, 22, 20, 18, 16]
  }

  /// Fills the line beneath the title, in a box of `room` where the layout has no place for it.
  private func lead(_ shapes: inout Shapes, _ room: inout Box) {
    guard !slide.subtitle.isEmpty else { return }
    let lines = slide.subtitle.split(separator: "\n").map { String($0) }
    if let place = layout.subtitle {
      shapes.fill(place, lines.map { paragraph($0, fit: place, among: [20, 18, 16, 14, 13, 12, 11]) })
      return
    }
    let height = lines.count > 1 ? 700_000 : 330_000
    shapes.box(
      words.subtitle, Box(x: room.x, y: room.y, width: room.width, height: height), fill: nil, inset: 0,
      lines.map { TextParagraph(runs: [TextRun(text: $0, size: 14, color: "tx2")]) })
    room.y += height
    room.height -= height
  }

  /// Fills the foot, or `box` where the layout has no place for it.
  private func foot(_ shapes: inout Shapes, at box: Box) {
    guard !slide.source.isEmpty else { return }
    if let place = layout.source {
      shapes.fill(place, [paragraph(slide.source, fit: place, among: [12, 10, 9, 8])])
    } else {
      let size = TextFit(box).size(of: [slide.source], among: [10, 9, 8])
      shapes.box(
        words.source, box, fill: nil, inset: 0, anchor: "b",
        [TextParagraph(runs: [TextRun(text: slide.source, size: size, color: "tx2")])])
    }
  }

  /// One paragraph, set smaller than its place says where it is too long for that.
  private func paragraph(_ text: String, fit place: Placeholder, among sizes: [Double]) -> TextParagraph {
    let size = TextFit(place.box, inset: place.inset).size(
      of: [text], among: [place.size] + sizes.filter { $0 < place.size })
    return TextParagraph(runs: [TextRun(text: text, size: size == place.size ? nil : size)])
  }

  private func show(
    _ cards: [SlideCard], _ paragraphs: [SlideParagraph], in room: Box, _ shapes: inout Shapes
  ) {
    let gap = 200_000
    var room = room
    room.y += gap
    room.height -= gap
    let high = Box(x: room.x, y: room.y, width: room.width, height: min(1_740_000, room.height / 2))
    for (card, box) in zip(cards, high.columns(cards.count, gap: gap)) {
      shapes.bar(Box(x: box.x, y: box.y, width: box.width, height: 38_100), fill: "accent1")
      var column = box
      column.y += 38_100
      column.height -= 38_100
      shapes.box(
        words.card, column, fill: look == nil ? "bg2" : nil, inset: Self.inset,
        self.paragraphs(card, in: column))
    }
    guard !paragraphs.isEmpty else { return }
    let below = Box(
      x: room.x, y: room.y + high.height + gap, width: room.width, height: room.height - high.height - gap)
    shapes.box(words.body, below, fill: nil, inset: 0, fitted(paragraphs, in: TextFit(below)))
  }

  private func paragraphs(_ card: SlideCard, in box: Box) -> [TextParagraph] {
    var room = TextFit(box, inset: Self.inset)
    room = TextFit(width: room.width, height: room.height - 70)
    let size = room.size(of: card.notes, among: [13, 12, 11, 10, 9])
    let number =
      look == nil
      ? 36
      : TextFit(width: room.width, height: 60).size(
        of: [card.number + card.unit], among: [36, 32, 28, 24, 20])
    return [
      TextParagraph(runs: [TextRun(text: card.label, size: 14, color: "tx2")]),
      TextParagraph(runs: [
        TextRun(text: card.number, size: number, isBold: true, color: "tx1"),
        TextRun(text: card.unit.isEmpty ? "" : " " + card.unit, size: 16, color: "tx2"),
      ]),
    ] + card.notes.map { TextParagraph(runs: [TextRun(text: $0, size: size, color: "tx2")]) }
  }

  private func fitted(_ paragraphs: [SlideParagraph], in room: TextFit) -> [TextParagraph] {
    let spacing = 8.0
    let size = room.size(
      of: paragraphs.map { $0.heading + "　" + $0.text }, among: [16, 15, 14, 13, 12, 11, 10, 9, 8],
      spacing: spacing)
    return paragraphs.map { paragraph in
      let heading = paragraph.heading + (paragraph.heading.isEmpty || paragraph.text.isEmpty ? "" : "　")
      return TextParagraph(
        runs: [
          TextRun(text: heading, size: size, isBold: true),
          TextRun(text: paragraph.text, size: size),
        ], before: spacing)
    }
  }
}
