/// The lines of the source line: broken between its parts, on a slide at most two.
struct SourceLines {
  /// Stands between two parts.
  private static let separator = " · "
  /// The width from which a picture is a slide, in inches.
  private static let slide = 10.0

  let lines: [String]
  /// Whether parts were left out, which then stand in the picture's description.
  let isCut: Bool

  init(_ spec: ChartSpec, _ look: Look, _ pen: Pen) {
    let font = look.font(look.style.sizes.source)
    let measure = { (text: String) in pen.width(text, font) }
    let isSlide = look.canvas.size.width / Double(look.canvas.dpi) >= Self.slide
    var parts = Self.parts(spec.source)
    guard isSlide, parts.allSatisfy({ measure($0) <= look.width }) else {
      lines = TextWrap.lines(spec.source, width: look.width, measure: measure)
      isCut = false
      return
    }
    var packed = Self.packed(parts, look.width, measure)
    var isCut = false
    while packed.count > 2, let place = Self.leastNeeded(parts) {
      parts.remove(at: place)
      isCut = true
      packed = Self.packed(parts + ["…"], look.width, measure)
    }
    lines = packed
    self.isCut = isCut
  }

  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// The last part but the first that explains no mark of the picture.
  private static func leastNeeded(_ parts: [String]) -> Int? {
    parts.indices.dropFirst().last { place in
      parts[place].first.map { $0.isLetter || $0.isNumber } ?? true
    }
  }

  private static func packed(_ parts: [String], _ width: Double, _ measure: (String) -> Double) -> [String] {
    parts.reduce(into: []) { lines, part in
      let longer = lines.last.map { $0 + separator + part }
      if let longer, measure(longer) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(part)
      }
    }
  }
}
