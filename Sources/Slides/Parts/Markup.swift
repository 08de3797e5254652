import OfficePackage

/// The words of PresentationML and DrawingML that several parts share.
enum Markup {
  /// The declarations of a part's root.
  static let namespaces: KeyValuePairs<String, String?> = [
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
  ]

  /// A root of PresentationML with more attributes behind its declarations.
  static func root(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Element]
  ) -> Element {
    var root = Element(name, namespaces, children)
    root.attributes += Element("", attributes).attributes
    return root
  }

  /// The tree of shapes of a slide, a layout or a master.
  static func tree(_ shapes: [Element]) -> Element {
    Element(
      "p:spTree", [:],
      [
        Element(
          "p:nvGrpSpPr", [:],
          [Element("p:cNvPr", ["id": "1", "name": ""]), Element("p:cNvGrpSpPr"), Element("p:nvPr")]),
        Element(
          "p:grpSpPr", [:],
          [
            Element(
              "a:xfrm", [:],
              [
                Element("a:off", ["x": "0", "y": "0"]), Element("a:ext", ["cx": "0", "cy": "0"]),
                Element("a:chOff", ["x": "0", "y": "0"]), Element("a:chExt", ["cx": "0", "cy": "0"]),
              ])
          ]),
      ] + shapes)
  }

  /// The place of a shape; `name` is `p:xfrm` in a frame.
  static func transform(_ box: Box, _ name: String = "a:xfrm") -> Element {
    Element(
      name, [:],
      [
        Element("a:off", ["x": String(box.x), "y": String(box.y)]),
        Element("a:ext", ["cx": String(box.width), "cy": String(box.height)]),
      ])
  }

  /// A rectangle's geometry.
  static let rectangle = Element("a:prstGeom", ["prst": "rect"], [Element("a:avLst")])

  /// A fill in a colour of the theme, for example `accent1`.
  static func fill(_ scheme: String) -> Element {
    Element("a:solidFill", [:], [Element("a:schemeClr", ["val": scheme])])
  }

  /// That a slide or a layout takes the master's colours.
  static let masterColors = Element("p:clrMapOvr", [:], [Element("a:masterClrMapping")])

  /// Which colours of the theme stand for text and ground.
  static let colorMap = Element(
    "p:clrMap",
    [
      "bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "accent1": "accent1", "accent2": "accent2",
      "accent3": "accent3", "accent4": "accent4", "accent5": "accent5", "accent6": "accent6",
      "hlink": "hlink", "folHlink": "folHlink",
    ])

  /// A ground in the theme's first light colour.
  static let ground = Element(
    "p:bg", [:], [Element("p:bgPr", [:], [fill("bg1"), Element("a:effectLst")])])
}
