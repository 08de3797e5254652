import Foundation

/// How different two colours look, by CIEDE2000: about 1 can just be seen, 20 cannot be mistaken.
public enum ColorDistance {
  /// The smallest distance of two colours over normal sight and the three kinds of colour blindness, and who sees it.
  public static func smallest(_ one: Color, _ other: Color) -> (distance: Double, vision: ColorVision) {
    var smallest = (distance: Double.infinity, vision: ColorVision.normal)
    for vision in ColorVision.allCases {
      let distance = between(LabColor(one, seenWith: vision), LabColor(other, seenWith: vision))
      if distance < smallest.distance { smallest = (distance, vision) }
    }
    return smallest
  }

  /// The CIEDE2000 distance with all three weights at 1 (Sharma, Wu and Dalal 2005).
  public static func between(_ one: LabColor, _ other: LabColor) -> Double {
    let mean = (hypot(one.a, one.b) + hypot(other.a, other.b)) / 2
    let stretch = 1 + 0.5 * (1 - excess(mean))
    let (left, right) = (Polar(one, stretch), Polar(other, stretch))
    let grey = left.chroma * right.chroma == 0
    var turn = right.hue - left.hue
    if turn > 180 { turn -= 360 }
    if turn < -180 { turn += 360 }
    if grey { turn = 0 }
    let hueStep = 2 * (left.chroma * right.chroma).squareRoot() * sine(turn / 2)
    let hue = meanHue(left.hue, right.hue, grey: grey)
    let chroma = (left.chroma + right.chroma) / 2
    let lightness = pow((one.lightness + other.lightness) / 2 - 50, 2)
    let t =
      1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6)
      - 0.20 * cosine(4 * hue - 63)
    let byLightness =
      (other.lightness - one.lightness) / (1 + 0.015 * lightness / (20 + lightness).squareRoot())
    let byChroma = (right.chroma - left.chroma) / (1 + 0.045 * chroma)
    let byHue = hueStep / (1 + 0.015 * chroma * t)
    let turned = -2 * excess(chroma) * sine(60 * exp(-pow((hue - 275) / 25, 2)))
    let square = byLightness * byLightness + byChroma * byChroma + byHue * byHue + turned * byChroma * byHue
    return max(0, square).squareRoot()
  }

  private struct Polar {
    let chroma: Double
    let hue: Double

    init(_ color: LabColor, _ stretch: Double) {
      let a = color.a * stretch
      chroma = hypot(a, color.b)
      let angle = atan2(color.b, a) * 180 / .pi
      hue = chroma == 0 ? 0 : angle < 0 ? angle + 360 : angle
    }
  }

  private static func meanHue(_ one: Double, _ other: Double, grey: Bool) -> Double {
    if grey { return one + other }
    if abs(one - other) <= 180 { return (one + other) / 2 }
    return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2
  }

  private static func excess(_ chroma: Double) -> Double {
    (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot()
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
