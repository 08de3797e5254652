import OfficePackage

/// The house's own master and its three layouts.
struct MasterParts {
  let words: DeckWords
  let language: String

  static let master = "ppt/slideMasters/slideMaster1.xml"
  private var own: OwnLayouts { OwnLayouts(words: words) }

  /// Master and layouts.
  var parts: [OfficePart] {
    let layouts = own.layouts
    let all = [
      (layouts.cover, words.cover, "title"), (layouts.content, words.content, "obj"),
      (layouts.titleOnly, words.titleOnly, "titleOnly"),
    ]
    var relationships = all.enumerated().map { index, layout in
      Relationship(
        id: "rId\(index + 1)", type: Relationship.type("slideLayout"), target: layout.0.part)
    }
    relationships.append(
      Relationship(id: "rId4", type: Relationship.type("theme"), target: ThemePart.slides))
    let master = OfficePart(
      Self.master, contentType: Self.type("slideMaster"), root: masterRoot, relationships: relationships)
    return [master]
      + all.map { layout, name, kind in
        OfficePart(
          layout.part, contentType: Self.type("slideLayout"), root: root(layout, name: name, kind: kind),
          relationships: [
            Relationship(id: "rId1", type: Relationship.type("slideMaster"), target: Self.master)
          ])
      }
  }

  /// The media type of a part of a presentation.
  static func type(_ word: String) -> String {
    "application/vnd.openxmlformats-officedocument.presentationml.\(word)+xml"
  }

  private var masterRoot: Element {
    var shapes = Shapes(language: language)
    shapes.bar(OwnLayouts.rule, fill: "bg2")
    shapes.define(own.title, body: Self.body(anchor: "b"), prompt: [prompt(own.title)])
    shapes.define(own.body, body: Self.body(anchor: "t"), prompt: [prompt(own.body)])
    shapes.define(
      own.number, body: Self.body(anchor: "t"), style: [Self.level(own.number.size, "tx2", align: "r")],
      prompt: [Shapes.numberField("‹#›", language)])
    return Markup.root(
      "p:sldMaster", [:],
      [
        Element("p:cSld", [:], [Markup.ground, Markup.tree(shapes.elements)]), Markup.colorMap,
        Element(
          "p:sldLayoutIdLst", [:],
          (1...3).map {
            Element("p:sldLayoutId", ["id": String(2_147_483_648 + $0), "r:id": "rId\($0)"])
          }),
        Element(
          "p:txStyles", [:],
          [
            Element("p:titleStyle", [:], [Self.level(own.title.size, "tx1", isBold: true, fonts: "mj")]),
            Element("p:bodyStyle", [:], [Self.level(own.body.size, "tx1", fonts: "mn")]),
            Element("p:otherStyle"),
          ]),
      ])
  }

  private func root(_ layout: SlideLayout, name: String, kind: String) -> Element {
    var shapes = Shapes(language: language)
    let isCover = layout.title.type == "ctrTitle"
    if isCover { shapes.bar(OwnLayouts.band, fill: "accent1") }
    shapes.define(
      layout.title, body: Self.body(anchor: "b"),
      style: isCover ? [Self.level(layout.title.size, "tx1", isBold: true)] : [],
      prompt: [prompt(layout.title)])
    for place in [layout.subtitle, layout.content, layout.source].compactMap(\.self) {
      shapes.define(
        place,
        body: Self.body(
          anchor: place == layout.subtitle && !isCover ? "ctr" : "t",
          top: place == layout.content ? 114_300 : 0),
        style: place == layout.content ? [] : [Self.level(place.size, "tx2")], prompt: [prompt(place)])
    }
    if let number = layout.number { shapes.number(number, shown: "‹#›") }
    return Markup.root(
      "p:sldLayout",
      ["type": kind, "preserve": "1", "showMasterSp": isCover ? "0" : nil],
      [
        Element("p:cSld", ["name": name], [Markup.tree(shapes.elements)]), Markup.masterColors,
      ])
  }

  private func prompt(_ place: Placeholder) -> Element {
    TextParagraph(runs: [TextRun(text: place.name)]).element(language)
  }

  /// Text that begins at the edges of its box, `top` EMU beneath its upper one, and is made smaller where it is too long.
  static func body(anchor: String, top: Int = 0) -> Element {
    Element(
      "a:bodyPr", ["lIns": "0", "tIns": String(top), "rIns": "0", "bIns": "0", "anchor": anchor],
      [Element("a:normAutofit")])
  }

  /// The first level of a style, without bullet; `fonts` is the theme's major or minor ones.
  static func level(
    _ size: Double, _ color: String, isBold: Bool = false, align: String = "l", fonts: String? = nil
  ) -> Element {
    let faces =
      fonts.map {
        [
          Element("a:latin", ["typeface": "+\($0)-lt"]), Element("a:ea", ["typeface": "+\($0)-ea"]),
          Element("a:cs", ["typeface": "+\($0)-cs"]),
        ]
      } ?? []
    return Element(
      "a:lvl1pPr", ["marL": "0", "indent": "0", "algn": align],
      [
        Element("a:buNone"),
        Element(
          "a:defRPr", ["sz": String(Int(size * 100)), "b": isBold ? "1" : "0"], [Markup.fill(color)] + faces),
      ])
  }
}
