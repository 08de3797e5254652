import OfficePackage

/// Makes the shapes of one slide, layout or master, each with an id of its own.
struct Shapes {
  let language: String
  private var lastID = 1
  private(set) var elements: [Element] = []

  init(language: String) { self.language = language }

  private mutating func id() -> String {
    lastID += 1
    return String(lastID)
  }

  /// A placeholder of a slide with its text; its place is the layout's unless one is given.
  mutating func fill(_ place: Placeholder, _ paragraphs: [TextParagraph], at box: Box? = nil) {
    add(
      place.name, place: place, box: box,
      body: Element("a:bodyPr", [:], [Element("a:normAutofit")]), paragraphs.map { $0.element(language) })
  }

  /// A placeholder of a layout or a master; `style` is its list style, `body` the properties of its text.
  mutating func define(_ place: Placeholder, body: Element, style: [Element] = [], prompt: [Element]) {
    add(place.name, place: place, box: place.box, body: body, style: style, prompt)
  }

  private mutating func add(
    _ name: String, place: Placeholder, box: Box?, body: Element, style: [Element] = [],
    _ paragraphs: [Element]
  ) {
    elements.append(
      Element(
        "p:sp", [:],
        [
          Element(
            "p:nvSpPr", [:],
            [
              Element("p:cNvPr", ["id": id(), "name": name]),
              Element("p:cNvSpPr", [:], [Element("a:spLocks", ["noGrp": "1"])]),
              Element("p:nvPr", [:], [Self.mark(place)]),
            ]),
          Element("p:spPr", [:], box.map { [Markup.transform($0)] } ?? []),
          Element("p:txBody", [:], [body, Element("a:lstStyle", [:], style)] + paragraphs),
        ]))
  }

  /// A box of text that is no placeholder.
  mutating func box(
    _ name: String, _ box: Box, fill: String?, inset: Int, anchor: String = "t",
    _ paragraphs: [TextParagraph]
  ) {
    let edge = String(inset)
    elements.append(
      Element(
        "p:sp", [:],
        [
          Element(
            "p:nvSpPr", [:],
            [
              Element("p:cNvPr", ["id": id(), "name": name]), Element("p:cNvSpPr", ["txBox": "1"]),
              Element("p:nvPr"),
            ]),
          Element(
            "p:spPr", [:],
            [Markup.transform(box), Markup.rectangle, fill.map(Markup.fill) ?? Element("a:noFill")]),
          Element(
            "p:txBody", [:],
            [
              Element(
                "a:bodyPr",
                [
                  "wrap": "square", "lIns": edge, "tIns": edge, "rIns": edge, "bIns": edge, "anchor": anchor,
                ], [Element("a:normAutofit")]),
              // What is no placeholder would take the program's own font.
              Element("a:lstStyle", [:], [MasterParts.level(14, "tx1", fonts: "mn")]),
            ] + paragraphs.map { $0.element(language) }),
        ]))
  }

  /// A filled rectangle without text, which is decoration.
  mutating func bar(_ box: Box, fill: String) {
    elements.append(
      Element(
        "p:sp", [:],
        [
          Element(
            "p:nvSpPr", [:],
            [Element("p:cNvPr", ["id": id(), "name": ""]), Element("p:cNvSpPr"), Element("p:nvPr")]),
          Element(
            "p:spPr", [:],
            [
              Markup.transform(box), Markup.rectangle, Markup.fill(fill),
              Element("a:ln", [:], [Element("a:noFill")]),
            ]),
          Element(
            "p:txBody", [:],
            [
              Element("a:bodyPr"), Element("a:lstStyle"),
              Element("a:p", [:], [Element("a:endParaRPr", ["lang": language])]),
            ]),
        ]))
  }

  /// A picture, in a placeholder where the layout has one for it; `png` and `svg` are relationships.
  mutating func picture(
    _ picture: SlidePicture, png: String, svg: String, in place: Placeholder?, at box: Box
  ) {
    let vector = Element(
      "asvg:svgBlip",
      ["xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed": svg])
    elements.append(
      Element(
        "p:pic", [:],
        [
          Element(
            "p:nvPicPr", [:],
            [
              Element("p:cNvPr", ["id": id(), "name": picture.name, "descr": picture.alternative]),
              Element(
                "p:cNvPicPr", [:],
                [Element("a:picLocks", ["noGrp": place == nil ? nil : "1", "noChangeAspect": "1"])]),
              Element("p:nvPr", [:], place.map { [Self.mark($0)] } ?? []),
            ]),
          Element(
            "p:blipFill", [:],
            [
              Element(
                "a:blip", ["r:embed": png],
                [
                  Element(
                    "a:extLst", [:],
                    [Element("a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"], [vector])])
                ]), Element("a:stretch", [:], [Element("a:fillRect")]),
            ]),
          Element("p:spPr", [:], [Markup.transform(box), Markup.rectangle]),
        ]))
  }

  /// A chart, in a placeholder where the layout has one for it; `part` is a relationship.
  mutating func chart(_ chart: SlideChart, part: String, in place: Placeholder?, at box: Box) {
    let namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    elements.append(
      Element(
        "p:graphicFrame", [:],
        [
          Element(
            "p:nvGraphicFramePr", [:],
            [
              Element("p:cNvPr", ["id": id(), "name": chart.name, "descr": chart.alternative]),
              Element(
                "p:cNvGraphicFramePr", [:], [Element("a:graphicFrameLocks", ["noGrp": "1"])]),
              Element("p:nvPr", [:], place.map { [Self.mark($0)] } ?? []),
            ]), Markup.transform(box, "p:xfrm"),
          Element(
            "a:graphic", [:],
            [
              Element(
                "a:graphicData", ["uri": namespace],
                [Element("c:chart", ["xmlns:c": namespace, "r:id": part])])
            ]),
        ]))
  }

  /// The picture of the slide on its page of notes; `box` is nil where the master places it.
  mutating func slideImage(at box: Box?) {
    let locks = Element("a:spLocks", ["noGrp": "1", "noRot": "1", "noChangeAspect": "1"])
    elements.append(
      Element(
        "p:sp", [:],
        [
          Element(
            "p:nvSpPr", [:],
            [
              Element("p:cNvPr", ["id": id(), "name": ""]), Element("p:cNvSpPr", [:], [locks]),
              Element("p:nvPr", [:], [Element("p:ph", ["type": "sldImg"])]),
            ]),
          Element("p:spPr", [:], box.map { [Markup.transform($0), Markup.rectangle] } ?? []),
        ]))
  }

  /// The number of the slide, which programs count.
  mutating func number(_ place: Placeholder, shown: String) {
    add(place.name, place: place, box: nil, body: Element("a:bodyPr"), [Self.numberField(shown, language)])
  }

  /// A paragraph that is the slide's number.
  static func numberField(_ shown: String, _ language: String) -> Element {
    Element(
      "a:p", [:],
      [
        Element(
          "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"],
          [Element("a:rPr", ["lang": language]), Element("a:t", [:], text: shown)])
      ])
  }

  private static func mark(_ place: Placeholder) -> Element {
    Element("p:ph", ["type": place.type, "idx": place.index.map { String($0) }])
  }
}
