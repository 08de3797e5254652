import OfficePackage

/// A placeholder of a layout or a master as it was read.
struct TemplatePlace {
  /// `obj` where none is written.
  let type: String
  /// The `type` as written; nil for none.
  let written: String?
  let index: Int?
  let isUpright: Bool
  /// Where it lies; nil where the master says.
  var box: Box?
  /// The size of its text in points; nil where the master says.
  var size: Double?

  /// The placeholders of a layout or a master, in their order.
  static func places(_ root: MarkupNode) -> [TemplatePlace] {
    (root.find("cSld", "spTree")?.children ?? []).compactMap(TemplatePlace.init)
  }

  private init?(_ shape: MarkupNode) {
    let heads = ["nvSpPr", "nvPicPr", "nvGraphicFramePr"].compactMap(shape.child)
    guard let place = heads.first?.find("nvPr", "ph") else { return nil }
    written = place.value("type")
    type = written ?? "obj"
    index = place.value("idx").flatMap { Int($0) }
    isUpright = place.value("orient") != "vert"
    box = (shape.find("spPr", "xfrm") ?? shape.child("xfrm")).flatMap(Self.box)
    size = shape.find("txBody", "lstStyle", "lvl1pPr", "defRPr").flatMap(Self.size)
  }

  /// The size of a look of text in points; nil for none, or one that no text has.
  static func size(_ look: MarkupNode) -> Double? {
    guard let size = look.value("sz").flatMap({ Int($0) }), (100...400_000).contains(size) else { return nil }
    return Double(size) / 100
  }

  /// A place in EMU; nil for one that is turned, empty or larger than slides are.
  private static func box(_ transform: MarkupNode) -> Box? {
    let numbers = [("off", "x"), ("off", "y"), ("ext", "cx"), ("ext", "cy")].compactMap { name, key in
      transform.child(name)?.value(key).flatMap { Int($0) }
    }
    guard numbers.count == 4, transform.value("rot") == nil,
      numbers.allSatisfy({ (-60_000_000...60_000_000).contains($0) }), numbers[2] > 0, numbers[3] > 0
    else { return nil }
    return Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
  }

  /// The type of the master's placeholder that this one takes after.
  var parent: String {
    switch type {
    case "title", "ctrTitle": "title"
    case "dt", "ftr", "sldNum", "hdr": type
    default: "body"
    }
  }

  /// What a slide fills it as.
  func placeholder(_ name: String) -> Placeholder? {
    guard let box else { return nil }
    return Placeholder(
      type: written == "obj" ? nil : written, index: index, box: box, size: size ?? 18, name: name,
      inset: 91_440)
  }
}
