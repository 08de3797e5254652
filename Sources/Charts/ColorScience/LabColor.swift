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

extension Color {
  /// The colour of coordinates under daylight D65, each channel to the nearest of 256 steps; nil where no screen shows it.
  public init?(_ lab: LabColor) {
    let y = (lab.lightness + 16) / 116
    let x = LabColor.share(y + lab.a / 500) * 0.95047
    let z = LabColor.share(y - lab.b / 200) * 1.08883
    let light = [
      3.2404542 * x - 1.5371385 * LabColor.share(y) - 0.4985314 * z,
      -0.9692660 * x + 1.8760108 * LabColor.share(y) + 0.0415560 * z,
      0.0556434 * x - 0.2040259 * LabColor.share(y) + 1.0572252 * z,
    ]
    guard light.allSatisfy({ $0 > -0.0005 && $0 < 1.0005 }) else { return nil }
    let channels = light.map { UInt8((Self.gamma(min(1, max(0, $0))) * 255).rounded()) }
    self.init(red: channels[0], green: channels[1], blue: channels[2])
  }

  private static func gamma(_ light: Double) -> Double {
    light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
  }
}

extension LabColor {
  /// The colour of a lightness, a chroma and a hue in degrees.
  public init(lightness: Double, chroma: Double, hue: Double) {
    self.init(
      lightness: lightness, a: chroma * cos(hue * .pi / 180), b: chroma * sin(hue * .pi / 180))
  }

  /// How far it is from grey.
  public var chroma: Double { (a * a + b * b).squareRoot() }
  /// Its hue in degrees; of a grey no more than a number.
  public var hue: Double { atan2(b, a) * 180 / .pi }

  fileprivate static func share(_ root: Double) -> Double {
    let cube = root * root * root
    return cube > 216 / 24389.0 ? cube : (116 * root - 16) * 27 / 24389
  }
}
