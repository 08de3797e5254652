import Charts

/// How Cairo paints an outline, as the few presentation attributes that say something.
enum SVGPaint: Equatable {
  /// A filled outline.
  case fill(Color, isEvenOdd: Bool)
  /// A line with butt ends.
  case stroke(Color, width: Hundredths, dashes: [Hundredths])

  private static let known: Set<String> = [
    "d", "x", "y", "width", "height", "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width",
    "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
    "stroke-dashoffset",
  ]

  /// Reads an element's attributes; throws where Cairo wrote a paint that scenes do not have.
  init(_ element: CairoMarkup.Element) throws(CairoError) {
    func value(_ name: String) -> String? {
      element.attributes[name].map { String(decoding: $0, as: UTF8.self) }
    }
    for name in element.attributes.keys.sorted() where !Self.known.contains(name) {
      throw CairoMarkup.unknown("the attribute \(name) on \(element.name)")
    }
    for (name, expected) in [
      ("fill-opacity", "1"), ("stroke-opacity", "1"), ("stroke-linecap", "butt"), ("stroke-dashoffset", "0"),
    ] {
      guard value(name) ?? expected == expected else {
        throw CairoMarkup.unknown("\(name) \(value(name) ?? "")")
      }
    }
    if let fill = value("fill"), fill != "none" {
      guard value("stroke") ?? "none" == "none" else { throw CairoMarkup.unknown("a fill with a stroke") }
      self = .fill(try Self.color(fill), isEvenOdd: value("fill-rule") == "evenodd")
    } else {
      guard let width = element.attributes["stroke-width"].flatMap({ Hundredths(decimal: $0) }) else {
        throw CairoMarkup.unknown("a stroke without a width")
      }
      let separators: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: " ")]
      let dashes = element.attributes["stroke-dasharray"]?.split { separators.contains($0) } ?? []
      self = .stroke(
        try Self.color(value("stroke") ?? "none"), width: width,
        dashes: dashes.compactMap { Hundredths(decimal: $0) })
    }
  }

  /// The attributes, each after a space.
  var attributes: String {
    switch self {
    case .fill(let color, let isEvenOdd):
      return " fill=\"\(color)\"" + (isEvenOdd ? " fill-rule=\"evenodd\"" : "")
    case .stroke(let color, let width, let dashes):
      let line = " fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(width)\""
      guard !dashes.isEmpty else { return line }
      return line + " stroke-dasharray=\"" + dashes.map(\.description).joined(separator: " ") + "\""
    }
  }

  /// Reads `rgb(7.058824%,26.27451%,42.745098%)`.
  static func color(_ text: String) throws(CairoError) -> Color {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: "rgb(".utf8), bytes.last == UInt8(ascii: ")") else {
      throw CairoMarkup.unknown("the colour \(text)")
    }
    var channels: [UInt8] = []
    for part in bytes.dropFirst(4).dropLast().split(separator: UInt8(ascii: ",")) {
      let digits = part.drop { $0 == UInt8(ascii: " ") }
      guard digits.last == UInt8(ascii: "%"),
        let percent = Double(String(decoding: digits.dropLast(), as: UTF8.self)), (0...100).contains(percent)
      else { throw CairoMarkup.unknown("the colour \(text)") }
      channels.append(UInt8((percent * 2.55).rounded()))
    }
    guard channels.count == 3 else { throw CairoMarkup.unknown("the colour \(text)") }
    return Color(red: channels[0], green: channels[1], blue: channels[2])
  }
}
