import Charts
import SafeText

/// Turns the SVG that Cairo writes into one that explains itself and works wherever it is put.
///
/// Cairo's root, wrappers, ids and styles go; its outlines stay, rounded to hundredths. The result has no id at all,
/// so that any number of pictures can stand in one page, and nothing that counts how many were drawn before.
struct SVGFinisher {
  /// The scene that Cairo drew.
  let scene: Scene
  /// The picture's size.
  let size: PixelSize
  /// How text is held.
  let text: TextMode

  /// The finished file; throws `markup` where Cairo wrote what scenes do not have.
  func finish(_ bytes: [UInt8]) throws(CairoError) -> String {
    var markup = CairoMarkup(bytes)
    var svg = head()
    while let element = try markup.next() {
      switch element.name {
      case "svg", "g":
        // The wrappers carry no paint; a clip or a mask would be lost with them.
        for name in ["clip-path", "mask", "filter", "transform", "opacity"]
        where element.attributes[name] != nil {
          throw CairoMarkup.unknown("a group with \(name)")
        }
      case "rect": svg += try rectangle(element)
      case "path": svg += try path(element)
      default: throw CairoMarkup.unknown("the element \(element.name)")
      }
    }
    svg += SVGOverlay(scene: scene, holdsText: text == .live).markup()
    svg += "</svg>\n"
    return svg
  }

  /// The root and the words; the prolog only where the picture is a file of its own, since HTML allows none inside.
  private func head() -> String {
    let prolog = text == .outline ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
    let title = MarkupText.xml.escaped(scene.title)
    let extent =
      "width=\"\(size.width)\" height=\"\(size.height)\" viewBox=\"0 0 \(size.width) \(size.height)\""
    let words =
      "role=\"img\" lang=\"\(MarkupText.xml.escaped(scene.language))\" aria-label=\"\(title)\""
      + " data-chart=\"\(MarkupText.xml.escaped(scene.chart))\""
    return """
      \(prolog)<svg xmlns="http://www.w3.org/2000/svg" \(extent) \(words)>
      <title>\(title)</title>
      <desc>\(MarkupText.xml.escaped(scene.description))</desc>

      """
  }

  private func rectangle(_ element: CairoMarkup.Element) throws(CairoError) -> String {
    var numbers: [Hundredths] = []
    for name in ["x", "y", "width", "height"] {
      guard let number = element.attributes[name].flatMap({ Hundredths(decimal: $0) }) else {
        throw CairoMarkup.unknown("a rect without \(name)")
      }
      numbers.append(number)
    }
    return Self.rect(numbers[0], numbers[1], numbers[2], numbers[3], try SVGPaint(element))
  }

  private func path(_ element: CairoMarkup.Element) throws(CairoError) -> String {
    let paint = try SVGPaint(element)
    guard let outline = element.attributes["d"], let path = PathData(outline) else {
      throw CairoMarkup.unknown("a path without an outline")
    }
    if case .fill = paint, let (x, y, width, height) = path.rectangle {
      return Self.rect(x, y, width, height, paint)
    }
    let data = PathWriter.string(path)
    return data.isEmpty ? "" : "<path\(paint.attributes) d=\"\(data)\"/>\n"
  }

  private static func rect(
    _ x: Hundredths, _ y: Hundredths, _ width: Hundredths, _ height: Hundredths, _ paint: SVGPaint
  ) -> String {
    guard width.count > 0, height.count > 0 else { return "" }
    return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(paint.attributes)/>\n"
  }
}
