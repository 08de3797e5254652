/// Puts a house's mark above the title of a finished scene.
public struct LogoPlace: Sendable {
  private let style: ChartStyle
  private let scale: Double

  /// The place for pictures of one style; `scale` is the points for one pixel of the style's sizes.
  public init(style: ChartStyle, scale: Double) {
    self.style = style
    self.scale = scale
  }

  /// The scene with the mark between its upper edge and the first line of text, made smaller where it must be.
  ///
  /// Where less than half of its size would be left, and where the style has none, the scene stays as it is.
  public func applied(to scene: Scene) -> Scene {
    guard let logo = style.logo else { return scene }
    let tops = scene.marks.compactMap { if case .text(let text) = $0 { text.box.y } else { nil } }
    let room = (tops.min() ?? scene.size.height) - 2 * 12 * scale
    let factor = min(1, room / (logo.height * scale))
    guard factor >= 0.5 else { return scene }
    let unit = scale * factor
    let margin = style.sizes.margin * scale
    let left = logo.corner == .left ? margin : scene.size.width - margin - logo.width * unit
    let top = 12 * scale + (room - logo.height * unit) / 2
    var scene = scene
    scene.marks += logo.shapes.map { shape in
      switch shape {
      case .rect(let frame, let fill):
        let placed = Rect(
          x: left + frame.x * unit, y: top + frame.y * unit, width: frame.width * unit,
          height: frame.height * unit)
        return .rect(RectMark(frame: placed, fill: fill))
      case .line(let start, let end, let width, let color):
        return .rule(
          RuleMark(
            from: Point(x: left + start.x * unit, y: top + start.y * unit),
            to: Point(x: left + end.x * unit, y: top + end.y * unit), width: width * unit, color: color))
      }
    }
    return scene
  }
}
