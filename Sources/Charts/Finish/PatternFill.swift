/// Draws the patterns of a style over the fills of a finished scene.
///
/// A pattern goes with a colour: keys of one colour share the pattern of the first key by name. Lines stay inside the
/// fill and leave the labels that stand on it free.
public struct PatternFill: Sendable {
  private let patterns: [Color: FillPattern]
  private let ground: Color
  private let scale: Double

  /// The patterns of one style; `scale` is the points for one pixel of the style's sizes.
  public init(style: ChartStyle, scale: Double) {
    var patterns: [Color: FillPattern] = [:]
    for (key, pattern) in style.patterns.sorted(by: { $0.key < $1.key }) {
      if let color = style.colors[key], patterns[color] == nil { patterns[color] = pattern }
    }
    self.patterns = patterns
    ground = style.ground
    self.scale = scale
  }

  /// The scene with lines over its fills.
  public func applied(to scene: Scene) -> Scene {
    guard patterns.values.contains(where: { $0 != .plain }) else { return scene }
    let boxes = scene.marks.compactMap { mark -> Rect? in
      guard case .text(let text) = mark else { return nil }
      let box = text.box
      let (side, edge) = (7 * scale, 3 * scale)
      return Rect(
        x: box.x - side, y: box.y - edge, width: box.width + 2 * side, height: box.height + 2 * edge)
    }
    var marks: [Mark] = []
    for mark in scene.marks {
      marks.append(mark)
      guard case .rect(let rect) = mark, let fill = rect.fill, let pattern = patterns[fill] else { continue }
      let lines = PatternLines(
        frame: rect.frame, scale: scale, color: fill.mixed(with: ground, share: 0.6),
        free: boxes.filter { $0.overlaps(rect.frame) })
      marks += lines.rules(pattern).map { .rule($0) }
    }
    var scene = scene
    scene.marks = marks
    return scene
  }
}

extension Color {
  /// The colour between this one and another, channel by channel; a share of 1 is the other.
  func mixed(with other: Color, share: Double) -> Color {
    func channel(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8((Double(one) + (Double(two) - Double(one)) * share).rounded())
    }
    return Color(
      red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue))
  }
}
