import Foundation

/// A colour in CIE L*a*b* under daylight D65, as a reader sees it.
public struct LabColor: Sendable, Equatable {
  /// L*, 0 for black to 100 for white.
  public let lightness: Double
  /// a*, from green below 0 to red above.
  public let a: Double
  /// b*, from blue below 0 to yellow above.
  public let b: Double

  /// A colour by its coordinates.
  public init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// A colour as it is seen.
  public init(_ color: Color, seenWith vision: ColorVision = .normal) {
    let (red, green, blue) = vision.seen(color)
    let x = Self.root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = Self.root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = Self.root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  private static func root(_ share: Double) -> Double {
    share > 216 / 24389.0 ? cbrt(share) : (24389 / 27.0 * share + 16) / 116
  }
}
