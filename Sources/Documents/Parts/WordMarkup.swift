import OfficePackage

/// The words of WordprocessingML that several parts share.
enum WordMarkup {
  /// The declarations of a part's root.
  private static let namespaces: KeyValuePairs<String, String?> = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
  ]

  /// A root of a part.
  static func root(_ name: String, _ children: [Element]) -> Element { Element(name, namespaces, children) }

  /// The media type of a part by its word, for example `styles`.
  static func type(_ word: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(word)+xml"
  }

  /// An element whose one attribute is `w:val`.
  static func value(_ name: String, _ value: String) -> Element { Element(name, ["w:val": value]) }

  /// Runs of a text, with breaks where it has lines; nothing for an empty one.
  static func runs(_ run: DocumentRun, isChinese: Bool) -> [Element] {
    guard !run.text.isEmpty else { return [] }
    var children = properties(run.look, isChinese: isChinese)
    let lines = run.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { children.append(Element("w:br")) }
      if !line.isEmpty { children.append(text(String(line))) }
    }
    return [Element("w:r", [:], children)]
  }

  /// A text whose spaces at the ends stay.
  static func text(_ text: String) -> Element { Element("w:t", ["xml:space": "preserve"], text: text) }

  /// A field that Word counts, with what it shows until then.
  static func field(_ instruction: String, shown: String, isChinese: Bool) -> [Element] {
    let look = properties(.plain, isChinese: isChinese)
    func mark(_ type: String) -> Element {
      Element("w:r", [:], look + [Element("w:fldChar", ["w:fldCharType": type])])
    }
    let code = Element("w:instrText", ["xml:space": "preserve"], text: " \(instruction) ")
    return [
      mark("begin"), Element("w:r", [:], look + [code]), mark("separate"),
      Element("w:r", [:], look + [text(shown)]), mark("end"),
    ]
  }

  /// The properties of a run: quotation marks and dashes of Chinese text are taken from the Chinese font.
  private static func properties(_ look: DocumentRun.Look, isChinese: Bool) -> [Element] {
    var properties = isChinese ? [Element("w:rFonts", ["w:hint": "eastAsia"])] : []
    switch look {
    case .plain: break
    case .bold: properties.append(Element("w:b"))
    case .raised: properties.append(value("w:vertAlign", "superscript"))
    }
    return properties.isEmpty ? [] : [Element("w:rPr", [:], properties)]
  }
}
