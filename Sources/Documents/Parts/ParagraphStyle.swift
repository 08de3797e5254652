import OfficePackage

/// A style of paragraphs.
struct ParagraphStyle {
  let id: String
  let name: String
  var isDefault = false
  /// The style of the paragraph that is written behind one of it; nil for its own.
  var next: String?
  /// Properties of the paragraph, in the order of the schema.
  var properties: [Element] = []
  /// Its Chinese font; nil for that of the text.
  var face: FontsPart.Face?
  /// Half points; nil for those of the text.
  var size: Int?
  var isBold = false

  init(
    id: String, name: String, isDefault: Bool = false, next: String? = nil, _ properties: [Element] = [],
    face: FontsPart.Face? = nil, size: Int? = nil, isBold: Bool = false
  ) {
    self.id = id
    self.name = name
    self.isDefault = isDefault
    self.next = next
    self.properties = properties
    self.face = face
    self.size = size
    self.isBold = isBold
  }

  /// A style that a document's blocks take.
  init(
    _ style: StylesPart.Paragraph, _ name: String, next: String? = nil, _ properties: [Element],
    face: FontsPart.Face? = nil, size: Int? = nil, isBold: Bool = false
  ) {
    self.init(
      id: style.rawValue, name: name, next: next, properties, face: face, size: size, isBold: isBold)
  }

  var element: Element {
    let run =
      (face.map { [FontsPart.fonts($0)] } ?? []) + (isBold ? [Element("w:b"), Element("w:bCs")] : [])
      + (size.map { [WordMarkup.value("w:sz", String($0)), WordMarkup.value("w:szCs", String($0))] } ?? [])
    return Element(
      "w:style", ["w:type": "paragraph", "w:default": isDefault ? "1" : nil, "w:styleId": id],
      [WordMarkup.value("w:name", name)] + (isDefault ? [] : [WordMarkup.value("w:basedOn", "Normal")])
        + (next.map { [WordMarkup.value("w:next", $0)] } ?? []) + [Element("w:qFormat")]
        + (properties.isEmpty ? [] : [Element("w:pPr", [:], properties)])
        + (run.isEmpty ? [] : [Element("w:rPr", [:], run)]))
  }
}
