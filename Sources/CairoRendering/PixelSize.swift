import Charts

/// A picture's size in whole pixels, within what is drawn at all.
struct PixelSize: Sendable, Hashable {
  /// Pixels across, 1 to 16,384.
  let width: Int
  /// Pixels down, 1 to 16,384.
  let height: Int

  /// The longest side, in pixels.
  static let longestSide = 16_384
  /// The largest area, in pixels.
  static let largestArea = 100_000_000

  /// The pixels of a scene's size, each side rounded to the nearest whole; throws `pictureSize`.
  init(_ size: Size, of chart: String) throws(CairoError) {
    let range = 0.5..<Double(Self.longestSide) + 0.5
    guard range.contains(size.width), range.contains(size.height) else {
      throw Self.refusal(of: size, chart, "each side must be 1 to \(Self.longestSide) pixels")
    }
    width = Int(size.width.rounded())
    height = Int(size.height.rounded())
    guard width * height <= Self.largestArea else {
      throw Self.refusal(of: size, chart, "the area must be at most \(Self.largestArea) pixels")
    }
  }

  private static func refusal(of size: Size, _ chart: String, _ rule: String) -> CairoError {
    CairoError(
      .pictureSize, while: "sizing chart \(chart)", "found \(size.width) x \(size.height) pixels, but \(rule)"
    )
  }
}
