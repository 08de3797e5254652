import Charts

/// An SVG that explains itself and works wherever it is put.
///
/// It has no id at all, so that any number of pictures can stand in one page, and nothing that counts how many were
/// drawn before. One unit is a point of the scene; width and height are the size on paper, 96 of them to an inch, as
/// programs take them that lay pictures on slides and pages.
struct SVGFile {
  /// The scene that was drawn.
  let scene: Scene
  /// The picture's size in points.
  let size: PixelSize
  /// The points in an inch of the finished picture.
  let dpi: Int
  /// How text is held.
  let text: TextMode

  /// The points in an inch that SVG knows.
  static let ownDPI = 96

  /// The finished file around what was drawn.
  func finish(_ drawing: SVGDrawing) -> String {
    var svg = MarkupBytes()
    svg.reserve(drawing.markup.bytes.count + 16_384)
    putHead(to: &svg)
    svg.put(drawing.markup)
    SVGOverlay(scene: scene, holdsText: text == .live).put(to: &svg)
    svg.put("</svg>\n")
    return String(decoding: svg.bytes, as: UTF8.self)
  }

  /// The root and the words; the prolog only where the picture is a file of its own, since HTML allows none inside.
  private func putHead(to svg: inout MarkupBytes) {
    if text == .outline { svg.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    svg.put("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    svg.put("width", onPaper(size.width))
    svg.put("height", onPaper(size.height))
    svg.put(" viewBox=\"0 0 ")
    svg.put(Hundredths(count: size.width * 100))
    svg.put(" ")
    svg.put(Hundredths(count: size.height * 100))
    svg.put("\" role=\"img\"")
    svg.put("lang", text: scene.language)
    svg.put("aria-label", text: scene.title)
    svg.put("data-chart", text: scene.chart)
    svg.put(">\n<title>")
    svg.put(text: scene.title)
    svg.put("</title>\n<desc>")
    svg.put(text: scene.description)
    svg.put("</desc>\n")
  }

  private func onPaper(_ points: Int) -> Hundredths {
    Hundredths(Double(points) * Double(Self.ownDPI) / Double(dpi))
  }
}
