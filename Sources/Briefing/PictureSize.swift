import Charts
import PageProse
import SafeFiles

/// A picture's size in pixels and its resolution.
package struct PictureSize: Sendable, Equatable {
  /// Pixels across, before they are multiplied.
  package let width: Int
  /// Pixels down, before they are multiplied.
  package let height: Int
  /// Pixels in an inch at the final size, of the multiplied picture.
  package let dpi: Int
  /// How many times the pixels across and down the same layout is drawn with.
  package let scale: Int

  /// A slide of 13.33 × 7.5 inches: 1920 × 1080 pixels at 144 dpi.
  package static let slide = PictureSize(.slide)

  /// A size as it is.
  package init(width: Int, height: Int, dpi: Int, scale: Int = 1) {
    self.width = width
    self.height = height
    self.dpi = dpi
    self.scale = scale
  }

  /// A size for a use; `dpi` nil takes the use's own.
  package init(_ preset: PicturePreset, dpi: Int? = nil, scale: Int = 1) {
    self.init(width: preset.width, height: preset.height, dpi: dpi ?? preset.dpi * scale, scale: scale)
  }

  /// Reads the name of a use, `1920x1080`, or lengths like `78x52mm`; throws an error of kind `usage` for anything else.
  ///
  /// Without `dpi`, pixels are 144 to an inch and lengths are drawn with 300 to an inch, and `scale` leaves the final size
  /// as it is. Sides are 320 to 16,384 pixels, and the picture has at most 100 million.
  package init(_ text: String, dpi: Int? = nil, scale: Int = 1) throws(BriefingError) {
    if let lengths = Lengths(text) {
      let dpi = dpi ?? 300 * scale
      try self.init(text, lengths.pixels(dpi / scale), dpi: dpi, scale: scale)
      return
    }
    let preset = PicturePreset(rawValue: text.lowercased())
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.allSatisfy(\.isNumber) ? Int(part) : nil }
    guard preset != nil || (parts.count == 2 && numbers.count == 2) else {
      let names = PicturePreset.allCases.map(\.rawValue)
      let isWord = !text.contains(where: \.isNumber)
      let near = isWord ? NearestName.slip(text, among: names) : nil
      throw BriefingError(
        .usage,
        zh: "--size “\(text)”：应为 \(names.joined(separator: "、"))，146x100mm 这样的长度，或 1920x1080 这样的像素"
          + (near.map { "；是不是“\($0)”？" } ?? ""),
        en: "--size '\(text)': expected \(names.joined(separator: ", ")), lengths like 146x100mm, "
          + "or pixels across and down, like 1920x1080" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    let size = (preset?.width ?? numbers[0], preset?.height ?? numbers[1])
    try self.init(text, size, dpi: dpi ?? (preset?.dpi ?? 144) * scale, scale: scale)
  }

  /// A size in pixels, held against the limits.
  private init(_ text: String, _ size: (Int, Int), dpi: Int, scale: Int) throws(BriefingError) {
    let (width, height) = size
    let sides = 320...16_384
    let pixels = width.multipliedReportingOverflow(by: height)
    guard sides.contains(width), sides.contains(height), !pixels.overflow,
      width * scale <= 16_384, height * scale <= 16_384, width * height * scale * scale <= 100_000_000
    else {
      throw BriefingError(
        .usage,
        zh: "--size “\(text)”" + (scale > 1 ? "放大 \(scale) 倍" : "") + "：每边应为 320 到 16384 像素，总共不超过一亿像素",
        en: "--size '\(text)'" + (scale > 1 ? " times \(scale)" : "")
          + ": expected sides of 320 to 16384 pixels and at most 100 million pixels")
    }
    self.init(width: width, height: height, dpi: dpi, scale: scale)
  }

  /// Lengths across and down in one unit: `78x52mm`, `7.8x5.2cm`, `3x2in`.
  private struct Lengths {
    let across: Double
    let down: Double
    /// Inches in the unit.
    let inch: Double

    init?(_ text: String) {
      let units = [("mm", 1 / 25.4), ("cm", 1 / 2.54), ("in", 1.0)]
      guard let unit = units.first(where: { text.lowercased().hasSuffix($0.0) }) else { return nil }
      let numbers = text.dropLast(2).split(separator: "x", omittingEmptySubsequences: false).map { part in
        part.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 } ? Double(String(part)) : nil
      }
      guard numbers.count == 2, let across = numbers[0], let down = numbers[1], across < 10_000, down < 10_000
      else { return nil }
      self.across = across
      self.down = down
      inch = unit.1
    }

    func pixels(_ dpi: Int) -> (Int, Int) {
      (Int((across * inch * Double(dpi)).rounded()), Int((down * inch * Double(dpi)).rounded()))
    }
  }

  /// What the layout works in: the picture before it is multiplied.
  ///
  /// Texts and distances follow the picture's area, so that upright pictures do not come out small, and shrink further
  /// where one side is short.
  func canvas(ground: Color?) -> Canvas {
    let (across, down) = (Double(width), Double(height))
    let byArea = (across * down / (1920 * 1080)).squareRoot()
    return Canvas(
      size: Size(width: across, height: down), dpi: (dpi + scale - 1) / scale, background: ground,
      scale: min(byArea, across / 1360, down / 900))
  }

  /// The style with narrower margins and wider rows where the picture is not wide.
  func fitted(_ style: ChartStyle) -> ChartStyle {
    guard Double(width) < 1.4 * Double(height) else { return style }
    var style = style
    style.sizes.margin *= 0.6
    style.sizes.step *= 1.5
    style.sizes.bar *= 1.2
    return style
  }
}
