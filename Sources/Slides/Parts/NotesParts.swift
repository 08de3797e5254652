import OfficePackage

/// Speaker notes and their master.
struct NotesParts {
  let words: DeckWords
  let language: String
  /// The names of the notes' master and of its theme.
  var master = Self.master
  var theme = ThemePart.notes

  static let master = "ppt/notesMasters/notesMaster1.xml"
  private static let image = Box(x: 685_800, y: 1_143_000, width: 5_486_400, height: 3_086_100)

  private var text: Placeholder {
    Placeholder(
      type: "body", index: 1, box: Box(x: 685_800, y: 4_400_550, width: 5_486_400, height: 3_600_450),
      size: 12, name: words.notes)
  }

  /// The master of the notes.
  var masterPart: OfficePart {
    var shapes = Shapes(language: language)
    shapes.slideImage(at: Self.image)
    shapes.define(
      text, body: Element("a:bodyPr"), style: [MasterParts.level(text.size, "tx1")],
      prompt: [TextParagraph(runs: [TextRun(text: text.name)]).element(language)])
    return OfficePart(
      master, contentType: MasterParts.type("notesMaster"),
      root: Markup.root(
        "p:notesMaster", [:],
        [Element("p:cSld", [:], [Markup.ground, Markup.tree(shapes.elements)]), Markup.colorMap]),
      relationships: [Relationship(id: "rId1", type: Relationship.type("theme"), target: theme)])
  }

  /// The notes of a slide by its part's name.
  func part(_ name: String, of slide: String, _ paragraphs: [String]) -> OfficePart {
    var shapes = Shapes(language: language)
    shapes.slideImage(at: nil)
    shapes.fill(text, paragraphs.map { TextParagraph(runs: [TextRun(text: $0)]) })
    return OfficePart(
      name, contentType: MasterParts.type("notesSlide"),
      root: Markup.root(
        "p:notes", [:], [Element("p:cSld", [:], [Markup.tree(shapes.elements)]), Markup.masterColors]),
      relationships: [
        Relationship(id: "rId1", type: Relationship.type("notesMaster"), target: master),
        Relationship(id: "rId2", type: Relationship.type("slide"), target: slide),
      ])
  }
}
