import OfficePackage

/// A picture that stands in its paragraph like a character; `png` and `svg` are relationships.
struct PictureMarkup {
  let picture: DocumentPicture
  /// Its number among the pictures, which is its id.
  let number: Int
  let png: String
  let svg: String

  /// English metric units across and down: 914,400 to an inch, never wider than the text.
  private var size: (across: Int, down: Int) {
    let (width, height) = (max(1, picture.width), max(1, picture.height))
    let across = min(width * 914_400 / max(1, picture.dpi), PageMeasure.textUnits)
    return (across, max(1, across * height / width))
  }

  var element: Element {
    let (across, down) = size
    let extent: KeyValuePairs<String, String?> = ["cx": String(across), "cy": String(down)]
    let name = { (element: String) in
      Element(
        element,
        ["id": String(number), "name": picture.name, "descr": picture.alternative])
    }
    let graphic = Element(
      "a:graphic", [:],
      [
        Element(
          "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
          [
            Element(
              "pic:pic", [:],
              [
                Element("pic:nvPicPr", [:], [name("pic:cNvPr"), Element("pic:cNvPicPr")]),
                Element(
                  "pic:blipFill", [:], [blip, Element("a:stretch", [:], [Element("a:fillRect")])]),
                Element(
                  "pic:spPr", [:],
                  [
                    Element(
                      "a:xfrm", [:],
                      [Element("a:off", ["x": "0", "y": "0"]), Element("a:ext", extent)]),
                    Element("a:prstGeom", ["prst": "rect"], [Element("a:avLst")]),
                  ]),
              ])
          ])
      ])
    return Element(
      "w:drawing", [:],
      [
        Element(
          "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
          [
            Element("wp:extent", extent), name("wp:docPr"),
            Element(
              "wp:cNvGraphicFramePr", [:],
              [Element("a:graphicFrameLocks", ["noChangeAspect": "1"])]), graphic,
          ])
      ])
  }

  /// The PNG, and the SVG for programs that draw it.
  private var blip: Element {
    let vector = Element(
      "asvg:svgBlip",
      ["xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed": svg])
    return Element(
      "a:blip", ["r:embed": png],
      [
        Element(
          "a:extLst", [:],
          [Element("a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"], [vector])])
      ])
  }
}
