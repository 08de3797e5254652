import Charts

/// A picture's size in pixels and its resolution.
public struct PictureSize: Sendable, Equatable {
  /// Pixels across.
  public let width: Int
  /// Pixels down.
  public let height: Int
  /// Pixels in an inch at the final size.
  public let dpi: Int

  /// A slide of 13.33 × 7.5 inches: 1920 × 1080 pixels at 144 dpi.
  public static let slide = PictureSize(width: 1920, height: 1080, dpi: 144)

  /// A size as it is.
  public init(width: Int, height: Int, dpi: Int) {
    self.width = width
    self.height = height
    self.dpi = dpi
  }

  /// Reads `1920x1080`; throws an error of kind `usage` for anything else and for sides outside 320 to 16,384 pixels.
  public init(_ text: String, dpi: Int = 144) throws(BriefingError) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]) else {
      throw BriefingError(.usage, "--size '\(text)': expected pixels across and down, like 1920x1080")
    }
    let sides = 320...16_384
    guard sides.contains(width), sides.contains(height), width * height <= 100_000_000 else {
      throw BriefingError(
        .usage, "--size '\(text)': expected sides of 320 to 16384 pixels and at most 100 million pixels")
    }
    self.init(width: width, height: height, dpi: dpi)
  }

  func canvas(ground: Color) -> Canvas {
    Canvas(size: Size(width: Double(width), height: Double(height)), dpi: dpi, background: ground)
  }
}
